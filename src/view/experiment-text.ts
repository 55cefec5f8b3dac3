import type { Comparison } from '../figures/experiments.ts';
import { experimentWords } from '../language/experiments.ts';
import { formatNumber, formatShare } from '../language/number.ts';
import type { Language } from '../model/workspace.ts';
import { chanceText } from './chance-text.ts';

/**
 * What an experiment says, on one line: `Friday text against control, on-time: 61% → 74%, +13 percentage points
 * (with 95% confidence +4 to +21): better (p 0.004)`. Undefined is said with its reason.
 */
export function experimentText(comparison: Comparison, language: Language): string {
  const words = experimentWords(language);
  const { variant, control, metric, difference, low, high, adjustedP, verdict, reason } =
    comparison;
  const isShare = comparison.kind === 'share';
  const value = (number: number | null) =>
    isShare ? formatShare(number, language, 1) : formatNumber(number, language, { digits: 2 });
  const sized = (number: number | null) =>
    formatNumber(number === null ? null : number * (isShare ? 100 : 1), language, {
      digits: isShare ? 1 : 2,
      sign: true,
    });
  const against = words.against(variant, control);
  const head = metric === null ? against : `${against}, ${metric}`;
  if (difference === null) return `${head}: ${words.reasons[reason ?? 'no-data']}`;
  const size = isShare ? words.points(sized(difference)) : sized(difference);
  const interval =
    low === null || high === null ? '' : ` (${words.interval(sized(low), sized(high))})`;
  const { controlValue, variantValue, neededPerVariant } = comparison;
  const change = `${value(controlValue)} → ${value(variantValue)}, ${size}${interval}`;
  if (verdict === null) return `${head}: ${change}; ${words.reasons[reason ?? 'no-data']}`;
  const needed =
    verdict === 'not-decided' && neededPerVariant !== null
      ? `; ${words.needed(formatNumber(Math.ceil(neededPerVariant), language, { digits: 0 }))}`
      : '';
  return `${head}: ${change}: ${words.verdicts[verdict]} (${chanceText(adjustedP, language)})${needed}`;
}
