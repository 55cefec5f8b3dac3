import { indexHtml } from '../index/html.ts';
import { journeyHtml } from '../journey/html.ts';
import { portfolioHtml } from '../portfolio/html.ts';
import type { ReportFormat } from '../report-formats.ts';

/** The pages as web pages. */
export const reportHtml: ReportFormat = {
  journey: journeyHtml,
  index: indexHtml,
  portfolio: portfolioHtml,
};
