import { chiSquareUpper } from '../figures/distributions/chi-square.ts';
import { midRanks } from './mid-ranks.ts';
import { sumOfSquares } from './squares.ts';

/**
 * Why Kendall's W is undefined: fewer than two raters, or two solutions, to compare (`too-few-raters`,
 * `too-few-solutions`), or every rater finds all solutions equal (`no-variation`).
 */
export type KendallReason = 'too-few-raters' | 'too-few-solutions' | 'no-variation';

/** Kendall's coefficient of concordance, and what it rests on. */
export interface KendallW {
  /** 0 no agreement on the order .. 1 the same order; null when undefined. */
  readonly value: number | null;
  /** m (n − 1) W, which follows a chi-square distribution when raters order at random and there are not too few of them. */
  readonly chiSquare: number | null;
  /** n − 1 */
  readonly df: number | null;
  /** The chance, 0..1, of at least this much agreement when raters order at random. */
  readonly p: number | null;
  /** How many raters (m) and solutions (n). */
  readonly raters: number;
  readonly solutions: number;
  /** Null when there is a value. */
  readonly reason: KendallReason | null;
}

/**
 * Kendall's W with correction for ties (Kendall & Babington Smith 1939; Siegel & Castellan 1988, 9.4):
 * 12 S / (m² (n³ − n) − m Σ T), where S is the sum of squares of the rank sums and T = Σ (t³ − t) over the ties of a
 * rater. Since (n³ − n − T) / 12 is the sum of squares of that rater's own ranks, it is computed as S / (m Σ own).
 * @param totals per rater the value of each solution, higher is better; no gaps
 */
export function kendallW(totals: readonly (readonly number[])[]): KendallW {
  const raters = totals.length;
  const solutions = totals[0]?.length ?? 0;
  if (raters < 2) return undefinedW(raters, solutions, 'too-few-raters');
  if (solutions < 2) return undefinedW(raters, solutions, 'too-few-solutions');
  const ranks = totals.map(midRanks);
  const own = ranks.reduce((sum, row) => sum + sumOfSquares(row), 0);
  if (own === 0) return undefinedW(raters, solutions, 'no-variation');
  const rankSums = Array.from({ length: solutions }, (_, index) =>
    ranks.reduce((sum, row) => sum + (row[index] ?? 0), 0),
  );
  // Rounding must not make more than full agreement of it.
  const value = Math.min(1, sumOfSquares(rankSums) / (raters * own));
  const df = solutions - 1;
  const chiSquare = raters * df * value;
  const p = chiSquareUpper(chiSquare, df);
  return { value, chiSquare, df, p, raters, solutions, reason: null };
}

function undefinedW(raters: number, solutions: number, reason: KendallReason): KendallW {
  return { value: null, chiSquare: null, df: null, p: null, raters, solutions, reason };
}
