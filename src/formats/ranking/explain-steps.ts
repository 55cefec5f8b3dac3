import type { ExplainScoreWords } from '../../language/explain-score.ts';
import { formatNumber, formatShare } from '../../language/number.ts';
import { textWidth } from '../../model/text-width.ts';
import { visible } from '../../model/visible.ts';
import { countingSets, scoreOf, valueOf } from '../../score/cells.ts';
import type { RankedSolution } from '../../score/rank.ts';
import type { WeightedCriterion } from '../../score/weights.ts';
import { flow, pad, wrap } from '../terminal-lines.ts';
import type { RankedJourney } from './rankings.ts';
import type { TableOptions } from './table-layout.ts';

/** The solution that is explained, and with what. */
export interface Explaining extends TableOptions {
  readonly subject: RankedJourney;
  readonly solution: RankedSolution;
  readonly words: ExplainScoreWords;
  readonly titleOf: (id: string) => string;
}

/** Columns of the points at the right. */
const pointsWidth = 14;

/** From the scores of the raters to the points, per criterion and in all. */
export function stepLines(explaining: Explaining): readonly string[] {
  return [...criterionLines(explaining), ...sumLines(explaining)];
}

function criterionLines(explaining: Explaining): readonly string[] {
  const { subject, solution, words, language, width, chalk } = explaining;
  const written = subject.journey.solutions.find(({ id }) => id === solution.id);
  const sets = countingSets(written?.scores ?? []);
  return subject.assessment.ranking.criteria.flatMap((criterion) => {
    const { id, name, weight } = criterion;
    const cell = solution.cells[id] ?? null;
    const share = formatShare(weight, language, 1);
    if (cell === null) {
      const highest = formatNumber(100 * weight, language);
      return withPoints(visible(name), '–', width).concat(
        below(`${words.notScored(highest)} · ${words.weighs(share)}`, width).map((one) =>
          chalk.dim(one),
        ),
      );
    }
    const given = sets.flatMap((set) => {
      const score = scoreOf(set, id);
      if (score === null) return [];
      const shown = formatNumber(score, language, { digits: 2 });
      return [set.rater === null ? words.agreed(shown) : `${visible(set.rater)} ${shown}`];
    });
    const mean = formatNumber(cell.mean, language, { digits: 2 });
    const value = formatNumber(valueOf(cell.mean), language, { digits: 3 });
    const steps = [
      given.join(', '),
      ...(cell.raters > 1 ? [words.mean(mean)] : []),
      words.value(mean, value),
      words.weighs(share),
    ];
    return withPoints(
      visible(name),
      words.points(formatNumber(pointsOf(solution, criterion), language, { fixed: true })),
      width,
    ).concat(
      flow(steps, width - 2)
        .map((one) => `  ${one}`)
        .map((one) => chalk.dim(one)),
    );
  });
}

/** 100 · weight · value: what a criterion adds to the score. */
function pointsOf({ cells }: RankedSolution, { id, weight }: WeightedCriterion): number {
  const cell = cells[id] ?? null;
  return cell === null ? 0 : 100 * weight * valueOf(cell.mean);
}

function sumLines({ solution, words, language, width, chalk }: Explaining): readonly string[] {
  const { score, lowest, highest } = solution;
  const shown = (value: number | null) => formatNumber(value, language, { fixed: true });
  const isOpen = score === null && lowest !== null;
  const text = isOpen ? `${shown(lowest)}–${shown(highest)}` : shown(score);
  return withPoints(isOpen ? words.range : words.sum, words.points(text), width).map((line) =>
    chalk.bold(line),
  );
}

/** A text with points at the right end of its first line. */
function withPoints(text: string, points: string, width: number): readonly string[] {
  const room = Math.max(10, width - Math.max(pointsWidth, textWidth(points) + 2));
  const [first = '', ...rest] = wrap(text, room);
  return [pad(first, room) + pad(points, width - room, 'right'), ...rest];
}

/** Indented below what it belongs to. */
export function below(text: string, width: number): string[] {
  return wrap(text, width - 2).map((line) => `  ${line}`);
}
