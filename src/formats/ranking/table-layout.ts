import type { ChalkInstance } from 'chalk';
import { formatNumber, formatShare } from '../../language/number.ts';
import type { ScoreWords } from '../../language/score.ts';
import { scoreWords } from '../../language/score.ts';
import { EPSILON } from '../../model/epsilon.ts';
import { textWidth } from '../../model/text-width.ts';
import { visible } from '../../model/visible.ts';
import type { Language } from '../../model/workspace.ts';
import type { Cell } from '../../score/cells.ts';
import type { RankedSolution } from '../../score/rank.ts';
import type { WeightedCriterion } from '../../score/weights.ts';

export interface TableOptions {
  readonly language: Language;
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** The id of each solution below its title. */
  readonly showIds?: boolean;
}

/** What the lines of one table share. */
export interface Layout extends TableOptions {
  readonly words: ScoreWords;
  readonly criteria: readonly WeightedCriterion[];
  /** Digits behind the comma of a score: one where whole numbers would hide a difference in rank. */
  readonly digits: number;
  /** Columns of the texts, the score and each criterion. */
  readonly title: number;
  readonly score: number;
  readonly cells: readonly number[];
  readonly bar: number;
}

/** Columns of the rank. */
export const rankWidth = 3;
const barWidth = 8;
const narrowestTitle = 20;

/** Gives the texts what the figures leave of the terminal; where that is little the bar goes. */
export function layoutOf(
  solutions: readonly RankedSolution[],
  criteria: readonly WeightedCriterion[],
  options: TableOptions,
): Layout {
  const { language } = options;
  const words = scoreWords(language);
  const digits = scoreDigits(solutions);
  const score = widest([words.score, ...solutions.map((one) => scoreText(one, language, digits))]);
  const cells = criteria.map(({ id, weight }) =>
    widest([
      words.heads[id],
      formatShare(weight, language),
      ...solutions.flatMap(({ cells: { [id]: cell } }) => [
        meanText(cell, language),
        spreadText(cell, language),
      ]),
    ]),
  );
  const fixed = rankWidth + 2 + 2 + score + cells.reduce((sum, width) => sum + 1 + width, 0);
  const room = options.width - fixed;
  const bar = room - barWidth - 1 >= narrowestTitle ? barWidth : 0;
  const longest = widest([
    words.solution,
    ...solutions.flatMap(({ id, title }) => [visible(title), ...(options.showIds ? [id] : [])]),
  ]);
  const title = Math.max(1, Math.min(longest, room - (bar > 0 ? bar + 1 : 0)));
  return { ...options, words, criteria, digits, title, score, cells, bar };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text)), 0);
}

function scoreDigits(solutions: readonly RankedSolution[]): number {
  const hides = solutions.some(({ score, rank }, index) => {
    const next = solutions[index + 1];
    if (score === null || next === undefined || next.score === null) return false;
    return next.rank !== rank && Math.round(score) === Math.round(next.score);
  });
  return hides ? 1 : 0;
}

/** The score of a cell, 1..5. */
export function meanText(cell: Cell | null, language: Language): string {
  return formatNumber(cell?.mean ?? null, language);
}

/** `2–4` where raters differ. */
export function spreadText(cell: Cell | null, language: Language): string {
  if (cell === null || cell.max - cell.min <= EPSILON) return '';
  return `${formatNumber(cell.min, language)}–${formatNumber(cell.max, language)}`;
}

/** `76`, or `47–67` for an incomplete solution. */
export function scoreText(
  { score, lowest, highest }: RankedSolution,
  language: Language,
  digits: number,
) {
  if (score !== null || lowest === null || highest === null) {
    return formatNumber(score, language, { digits, fixed: true });
  }
  return `${formatNumber(lowest, language, { digits: 0 })}–${formatNumber(highest, language, { digits: 0 })}`;
}
