import { indexMarkdown } from '../index/markdown.ts';
import { journeyMarkdown } from '../journey/markdown.ts';
import { portfolioMarkdown } from '../portfolio/markdown.ts';
import type { ReportFormat } from '../report-formats.ts';

/** The pages as Markdown. */
export const reportMarkdown: ReportFormat = {
  journey: journeyMarkdown,
  index: indexMarkdown,
  portfolio: portfolioMarkdown,
};
