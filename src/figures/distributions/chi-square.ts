import { upperGamma } from './incomplete-gamma.ts';

/**
 * The probability of at least `value` in a chi-square distribution: Q(df / 2, value / 2)
 * (Abramowitz & Stegun 26.4.19).
 * @param value at least 0
 * @param df degrees of freedom, above 0
 */
export function chiSquareUpper(value: number, df: number): number {
  return upperGamma(df / 2, value / 2);
}
