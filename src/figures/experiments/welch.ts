import { studentQuantile, studentTwoSided } from '../distributions/student-t.ts';

/** A mean of n measurements with their standard deviation (n − 1). */
export interface Mean {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

export interface Welch {
  readonly t: number;
  readonly df: number;
  /** Two-sided, 0..1. */
  readonly p: number;
  /** The interval of the difference `first` − `second`. */
  readonly low: number;
  readonly high: number;
}

/**
 * Welch's t-test of two means, which does not take the variances to be equal (Welch 1947, Biometrika 34:28–35):
 * t = (m₁ − m₂) / √(v₁ + v₂) with v = sd² / n, and the degrees of freedom of Welch and Satterthwaite,
 * (v₁ + v₂)² / (v₁² / (n₁ − 1) + v₂² / (n₂ − 1)). Null when both standard deviations are 0.
 * @param first n at least 2, as for `second`
 * @param tails 1 − the confidence of the interval: 0.05 for 95 %
 */
export function welch(first: Mean, second: Mean, tails: number): Welch | null {
  const error = Math.hypot(first.sd / Math.sqrt(first.n), second.sd / Math.sqrt(second.n));
  if (error === 0) return null;
  // v₁ and v₂ as shares of their sum: squares of squares would leave the range of numbers.
  const share1 = (first.sd / error) ** 2 / first.n;
  const share2 = (second.sd / error) ** 2 / second.n;
  const df = 1 / (share1 ** 2 / (first.n - 1) + share2 ** 2 / (second.n - 1));
  const difference = first.mean - second.mean;
  const half = studentQuantile(tails, df) * error;
  const t = difference / error;
  const p = studentTwoSided(t, df);
  return { t, df, p, low: difference - half, high: difference + half };
}
