import { normalTwoSided } from '../distributions/normal.ts';

/** Successes of n; 0 ≤ successes ≤ n and n > 0. */
export interface Proportion {
  readonly successes: number;
  readonly n: number;
}

/**
 * The two-proportion z-test with the pooled share p = (x₁ + x₂) / (n₁ + n₂):
 * z = (p₁ − p₂) / √(p (1 − p) (1/n₁ + 1/n₂)), p two-sided, without continuity correction (Fleiss, Levin & Paik 2003,
 * Statistical Methods for Rates and Proportions, ch. 3). Null when everybody or nobody succeeded.
 */
export function twoProportionZ(
  first: Proportion,
  second: Proportion,
): { readonly z: number; readonly p: number } | null {
  const n = first.n + second.n;
  const successes = first.successes + second.successes;
  const failures = first.n - first.successes + (second.n - second.successes);
  if (successes === 0 || failures === 0) return null;
  const variance = (successes / n) * (failures / n) * (1 / first.n + 1 / second.n);
  const z = (first.successes / first.n - second.successes / second.n) / Math.sqrt(variance);
  return { z, p: normalTwoSided(z) };
}
