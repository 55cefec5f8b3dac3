import { reportWords } from '../language/report.ts';
import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';

/** What the page with all journeys is called, and how many journeys and personas it is about. */
export function indexHead(
  { settings }: Pick<Workspace, 'settings'>,
  journeys: readonly Journey[],
): { readonly title: string; readonly lead: string } {
  const words = reportWords(settings.language);
  const personas = new Set(journeys.flatMap((journey) => journey.personas));
  return {
    title: words.indexTitle,
    lead: words.indexLead(words.journeys(journeys.length), words.personasCount(personas.size)),
  };
}
