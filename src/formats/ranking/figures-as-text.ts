import { formatNumber, formatShare } from '../../language/number.ts';
import { EPSILON } from '../../model/epsilon.ts';
import type { Language } from '../../model/workspace.ts';
import type { Cell } from '../../score/cells.ts';
import type { RankedSolution } from '../../score/rank.ts';

/** Digits behind the comma of the scores: one where whole numbers would hide a difference in rank. */
export function scoreDigits(solutions: readonly RankedSolution[]): number {
  const hides = solutions.some(({ score, rank }, index) => {
    const next = solutions[index + 1];
    if (score === null || next === undefined || next.score === null) return false;
    return next.rank !== rank && Math.round(score) === Math.round(next.score);
  });
  return hides ? 1 : 0;
}

/** `76`, or `47–67` for an incomplete solution. */
export function scoreText(
  { score, lowest, highest }: RankedSolution,
  language: Language,
  digits: number,
): string {
  if (score !== null || lowest === null || highest === null) {
    return formatNumber(score, language, { digits, fixed: true });
  }
  return `${formatNumber(lowest, language, { digits: 0 })}–${formatNumber(highest, language, { digits: 0 })}`;
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

/** A share of the draws, 0..1: `93%`, and `<1%` or `>99%` rather than none or all that are not quite. */
export function drawnText(share: number | null, language: Language): string {
  if (share !== null && share > 0 && share < 0.005) return `<${formatShare(0.01, language)}`;
  if (share !== null && share < 1 && share >= 0.995) return `>${formatShare(0.99, language)}`;
  return formatShare(share, language);
}
