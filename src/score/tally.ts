import { EPSILON } from '../model/epsilon.ts';
import { packed } from '../model/packed.ts';
import type { Acceptability } from './acceptability.ts';
import type { Alternative } from './alternative.ts';
import { mostWithOutcomes, noSums, sumOutcomes, usualCriteria, type Sums } from './outcomes.ts';
import { tiersBy } from './tiers.ts';

/** What the draws of the weights say about each alternative. */
export interface Tally {
  readonly acceptability: readonly Acceptability[];
  readonly tiers: readonly number[];
}

/** Each is compared with each: with more, it takes less time to sort. */
export const mostTallied = 12;

/**
 * What `acceptabilityOf` and `tiersOf` say, in one go for up to {@link mostTallied} alternatives. A page of a report waits for
 * this: one loop becomes fast code once, where five of them spend most of their time on becoming that.
 *
 * @param weights those of `dirichletDraws`
 */
export function tallyOf(alternatives: readonly Alternative[], weights: Float64Array): Tally {
  const count = alternatives.length;
  const size = alternatives[0]?.values.length ?? 0;
  const values = Float64Array.from(
    alternatives.flatMap((alternative) => alternative.values.map((value) => 100 * value)),
  );
  const isUsual = size === usualCriteria && count <= mostWithOutcomes;
  const { balance, times, central } =
    (isUsual ? sumOutcomes(values, weights) : null) ?? sumDraws(values, weights, size);
  const draws = weights.length / size;
  return {
    acceptability: alternatives.map((_, one) =>
      acceptability(row(times, one, count), row(central, one, size), draws),
    ),
    // A tie is half a win.
    tiers: tiersBy(
      count,
      (one, other) => (draws + (balance[one * count + other] ?? 0)) / 2 / draws,
    ),
  };
}

/**
 * Draw by draw, where some may tie or outcomes are too many. Apart, and over plain numbers only, like `countDraws`.
 *
 * @param values a row of each alternative, 0..100
 */
function sumDraws(values: Float64Array, weights: Float64Array, size: number): Sums {
  const count = values.length / size;
  const sums = noSums(count, size);
  const pairs = (count * (count - 1)) / 2;
  const scores = new Float64Array(count);
  const ranks = new Int32Array(count);
  const order = Int32Array.from({ length: count }, (_, index) => index);
  const { balance, times, central } = sums;
  // oxlint-disable typescript/no-non-null-assertion -- All indices are within; to ask costs a third of the time.
  for (let start = 0; start < weights.length; start += size) {
    if (size === usualCriteria) scoreFive(scores, values, weights, start);
    else scoreAny(scores, values, weights, start, size);
    let decided = 0;
    for (let one = 0; one < count; one += 1) {
      const own = scores[one]!;
      let above = ranks[one]!;
      for (let other = one + 1; other < count; other += 1) {
        const ahead = own - scores[other]!;
        const isAhead = Number(ahead > EPSILON);
        const isBehind = Number(ahead < -EPSILON);
        balance[one * count + other]! += isAhead - isBehind;
        ranks[other]! += isAhead;
        above += isBehind;
        decided += isAhead + isBehind;
      }
      ranks[one] = above;
    }
    if (decided < pairs) {
      shareRanks(sums, scores, order, weights.subarray(start, start + size));
      ranks.fill(0);
      continue;
    }
    let first = 0;
    for (let one = 0; one < count; one += 1) {
      const rank = ranks[one]!;
      ranks[one] = 0;
      times[one * count + rank]! += 1;
      first += one * Number(rank === 0);
    }
    for (let index = 0; index < size; index += 1) {
      central[first * size + index]! += weights[start + index]!;
    }
  }
  return sums;
}

function scoreAny(
  scores: Float64Array,
  values: Float64Array,
  weights: Float64Array,
  start: number,
  size: number,
): void {
  for (let one = 0, at = 0; one < scores.length; one += 1) {
    let sum = 0;
    for (let index = 0; index < size; index += 1, at += 1) {
      sum += weights[start + index]! * values[at]!;
    }
    scores[one] = sum;
  }
}

/** The method has five criteria: written out, the same sum takes half of the time. */
function scoreFive(
  scores: Float64Array,
  values: Float64Array,
  weights: Float64Array,
  start: number,
): void {
  const a = weights[start]!;
  const b = weights[start + 1]!;
  const c = weights[start + 2]!;
  const d = weights[start + 3]!;
  const e = weights[start + 4]!;
  for (let one = 0, at = 0; one < scores.length; one += 1, at += usualCriteria) {
    scores[one] =
      a * values[at]! +
      b * values[at + 1]! +
      c * values[at + 2]! +
      d * values[at + 3]! +
      e * values[at + 4]!;
  }
}
// oxlint-enable typescript/no-non-null-assertion

/**
 * Adds a draw in which some tie: those level with the first of a group have equal parts of its ranks.
 * @param order all of them; put in order, best first, for which that of the last draw is a good start
 */
function shareRanks(
  { times, central }: Sums,
  scores: Float64Array,
  order: Int32Array,
  weights: Float64Array,
): void {
  const count = scores.length;
  const scoreAt = (place: number) => scores[order[place] ?? 0] ?? 0;
  for (let place = 1; place < count; place += 1) {
    const one = order[place] ?? 0;
    const own = scores[one] ?? 0;
    let to = place;
    for (; to > 0 && scoreAt(to - 1) < own; to -= 1) order[to] = order[to - 1] ?? 0;
    order[to] = one;
  }
  for (let first = 0, end = 0; first < count; first = end) {
    const best = scoreAt(first);
    for (end = first + 1; end < count && best - scoreAt(end) <= EPSILON;) end += 1;
    const part = 1 / (end - first);
    for (let place = first; place < end; place += 1) {
      const one = order[place] ?? 0;
      for (let rank = first; rank < end; rank += 1) add(times, one * count + rank, part);
      if (first > 0) continue;
      for (let index = 0; index < weights.length; index += 1) {
        add(central, one * weights.length + index, part * (weights[index] ?? 0));
      }
    }
  }
}

function add(sums: Float64Array, at: number, part: number): void {
  sums[at] = (sums[at] ?? 0) + part;
}

function row(table: Float64Array, index: number, size: number): readonly number[] {
  return [...table.subarray(index * size, (index + 1) * size)];
}

function acceptability(
  times: readonly number[],
  central: readonly number[],
  draws: number,
): Acceptability {
  const [first = 0] = times;
  return {
    rankShares: packed(times, (sum) => sum / draws),
    centralWeights: first === 0 ? null : packed(central, (sum) => sum / first),
  };
}
