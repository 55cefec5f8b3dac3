import { EPSILON } from '../model/epsilon.ts';

/** Where an alternative stands over all draws of the weights. */
export interface Acceptability {
  /** The share of the draws, 0..1, in which it takes each rank, the first rank first; they sum to 1. */
  readonly rankShares: readonly number[];
  /** The mean weights of the draws in which it is first, in the order of the criteria; null when it never is. */
  readonly centralWeights: readonly number[] | null;
}

/**
 * Rank acceptability and central weights of `count` alternatives (SMAA-2: Lahdelma & Salminen 2001,
 * "SMAA-2: Stochastic multicriteria acceptability analysis for group decision making"), from the weights
 * of {@link dirichletDraws} and the scores of {@link drawScores}. Those who tie share their ranks: two
 * that are first together have half of rank 1 and half of rank 2, and each counts half in the central
 * weights.
 */
export function acceptabilityOf(
  count: number,
  weights: Float64Array,
  scores: Float64Array,
): readonly Acceptability[] {
  const draws = scores.length / count;
  const size = weights.length / draws;
  // How often each one took each rank, and the sums of the weights with which it was first: a row for each.
  const times = new Float64Array(count * count);
  const central = new Float64Array(count * size);
  // Kept from draw to draw, since the last order is a good start for the next.
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const sorted = new Float64Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    sort(order, sorted, scores, draw * count);
    for (let first = 0, end = 0; first < count; first = end) {
      end = endOfTie(sorted, first);
      const part = 1 / (end - first);
      for (let place = first; place < end; place += 1) {
        const row = (order[place] ?? 0) * count;
        for (let rank = first; rank < end; rank += 1) add(times, row + rank, part);
        if (first > 0) continue;
        const sums = (order[place] ?? 0) * size;
        for (let index = 0; index < size; index += 1) {
          add(central, sums + index, part * (weights[draw * size + index] ?? 0));
        }
      }
    }
  }
  return Array.from({ length: count }, (_, one) => {
    const ranks = [...times.subarray(one * count, (one + 1) * count)];
    const sums = [...central.subarray(one * size, (one + 1) * size)];
    const [first = 0] = ranks;
    return {
      rankShares: ranks.map((sum) => sum / draws),
      centralWeights: first === 0 ? null : sums.map((sum) => sum / first),
    };
  });
}

/** Best first, by insertion, for there are few: the order of one draw, and its scores in that order. */
function sort(order: Int32Array, sorted: Float64Array, scores: Float64Array, start: number): void {
  for (let place = 0; place < order.length; place += 1) {
    const one = order[place] ?? 0;
    const own = scores[start + one] ?? 0;
    let to = place;
    while (to > 0 && (sorted[to - 1] ?? 0) < own) {
      sorted[to] = sorted[to - 1] ?? 0;
      order[to] = order[to - 1] ?? 0;
      to -= 1;
    }
    sorted[to] = own;
    order[to] = one;
  }
}

/** The place after the last one that is level with the one at `first`. */
function endOfTie(sorted: Float64Array, first: number): number {
  const best = sorted[first] ?? 0;
  let end = first + 1;
  while (end < sorted.length && best - (sorted[end] ?? 0) <= EPSILON) end += 1;
  return end;
}

function add(sums: Float64Array, at: number, part: number): void {
  sums[at] = (sums[at] ?? 0) + part;
}
