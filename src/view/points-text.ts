import { formatNumber } from '../language/number.ts';
import type { Language } from '../model/workspace.ts';

/** Points of the scale 1..5, at least 0, with as many digits as it takes not to round them to none. */
export function pointsText(points: number, language: Language): string {
  const digits = [1, 2, 3].find((few) => points >= 0.5 * 10 ** -few) ?? 4;
  return formatNumber(Math.max(points, 0.0001), language, { digits });
}
