import type { JourneyView } from '../../../view/journey-view.ts';
import { blocks, joined, strong, table } from '../../markdown/blocks.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** Value against ease as a table: what the page draws. */
export function matrixMarkdown({ decisions, words }: JourneyView): string {
  const { matrix } = decisions;
  if (matrix === null) return '';
  return blocks([
    `### ${words.ranked.matrix}`,
    joined([matrix.lead, matrix.more], ' '),
    table(
      [words.rank, words.solution, words.ranked.matrix, words.ranked.quadrant],
      matrix.points.map(({ label, title, position, quadrant }) => [
        escapeMarkdown(label),
        strong(title),
        escapeMarkdown(position),
        escapeMarkdown(quadrant),
      ]),
    ),
  ]);
}
