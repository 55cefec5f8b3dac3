import { EPSILON } from '../model/epsilon.ts';
import { midRanks } from './mid-ranks.ts';
import { sumOfSquares } from './squares.ts';

/** Why alpha is undefined: nothing was scored by two raters (`nothing-pairable`), or all scores are the same (`no-variation`). */
export type AlphaReason = 'nothing-pairable' | 'no-variation';

/** Krippendorff's alpha: 1 full agreement, 0 as by chance, below 0 worse than that; null when undefined. */
export interface AlphaPair {
  /** Only the order of the scores counts. */
  readonly ordinal: number | null;
  /** The distance between scores counts. */
  readonly interval: number | null;
  /** Null when there are values. */
  readonly reason: AlphaReason | null;
}

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability"), with the interval and the ordinal metric.
 * @param units per thing that was scored the scores that it got, one for each rater who scored it; those with fewer than
 * two cannot be paired and are left out
 */
export function krippendorffAlpha(units: readonly (readonly number[])[]): AlphaPair {
  const paired = units.filter(({ length }) => length > 1);
  const scores = paired.flat();
  if (scores.length === 0) return { ordinal: null, interval: null, reason: 'nothing-pairable' };
  const lowest = scores.reduce((a, b) => Math.min(a, b));
  const highest = scores.reduce((a, b) => Math.max(a, b));
  if (highest - lowest <= EPSILON) {
    return { ordinal: null, interval: null, reason: 'no-variation' };
  }
  // The ordinal distance of two scores, all scores from one to the other with half of both ends, is that of their ranks.
  const ranks = midRanks(scores);
  let start = 0;
  const rankedUnits = paired.map(({ length }) => ranks.slice(start, (start += length)));
  return {
    ordinal: alphaOf(rankedUnits, ranks),
    interval: alphaOf(paired, scores),
    reason: null,
  };
}

/**
 * Alpha with squared distances. The squared distances of all pairs among m values come to m times their sum of squares,
 * so that 1 − Dₒ / Dₑ = 1 − (n − 1) Σ (m / (m − 1) · squares of a unit) / (n · squares of all).
 * @param scores those of all units
 */
function alphaOf(units: readonly (readonly number[])[], scores: readonly number[]): number {
  const observed = units.reduce(
    (sum, unit) => sum + (unit.length / (unit.length - 1)) * sumOfSquares(unit),
    0,
  );
  return 1 - ((scores.length - 1) * observed) / (scores.length * sumOfSquares(scores));
}
