import type { JourneyView } from '../../../view/journey-view.ts';
import { blocks, joined, strong, table } from '../../markdown/blocks.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** What was tried: each variant beside its control, with the interval of the difference and the verdict. */
export function experimentsMarkdown({ decisions, words }: JourneyView): string {
  const { experiments } = decisions;
  if (experiments === null) return '';
  const own = words.ranked;
  return blocks([
    `### ${own.experiments}`,
    escapeMarkdown(own.experimentsLead),
    table(
      [words.solution, own.compared, own.difference, own.verdict, own.needed],
      experiments.map((row) => [
        [strong(row.solution), joined([row.hypothesis, row.metric])]
          .filter((part) => part !== '')
          .join(' · '),
        joined([row.variant, row.control].map(({ name, text }) => `${name}: ${text}`)),
        joined([row.difference, row.range && `(${row.range})`], ' '),
        [strong(row.verdict.text), joined([row.because])].filter((part) => part !== '').join(' · '),
        escapeMarkdown(row.needed),
      ]),
    ),
  ]);
}
