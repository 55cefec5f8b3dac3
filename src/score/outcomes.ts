import { EPSILON } from '../model/epsilon.ts';

/** Of more alternatives there are too many outcomes to count each: five have ten pairs, and so 1,024. */
export const mostWithOutcomes = 5;
/** Those of the method. */
export const usualCriteria = 5;

/** What is added up over the draws; each table has a row per alternative. */
export interface Sums {
  /** How much more often it was ahead of each one behind it in the list than behind that one. */
  readonly balance: Int32Array;
  /** How often it took each rank. */
  readonly times: Float64Array;
  /** The weights with which it was first. */
  readonly central: Float64Array;
}

/** Nothing added up yet, for so many alternatives and criteria. */
export function noSums(count: number, size: number): Sums {
  return {
    balance: new Int32Array(count * count),
    times: new Float64Array(count * count),
    central: new Float64Array(count * size),
  };
}

/**
 * Adds up draws of weights for {@link usualCriteria}. In the draws the outcomes are only counted, as numbers with a bit for each
 * pair that is set when the first of the two is ahead; what follows for ranks and wins is worked out once per outcome.
 *
 * @param values a row of each of the up to {@link mostWithOutcomes} alternatives, 0..100
 * @returns null when some tie in a draw: then there are more outcomes than these
 */
export function sumOutcomes(values: Float64Array, weights: Float64Array): Sums | null {
  const count = values.length / usualCriteria;
  const ranks = (ranksOf[count] ??= possibleRanks(count));
  const firsts = Int32Array.from(ranks, (places) => places.indexOf(0));
  const sums = noSums(count, usualCriteria);
  const draws = countDraws(firsts, sums.central, values, weights);
  if (draws === null) return null;
  for (const [outcome, places] of ranks.entries()) {
    const times = draws[outcome] ?? 0;
    if (times > 0) addTimes(sums, places, times);
  }
  return sums;
}

/**
 * By the number of alternatives: the rank, from 0, that each takes in each outcome. Most outcomes never happen (one ahead of a
 * second, that of a third, and that of the first); what they say is not asked.
 */
const ranksOf: (readonly (readonly number[])[])[] = [];

function possibleRanks(count: number): readonly (readonly number[])[] {
  const pairs = Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (__, index) => [one, one + 1 + index] as const),
  ).flat();
  return Array.from({ length: 2 ** pairs.length }, (_, outcome) => {
    const ranks = Array.from({ length: count }, () => 0);
    for (const [bit, [one, other]] of pairs.entries()) {
      const behind = (outcome >> bit) % 2 === 1 ? other : one;
      ranks[behind] = (ranks[behind] ?? 0) + 1;
    }
    return ranks;
  });
}

function addTimes({ balance, times }: Sums, ranks: readonly number[], draws: number): void {
  const count = ranks.length;
  for (const [one, rank] of ranks.entries()) {
    times[one * count + rank] = (times[one * count + rank] ?? 0) + draws;
    for (let other = one + 1; other < count; other += 1) {
      const ahead = rank < (ranks[other] ?? 0) ? draws : -draws;
      balance[one * count + other] = (balance[one * count + other] ?? 0) + ahead;
    }
  }
}

/**
 * How many draws had each outcome; null when some tie in one. Apart, and over plain numbers only: whatever else V8 learns about
 * what is around would make it compile this anew. Who is ahead is counted, not asked: no processor guesses the answer. The sums
 * are those of `scoreFive` (`tally.ts`), in the same order so that both see the same ties; called from here, it makes the
 * loop a third slower.
 *
 * @param firsts who is first in each outcome
 * @param central where the weights with which each is first are added up
 */
function countDraws(
  firsts: Int32Array,
  central: Float64Array,
  values: Float64Array,
  weights: Float64Array,
): Int32Array | null {
  const count = values.length / usualCriteria;
  const pairs = (count * (count - 1)) / 2;
  const scores = new Float64Array(count);
  const draws = new Int32Array(firsts.length);
  // oxlint-disable typescript/no-non-null-assertion -- All indices are within; to ask costs a third of the time.
  for (let start = 0; start < weights.length; start += usualCriteria) {
    const a = weights[start]!;
    const b = weights[start + 1]!;
    const c = weights[start + 2]!;
    const d = weights[start + 3]!;
    const e = weights[start + 4]!;
    for (let one = 0, at = 0; one < count; one += 1, at += usualCriteria) {
      scores[one] =
        a * values[at]! +
        b * values[at + 1]! +
        c * values[at + 2]! +
        d * values[at + 3]! +
        e * values[at + 4]!;
    }
    let outcome = 0;
    let decided = 0;
    for (let one = 0, pair = 0; one < count; one += 1) {
      const own = scores[one]!;
      for (let other = one + 1; other < count; other += 1, pair += 1) {
        const ahead = own - scores[other]!;
        outcome |= Number(ahead > EPSILON) << pair;
        decided += Number(Math.abs(ahead) > EPSILON);
      }
    }
    if (decided < pairs) return null;
    draws[outcome]! += 1;
    const first = firsts[outcome]! * usualCriteria;
    central[first]! += a;
    central[first + 1]! += b;
    central[first + 2]! += c;
    central[first + 3]! += d;
    central[first + 4]! += e;
  }
  // oxlint-enable typescript/no-non-null-assertion
  return draws;
}
