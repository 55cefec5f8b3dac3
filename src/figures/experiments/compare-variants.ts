import type { Variant } from '../../model/touchpoint.ts';
import { normalQuantile } from '../distributions/normal.ts';
import type { ComparisonReason, Contrast } from './comparison.ts';
import { newcombe } from './newcombe.ts';
import { samplePerMean, samplePerShare } from './sample-size.ts';
import { twoProportionZ, type Proportion } from './two-proportion-z.ts';
import { welch } from './welch.ts';

/** The intervals hold with 1 − alpha; the samples are for a test at alpha with this power. */
const aim = { alpha: 0.05, power: 0.8 } as const;

type Outcome = Omit<Contrast, 'control' | 'variant' | 'kind' | 'controlSize' | 'variantSize'>;

const unknown: Outcome = {
  controlValue: null,
  variantValue: null,
  difference: null,
  low: null,
  high: null,
  z: null,
  df: null,
  p: null,
  neededPerVariant: null,
  reason: null,
};

/** A variant beside the control: shares where both have successes, else means. Without data it is called a share. */
export function compareVariants(control: Variant, variant: Variant): Contrast {
  const both = [control, variant];
  const isShare = both.every(({ successes }) => successes !== undefined);
  const isMean = !isShare && both.every(({ mean }) => mean !== undefined);
  const isKnown = both.every(({ successes, mean }) => (successes ?? mean) !== undefined);
  const isCounted = both.some(({ successes }) => successes !== undefined);
  const isMeasured = both.some(({ mean }) => mean !== undefined);
  let outcome = because(isKnown ? 'mixed-kinds' : 'no-data');
  if (isShare) outcome = ofShares(proportionOf(variant), proportionOf(control));
  if (isMean) outcome = ofMeans(control, variant);
  return {
    control: control.id,
    variant: variant.id,
    kind: isMean || (isMeasured && !isCounted) ? 'mean' : 'share',
    controlSize: control.n,
    variantSize: variant.n,
    ...(isComputed(outcome) ? outcome : because('out-of-range')),
  };
}

function proportionOf({ n, successes = 0 }: Variant): Proportion {
  return { n, successes };
}

function ofShares(variant: Proportion, control: Proportion): Outcome {
  if (variant.n <= 0 || control.n <= 0) return because('nobody');
  if (variant.successes > variant.n || control.successes > control.n) return because('impossible');
  const variantValue = variant.successes / variant.n;
  const controlValue = control.successes / control.n;
  const [low, high] = newcombe(variant, control, normalQuantile(1 - aim.alpha / 2));
  const test = twoProportionZ(variant, control);
  return {
    ...unknown,
    controlValue,
    variantValue,
    difference: variantValue - controlValue,
    low,
    high,
    z: test?.z ?? null,
    p: test?.p ?? null,
    neededPerVariant: wholeNumber(samplePerShare(variantValue, controlValue, aim)),
    reason: test === null ? 'no-variance' : null,
  };
}

function ofMeans(control: Variant, variant: Variant): Outcome {
  const controlValue = control.mean ?? 0;
  const variantValue = variant.mean ?? 0;
  const means = { controlValue, variantValue, difference: variantValue - controlValue };
  if (control.n <= 0 || variant.n <= 0) return because('nobody');
  if (control.n < 2 || variant.n < 2) return { ...unknown, ...means, reason: 'too-few' };
  if (control.sd === undefined || variant.sd === undefined) {
    return { ...unknown, ...means, reason: 'no-sd' };
  }
  const first = { n: variant.n, mean: variantValue, sd: variant.sd };
  const second = { n: control.n, mean: controlValue, sd: control.sd };
  const test = welch(first, second, aim.alpha);
  if (test === null) return { ...unknown, ...means, reason: 'no-variance' };
  return {
    ...unknown,
    ...means,
    low: test.low,
    high: test.high,
    z: test.t,
    df: test.df,
    p: test.p,
    neededPerVariant: wholeNumber(samplePerMean(means.difference, first.sd, second.sd, aim)),
  };
}

function because(reason: ComparisonReason): Outcome {
  return { ...unknown, reason };
}

/** Rounded up, but for what is only rounding; null for what no number reaches. */
function wholeNumber(needed: number): number | null {
  return Number.isSafeInteger(Math.ceil(needed)) ? Math.ceil(needed - 1e-9) : null;
}

function isComputed(outcome: Outcome): boolean {
  return Object.values(outcome).every(
    (value) => typeof value !== 'number' || Number.isFinite(value),
  );
}
