import { EPSILON } from '../model/epsilon.ts';
import { packed } from '../model/packed.ts';
import type { Alternative } from './alternative.ts';
import type { WeightedCriterion } from './weights.ts';

/** What one weight would have to be for a rival to come level with the winner. */
export interface StabilityRow {
  /** The criterion, by id. */
  readonly criterion: string;
  /** What it weighs now, 0..1. */
  readonly weight: number;
  /** What it weighs when the two tie, 0..1; null when no weight of it makes them tie. */
  readonly becomes: number | null;
  /** Solutions, by id. */
  readonly winner: string;
  readonly rival: string;
}

/**
 * Weight stability, exact: for each rival of the first solution and each criterion k, the weight at which
 * they tie while the other weights keep their proportions. With d the winner's values minus the rival's
 * and R = Σ_{j≠k} wⱼdⱼ / (1 − w_k), their scores differ by w·d_k + (1 − w)·R, which is 0 at
 * w = R / (R − d_k). Null when that lies outside 0..1, when R = d_k (no weight of k matters), and when
 * k has all the weight, since the others then have no proportions to keep.
 *
 * Where several share the first rank, the first of them stands for the winner; each of the others already
 * ties with it at the weight of now.
 */
export function stabilityOf(
  alternatives: readonly Alternative[],
  criteria: readonly WeightedCriterion[],
): readonly StabilityRow[] {
  const [winner, ...rivals] = alternatives;
  if (winner === undefined) return [];
  return rivals.flatMap((rival) => {
    const differences = packed(winner.values, (value, index) => value - (rival.values[index] ?? 0));
    return criteria.map(({ id, weight }, index) => ({
      criterion: id,
      weight,
      becomes: tieOf(differences, criteria, index),
      winner: winner.id,
      rival: rival.id,
    }));
  });
}

/**
 * The row that needs the smallest change of a weight for its rival to pass the winner, the first of equals.
 * A tie at weight 0 or 1 is never passed: there is no weight beyond it. Null when no single weight does it.
 */
export function threatOf(rows: readonly StabilityRow[]): StabilityRow | null {
  let threat: StabilityRow | null = null;
  let smallest = Infinity;
  for (const row of rows) {
    const { weight, becomes } = row;
    if (becomes === null || becomes <= EPSILON || becomes >= 1 - EPSILON) continue;
    const change = Math.abs(becomes - weight);
    if (change >= smallest - EPSILON) continue;
    smallest = change;
    threat = row;
  }
  return threat;
}

function tieOf(
  differences: readonly number[],
  criteria: readonly WeightedCriterion[],
  index: number,
): number | null {
  // Summed over the others, which is exact where 1 − w_k is not: weights may lie far apart.
  let others = 0;
  let sum = 0;
  for (const [other, { weight }] of criteria.entries()) {
    if (other === index) continue;
    others += weight;
    sum += weight * (differences[other] ?? 0);
  }
  if (others <= EPSILON) return null;
  const rest = sum / others;
  const own = differences[index] ?? 0;
  if (Math.abs(rest - own) <= EPSILON) return null;
  const weight = rest / (rest - own);
  if (weight < -EPSILON || weight > 1 + EPSILON) return null;
  return Math.min(1, Math.max(0, weight));
}
