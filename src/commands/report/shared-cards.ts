import { cardHtml } from '../../formats/card/html.ts';
import { indexCard, journeyCard } from '../../view/card-view.ts';
import { pageName } from '../../view/page-name.ts';
import type { ReportSubject } from './report-text.ts';

/** What programs show of a page whose address is shared, before it has become a picture. */
export interface SharedCard {
  /** Of which page, without an ending. */
  readonly page: string;
  /** With the dots. */
  readonly extension: string;
  /** Exactly as large as the picture. */
  readonly html: string;
  /** In pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** What the picture says, in words. */
  readonly alt: string;
}

/** What Open Graph pictures usually measure, so that no program cuts them. */
const size = { width: 1200, height: 630 } as const;

/** The cards of the page with all journeys and of each journey. */
export function sharedCards({ workspace, journeys }: ReportSubject): readonly SharedCard[] {
  const views = [
    ['index', indexCard(workspace, journeys)] as const,
    ...journeys.map((journey) => [pageName(journey.id), journeyCard(workspace, journey)] as const),
  ];
  return views.map(([page, view]) => ({
    page,
    extension: '.card.png',
    html: cardHtml.print(view),
    size,
    alt: view.curve?.title ?? `${view.title}: ${view.sentence}`,
  }));
}
