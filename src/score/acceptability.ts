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
  const sums: Sums = {
    times: new Float64Array(count * count),
    central: new Float64Array(count * size),
  };
  // Kept from draw to draw, since the last order is a good start for the next.
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const sorted = new Float64Array(count);
  const ranks = new Int32Array(count);
  for (let draw = 0; draw < draws; draw += 1) {
    if (count <= mostPaired && pairUp(ranks, scores, draw * count)) {
      addRanks(sums, ranks, weights, draw * size);
      continue;
    }
    sort(order, sorted, scores, draw * count);
    for (let first = 0, end = 0; first < count; first = end) {
      end = endOfTie(sorted, first);
      const part = 1 / (end - first);
      for (let place = first; place < end; place += 1) {
        const row = (order[place] ?? 0) * count;
        for (let rank = first; rank < end; rank += 1) add(sums.times, row + rank, part);
        if (first > 0) continue;
        const own = (order[place] ?? 0) * size;
        for (let index = 0; index < size; index += 1) {
          add(sums.central, own + index, part * (weights[draw * size + index] ?? 0));
        }
      }
    }
  }
  return Array.from({ length: count }, (_, one) => {
    const shares = [...sums.times.subarray(one * count, (one + 1) * count)];
    const own = [...sums.central.subarray(one * size, (one + 1) * size)];
    const [first = 0] = shares;
    return {
      rankShares: shares.map((sum) => sum / draws),
      centralWeights: first === 0 ? null : own.map((sum) => sum / first),
    };
  });
}

/** Up to this many are compared each with each, which for few is faster than to sort them. */
const mostPaired = 12;

interface Sums {
  readonly times: Float64Array;
  readonly central: Float64Array;
}

/** Counts for each how many beat it, its rank from 0. @returns whether nobody ties; else the ranks mean nothing */
function pairUp(ranks: Int32Array, scores: Float64Array, start: number): boolean {
  ranks.fill(0);
  for (let one = 1; one < ranks.length; one += 1) {
    const own = scores[start + one] ?? 0;
    let beaten = 0;
    for (let other = 0; other < one; other += 1) {
      const ahead = own - (scores[start + other] ?? 0);
      if (ahead > EPSILON) ranks[other] = (ranks[other] ?? 0) + 1;
      else if (ahead < -EPSILON) beaten += 1;
      else return false;
    }
    ranks[one] = beaten;
  }
  return true;
}

function addRanks(
  { times, central }: Sums,
  ranks: Int32Array,
  weights: Float64Array,
  start: number,
): void {
  const count = ranks.length;
  const size = central.length / count;
  for (let one = 0; one < count; one += 1) {
    const rank = ranks[one] ?? 0;
    add(times, one * count + rank, 1);
    if (rank > 0) continue;
    for (let index = 0; index < size; index += 1) {
      add(central, one * size + index, weights[start + index] ?? 0);
    }
  }
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
