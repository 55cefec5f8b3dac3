import type { JourneyView } from '../../../view/journey-view.ts';
import { blocks, labelled, list, strong, table } from '../../markdown/blocks.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** Where the raters differ, and how far they agree in all. */
export function disagreementMarkdown({ decisions, words }: JourneyView): string {
  const { disagreement } = decisions;
  if (disagreement === null) return '';
  return blocks([
    `### ${words.ranked.agreement}`,
    escapeMarkdown(disagreement.lead),
    table(
      [words.solution, words.ranked.criterion, words.ranked.whoGave],
      disagreement.rows.map(({ solution, criterion, scores }) => [
        strong(solution),
        escapeMarkdown(criterion),
        scores.map(({ score, raters }) => labelled(score, escapeMarkdown(raters))).join(' · '),
      ]),
    ),
    disagreement.more === null ? null : escapeMarkdown(disagreement.more),
    list(disagreement.figures.map(({ label, text }) => labelled(label, escapeMarkdown(text)))),
  ]);
}
