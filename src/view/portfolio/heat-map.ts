import { meanFeeling } from '../../figures/emotion.ts';
import { portfolioWords } from '../../language/portfolio.ts';
import { terms } from '../../language/terms.ts';
import type { Journey } from '../../model/journey.ts';
import type { Workspace } from '../../model/workspace.ts';
import { pageName } from '../page-name.ts';
import type { Study } from '../study.ts';
import { touchpointHref } from '../touchpoint-href.ts';
import { feelingCell, journeyItem, pageLink } from './links.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, row, section, type Cell, type Section } from './section.ts';

/**
 * Journeys × phases, each cell the mean feeling there, which leads to the first touchpoint of that phase: the phases
 * that several journeys share, in the order of the journey that has most of them, and all others in one column. Null
 * for one journey, and where no phase is shared.
 */
export function heatMap(studies: readonly Study[], workspace: Workspace): Section | null {
  const { language } = workspace.settings;
  const words = portfolioWords(language);
  const phases = sharedPhases(studies.map(({ journey }) => journey));
  if (studies.length < 2 || phases.size === 0) return null;
  const shownIn: Pick<Portfolio, 'language' | 'workspace'> = { language, workspace };
  const others = studies.map(({ journey }) => otherPhases(journey, phases));
  const hasOthers = others.some((mean) => mean !== undefined);
  const report = studies[0]?.words;
  return section({
    id: 'heat',
    title: report?.heat ?? '',
    lead: report?.heatLead ?? '',
    table: {
      class: 'heat',
      columns: [
        column(words.journey),
        column(words.mean, 'number'),
        ...[...phases].map(([id, name]) => {
          const known = terms(language).phases[id];
          return column(known ?? name, 'number', { own: known === undefined });
        }),
        ...(hasOthers ? [column(words.otherPhases, 'number')] : []),
      ],
      rows: studies.map(({ journey, figures }, index) =>
        row([
          cell(journeyItem(journey)),
          feelingCell(figures.mean, shownIn),
          ...[...phases.keys()].map((id) => {
            const mean = figures.byPhase.get(id)?.mean ?? null;
            return linked(feelingCell(mean, shownIn), journey, id);
          }),
          ...(hasOthers ? [feelingCell(others[index] ?? null, shownIn)] : []),
        ]),
      ),
    },
    notes: [words.heatLegend],
  });
}

/** The names of the phases that more than one journey has, by id. */
function sharedPhases(journeys: readonly Journey[]): ReadonlyMap<string, string> {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { id, implicit } of journeys.flatMap(({ phases }) => phases)) {
    if (!implicit) (met.has(id) ? shared : met).add(id);
  }
  const names = new Map<string, string>();
  const longest = [...journeys].sort((a, b) => b.phases.length - a.phases.length);
  for (const { id, name } of longest.flatMap(({ phases }) => phases)) {
    if (shared.has(id) && !names.has(id)) names.set(id, name);
  }
  return names;
}

/** The mean feeling in all other phases; undefined where the journey has no others. */
function otherPhases(
  { touchpoints }: Journey,
  phases: ReadonlyMap<string, string>,
): number | null | undefined {
  const others = touchpoints.filter(({ phase }) => !phases.has(phase));
  if (others.length === 0) return undefined;
  const known = others.flatMap(({ emotion, personas }) => meanFeeling(emotion, personas) ?? []);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The same, leading to where the phase begins. */
function linked(shown: Cell, journey: Journey, phase: string): Cell {
  const [first] = journey.phases.find(({ id }) => id === phase)?.touchpoints ?? [];
  if (first === undefined) return shown;
  const link = pageLink(pageName(journey.id), touchpointHref(first.id));
  return { ...shown, items: shown.items.map((one) => ({ ...one, link })) };
}
