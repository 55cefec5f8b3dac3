import { upperGamma } from './incomplete-gamma.ts';
import { upperQuantile } from './quantile.ts';

/**
 * The probability above z of the standard normal distribution: ½ erfc(z / √2), with erfc(x) = Q(½, x²) for x ≥ 0
 * (DLMF 7.11.2, 8.2.4). Relative error below 1e-13, also far out in the tail.
 */
export function normalUpper(z: number): number {
  return z < 0 ? 1 - normalUpper(-z) : upperGamma(0.5, (z * z) / 2) / 2;
}

/** The chance of a standard normal value at least as far from 0 as z, on either side. */
export function normalTwoSided(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/** The z below which a standard normal value lies with probability p, for 0 < p < 1: 1.96 for 0.975. */
export function normalQuantile(p: number): number {
  return p < 0.5 ? -upperQuantile(normalUpper, p) : upperQuantile(normalUpper, 1 - p);
}
