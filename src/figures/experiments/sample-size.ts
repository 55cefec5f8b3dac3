import { normalQuantile } from '../distributions/normal.ts';

/** What a test should be able to do. */
export interface Aim {
  /** The chance of calling two equal variants different, two-sided. */
  readonly alpha: number;
  /** The chance of finding the difference when it is there. */
  readonly power: number;
}

/**
 * How many each of two variants needs to tell shares p1 and p2 apart with the pooled z-test (Fleiss, Levin & Paik 2003,
 * formula 4.14, without continuity correction; what `power.prop.test` of R solves): with p̄ = (p₁ + p₂) / 2,
 * n = (z(1 − α/2) √(2 p̄ (1 − p̄)) + z(power) √(p₁ (1 − p₁) + p₂ (1 − p₂)))² / (p₁ − p₂)².
 * @returns not rounded; Infinity when the shares are equal
 */
export function samplePerShare(p1: number, p2: number, { alpha, power }: Aim): number {
  const mean = (p1 + p2) / 2;
  const pooled = normalQuantile(1 - alpha / 2) * Math.sqrt(2 * mean * (1 - mean));
  const apart = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return p1 === p2 ? Infinity : ((pooled + apart) / (p1 - p2)) ** 2;
}

/**
 * How many each of two variants needs to tell means apart that differ by `difference` (Schouten 1999, Statistics in Medicine
 * 18:87–91, for groups of equal size): n = (z(1 − α/2) + z(power))² (s₁² + s₂²) / d²
 * + z(1 − α/2)² (s₁⁴ + s₂⁴) / (2 (s₁² + s₂²)²). The second term makes up for the t distribution: the result is
 * within a fraction of one of what `power.t.test` of R finds by iteration.
 * @returns not rounded, at least 2; Infinity when the difference is 0
 */
export function samplePerMean(
  difference: number,
  sd1: number,
  sd2: number,
  { alpha, power }: Aim,
): number {
  if (difference === 0) return Infinity;
  const z = normalQuantile(1 - alpha / 2);
  const spread = Math.hypot(sd1, sd2);
  const needed = ((z + normalQuantile(power)) * (spread / difference)) ** 2;
  const correction = spread === 0 ? 0 : (sd1 / spread) ** 4 + (sd2 / spread) ** 4;
  return Math.max(2, needed + (z * z * correction) / 2);
}
