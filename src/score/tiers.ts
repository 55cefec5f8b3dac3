import { EPSILON } from '../model/epsilon.ts';

/** One opens the next tier when the first of the tier beats it in at least this share of the draws. */
const decisive = 0.7;

/**
 * The tier of each of `count` alternatives, best first: going down the ranking, one joins the current tier while the first of
 * that tier beats it in under 70 % of the draws, a tie counting half; else it opens the next tier. The best tier is 1.
 *
 * @param winsOver the share of the draws, 0..1, in which one beats another that stands below it
 */
export function tiersBy(
  count: number,
  winsOver: (one: number, other: number) => number,
): readonly number[] {
  let tier = 1;
  let first = 0;
  return Array.from({ length: count }, (_, one) => {
    if (one > 0 && winsOver(first, one) >= decisive) {
      first = one;
      tier += 1;
    }
    return tier;
  });
}

/** The same from the scores of {@link drawScores}. */
export function tiersOf(count: number, scores: Float64Array): readonly number[] {
  return tiersBy(count, (one, other) => shareOfWins(one, other, count, scores));
}

/** The share of the draws in which the one beats the other, 0..1, a tie counting half. */
function shareOfWins(one: number, other: number, count: number, scores: Float64Array): number {
  let wins = 0;
  for (let start = 0; start < scores.length; start += count) {
    const difference = (scores[start + one] ?? 0) - (scores[start + other] ?? 0);
    if (difference > EPSILON) wins += 1;
    else if (difference >= -EPSILON) wins += 0.5;
  }
  return wins / (scores.length / count);
}
