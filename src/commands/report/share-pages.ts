import { indexHead } from '../../view/index-head.ts';
import { keySentence } from '../../view/key-sentence.ts';
import { pageName } from '../../view/page-name.ts';
import { studyJourney } from '../../view/study.ts';
import type { ReportSubject, ReportText } from './report-text.ts';
import type { SharedCard } from './shared-cards.ts';

/**
 * The web pages with what is shown when somebody shares their address.
 * @param baseUrl where the folder stands, with a slash at its end
 * @param cards the pictures of pages; of one that has none, that of the page with all journeys is shown
 */
export async function sharePages<Text extends ReportText>(
  texts: readonly Text[],
  { baseUrl, cards }: { readonly baseUrl: string; readonly cards: readonly SharedCard[] },
  subject: ReportSubject,
): Promise<readonly Text[]> {
  const { withSharing } = await import('../../formats/sharing.ts');
  const descriptions = new Map([
    ['index', indexHead(subject.workspace, subject.journeys).lead],
    ...subject.journeys.map(
      (journey) =>
        [pageName(journey.id), keySentence(studyJourney(subject.workspace, journey))] as const,
    ),
  ]);
  const cardByPage = new Map(cards.map((card) => [card.page, card]));
  return texts.map((text) => {
    const { page, extension, content } = text;
    if (extension !== '.html' || typeof content !== 'string') return text;
    const name = encodeURIComponent(page);
    const card = cardByPage.get(page) ?? cardByPage.get('index');
    const shared = withSharing(content, {
      url: page === 'index' ? baseUrl : `${baseUrl}${name}.html`,
      description: descriptions.get(page) ?? null,
      image:
        card === undefined
          ? null
          : {
              url: `${baseUrl}${encodeURIComponent(card.page)}${card.extension}`,
              ...card.size,
              alt: card.alt,
            },
    });
    return { ...text, content: shared };
  });
}
