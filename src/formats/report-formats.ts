import type { IndexView } from '../view/index-view.ts';
import type { JourneyView } from '../view/journey-view.ts';
import type { Format } from './format.ts';
import { indexHtml } from './index/html.ts';
import { indexMarkdown } from './index/markdown.ts';
import { journeyHtml } from './journey/html.ts';
import { journeyMarkdown } from './journey/markdown.ts';
import { journeySvg } from './journey/svg.ts';

/** What a format of the report prints: the page of one journey, and where it has one the page of all. */
export interface ReportFormat {
  readonly journey: Format<JourneyView>;
  readonly index: Format<IndexView> | null;
}

/** Every format of the report there is. */
export const reportFormats: readonly ReportFormat[] = [
  { journey: journeyHtml, index: indexHtml },
  { journey: journeyMarkdown, index: indexMarkdown },
  { journey: journeySvg, index: null },
];
