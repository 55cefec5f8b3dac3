import type { Metric } from '../model/touchpoint.ts';
import { wilson } from './experiments/wilson.ts';

/** The normal quantile of 95 %. */
const z = 1.959963984540054;

/**
 * The lowest and highest value that a metric can have: its `scale`, and of an NPS without one -100..100.
 * Null where it is not known or the value lies outside it.
 */
function metricScale({ kind, value, scale }: Metric): readonly [number, number] | null {
  const [low, high] = scale ?? (kind.toLowerCase() === 'nps' ? [-100, 100] : []);
  if (low === undefined || high === undefined || !(low < high)) return null;
  return value !== undefined && (value < low || value > high) ? null : [low, high];
}

/**
 * A 95 % interval around a measured mean, share or NPS, on its own scale, as wide as it can be. How answers on a..b
 * were spread is not recorded, but their variance is at most (mean − a)(b − mean) (Bhatia and Davis 2000,
 * https://doi.org/10.1080/00029890.2000.12005203), which is that of a share p = (mean − a)/(b − a): so it is the score
 * interval of that share. Null where the value, its scale or the number of answers is not known.
 */
export function metricInterval(metric: Metric): readonly [number, number] | null {
  const scale = metricScale(metric);
  const { value, n } = metric;
  if (scale === null || value === undefined || n === undefined || n < 1) return null;
  const [low, high] = scale;
  const size = high - low;
  return mapPair(wilson(((value - low) / size) * n, n, z), (share) => low + share * size);
}

/** Kinds of which more is better, from as bad to as good as can be. */
const ratings: ReadonlySet<string> = new Set(['csat', 'rating', 'satisfaction']);

/**
 * A measured satisfaction on the scale of emotions: −2 + 4 (x − a)/(b − a) for x on a..b; with its interval where the
 * number of answers is known. Null for a metric that does not say how satisfied customers were on a known scale.
 */
export function measuredFeeling(
  metric: Metric,
): { readonly value: number; readonly interval: readonly [number, number] | null } | null {
  const scale = metricScale(metric);
  const { kind, value } = metric;
  if (scale === null || value === undefined || !ratings.has(kind.toLowerCase())) return null;
  const [low, high] = scale;
  const felt = (x: number) => -2 + (4 * (x - low)) / (high - low);
  const interval = metricInterval(metric);
  return { value: felt(value), interval: interval && mapPair(interval, felt) };
}

function mapPair(
  [low, high]: readonly [number, number],
  change: (value: number) => number,
): readonly [number, number] {
  return [change(low), change(high)];
}
