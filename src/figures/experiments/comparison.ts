/**
 * Why a figure of a comparison is undefined:
 * - `no-data`: a variant has neither successes nor a mean;
 * - `no-sd`: a mean lacks its standard deviation;
 * - `mixed-kinds`: one variant has successes, the other a mean;
 * - `nobody`: nobody took part in a variant;
 * - `too-few`: a mean of fewer than two;
 * - `impossible`: more successes than people;
 * - `no-variance`: all did, or measured, the same, so that there is no chance to reckon with;
 * - `out-of-range`: numbers too large or too small to compute with.
 */
export type ComparisonReason =
  | 'no-data'
  | 'no-sd'
  | 'mixed-kinds'
  | 'nobody'
  | 'too-few'
  | 'impossible'
  | 'no-variance'
  | 'out-of-range';

/** Whether a variant did better than the control. */
export type Verdict = 'better' | 'worse' | 'not-decided';

/** What two variants say by themselves. */
export interface Contrast {
  /** The control and the other variant, by id. */
  readonly control: string;
  readonly variant: string;
  /** Successes of n, or means. */
  readonly kind: 'share' | 'mean';
  /** How many took part. */
  readonly controlSize: number;
  readonly variantSize: number;
  /** The share 0..1, or the mean in the unit of the metric; null when unknown. */
  readonly controlValue: number | null;
  readonly variantValue: number | null;
  /** Variant − control: of shares -1..1, of means in the unit of the metric. */
  readonly difference: number | null;
  /** The 95 % confidence interval of the difference, of this comparison alone. */
  readonly low: number | null;
  readonly high: number | null;
  /** The statistic: z for shares, Welch's t for means. */
  readonly z: number | null;
  /** Degrees of freedom of t; null for shares. */
  readonly df: number | null;
  /** Two-sided, 0..1, of this comparison alone. */
  readonly p: number | null;
  /**
   * How many each variant needs in all (not: more than it has) to find the observed difference, if that is the true
   * one, with a power of 0.8 at alpha 0.05, this comparison alone; null when unknown, and without a difference.
   */
  readonly neededPerVariant: number | null;
  /** Why p is undefined; null when it is not. */
  readonly reason: ComparisonReason | null;
}

/** One variant of an experiment beside its control. */
export interface Comparison extends Contrast {
  /** The solution, by id. */
  readonly solution: string;
  /** Which of the experiments of the solution, from 0. */
  readonly experiment: number;
  readonly metric: string | null;
  readonly hypothesis: string | null;
  /** p after Holm's correction over all comparisons of the solution; equal to p when there is no other. */
  readonly adjustedP: number | null;
  /** From the corrected p at 0.05; null when there is none. */
  readonly verdict: Verdict | null;
}
