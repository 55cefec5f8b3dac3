import { EPSILON } from '../model/epsilon.ts';
import type { Acceptability } from './acceptability.ts';
import type { Alternative } from './alternative.ts';
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
  const scores = new Float64Array(count);
  const order = Int32Array.from({ length: count }, (_, index) => index);
  // How often each took each rank and beat each other one, and the sums of the weights with which it was first: rows of each.
  const times = new Float64Array(count * count);
  const wins = new Float64Array(count * count);
  const central = new Float64Array(count * size);
  // oxlint-disable typescript/no-non-null-assertion -- All indices are within; to ask costs a third of the time.
  for (let start = 0; start < weights.length; start += size) {
    for (let one = 0, at = 0; one < count; one += 1) {
      let score = 0;
      for (let index = 0; index < size; index += 1, at += 1) {
        score += weights[start + index]! * values[at]!;
      }
      scores[one] = score;
    }
    // Best first, by insertion; the order of the last draw is a good start.
    for (let place = 1; place < count; place += 1) {
      const one = order[place]!;
      const own = scores[one]!;
      let to = place;
      for (; to > 0 && scores[order[to - 1]!]! < own; to -= 1) order[to] = order[to - 1]!;
      order[to] = one;
    }
    // Those level with the first of a group share its ranks.
    for (let first = 0, end = 0; first < count; first = end) {
      const best = scores[order[first]!]!;
      end = first + 1;
      while (end < count && best - scores[order[end]!]! <= EPSILON) end += 1;
      const part = 1 / (end - first);
      for (let place = first; place < end; place += 1) {
        const one = order[place]!;
        for (let rank = first; rank < end; rank += 1) times[one * count + rank]! += part;
        if (first > 0) continue;
        for (let index = 0; index < size; index += 1) {
          central[one * size + index]! += part * weights[start + index]!;
        }
      }
    }
    for (let one = 0; one < count; one += 1) {
      for (let other = one + 1; other < count; other += 1) {
        const ahead = scores[one]! - scores[other]!;
        if (ahead > EPSILON) wins[one * count + other]! += 1;
        else if (ahead >= -EPSILON) wins[one * count + other]! += 0.5;
      }
    }
  }
  // oxlint-enable typescript/no-non-null-assertion
  const draws = weights.length / size;
  return {
    acceptability: alternatives.map((_, one) =>
      acceptability(row(times, one, count), row(central, one, size), draws),
    ),
    tiers: tiersBy(count, (one, other) => (wins[one * count + other] ?? 0) / draws),
  };
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
    rankShares: times.map((sum) => sum / draws),
    centralWeights: first === 0 ? null : central.map((sum) => sum / first),
  };
}
