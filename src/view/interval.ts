import type { Comparison } from '../figures/experiments.ts';
import { round } from './curve.ts';

/** A difference with its confidence interval over a line at nought, in pixels. */
export interface IntervalView {
  readonly width: number;
  readonly height: number;
  readonly nought: string;
  /** From the low to the high end, with ends. */
  readonly whisker: string;
  readonly x: number;
  readonly y: number;
}

const width = 168;
const height = 22;
const side = 8;

/** How far the drawing of a comparison reaches to either side: as far as all that have its unit, so that they compare. */
export function reachOf(comparisons: readonly Comparison[]): (of: Comparison) => number {
  const reach = new Map<string, number>();
  for (const comparison of comparisons) {
    const { low, high, difference } = comparison;
    const sizes = [low, high, difference].map((end) => Math.abs(end ?? 0));
    const unit = unitOf(comparison);
    reach.set(unit, Math.max(reach.get(unit) ?? 0, ...sizes));
  }
  return (comparison) => reach.get(unitOf(comparison)) ?? 0;
}

/** Null when there is no interval to draw. */
export function intervalOf(
  { low, high, difference }: Comparison,
  reach: number,
): IntervalView | null {
  if (low === null || high === null || difference === null) return null;
  const half = width / 2;
  const across = (value: number) =>
    round(reach === 0 ? half : half + (value / reach) * (half - side));
  const [from, to, y] = [across(low), across(high), height / 2];
  return {
    width,
    height,
    nought: `M${half} 1V${height - 1}`,
    whisker: `M${from} ${y - 4}V${y + 4}M${from} ${y}H${to}M${to} ${y - 4}V${y + 4}`,
    x: across(difference),
    y,
  };
}

function unitOf({ kind, metric, solution }: Comparison): string {
  return kind === 'share' ? kind : `${kind} ${metric ?? solution}`;
}
