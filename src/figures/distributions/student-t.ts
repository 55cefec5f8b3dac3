import { regularisedBeta } from './incomplete-beta.ts';
import { upperQuantile } from './quantile.ts';

/**
 * The chance of a value at least as far from 0 as t, on either side, in Student's distribution:
 * I(df / (df + t²); df / 2, ½) (Abramowitz & Stegun 26.7.1).
 * @param df degrees of freedom, above 0; need not be whole
 */
export function studentTwoSided(t: number, df: number): number {
  const ratio = (t * t) / df;
  // As 1 / (1 + ratio), for t² and df may be too large to add.
  const inside = ratio === Infinity ? 1 : ratio / (1 + ratio);
  return regularisedBeta(1 / (1 + ratio), df / 2, 0.5, inside);
}

/** The t beyond which, on both sides together, a Student value lies with probability `tails`: 2.228 for 0.05 and 10. */
export function studentQuantile(tails: number, df: number): number {
  return upperQuantile((t) => studentTwoSided(t, df), tails);
}
