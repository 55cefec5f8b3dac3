import { reportWords } from '../../language/report.ts';
import { keySentence } from '../../view/key-sentence.ts';
import { pageName } from '../../view/page-name.ts';
import { studyJourney } from '../../view/study.ts';
import type { ReportSubject, ReportText } from './report-text.ts';

/**
 * The web pages with what is shown when somebody shares their address.
 * @param baseUrl where the folder stands, with a slash at its end
 * @param hasImages whether each page gets a picture beside it
 */
export async function sharePages<Text extends ReportText>(
  texts: readonly Text[],
  { baseUrl, hasImages }: { readonly baseUrl: string; readonly hasImages: boolean },
  subject: ReportSubject,
): Promise<readonly Text[]> {
  const { withSharing } = await import('../../formats/sharing.ts');
  const descriptions = new Map([
    ['index', leadOf(subject)],
    ...subject.journeys.map(
      (journey) =>
        [pageName(journey.id), keySentence(studyJourney(subject.workspace, journey))] as const,
    ),
  ]);
  return texts.map((text) => {
    const { page, extension, content } = text;
    if (extension !== '.html' || typeof content !== 'string') return text;
    const name = encodeURIComponent(page);
    const shared = withSharing(content, {
      url: page === 'index' ? baseUrl : `${baseUrl}${name}.html`,
      description: descriptions.get(page) ?? null,
      image: hasImages ? `${baseUrl}${name}.png` : null,
    });
    return { ...text, content: shared };
  });
}

function leadOf({ workspace, journeys }: ReportSubject): string {
  const words = reportWords(workspace.settings.language);
  const personas = new Set(journeys.flatMap((journey) => journey.personas));
  return words.indexLead(words.journeys(journeys.length), words.personasCount(personas.size));
}
