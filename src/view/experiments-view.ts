import type { Comparison } from '../figures/experiments.ts';
import { experimentWords } from '../language/experiments.ts';
import { formatNumber, formatShare } from '../language/number.ts';
import type { Assessment } from '../score/assess.ts';
import { intervalOf, reachOf, type IntervalView } from './interval.ts';
import type { Badge } from './header.ts';
import { chanceText } from './chance-text.ts';
import { solutionHref } from './solutions-at.ts';
import type { Study } from './study.ts';

/** A variant beside its control. */
export interface ComparisonRow {
  readonly solution: string;
  readonly href: string;
  readonly hypothesis: string | null;
  readonly metric: string | null;
  readonly control: { readonly name: string; readonly text: string };
  readonly variant: { readonly name: string; readonly text: string };
  readonly difference: string;
  /** The 95 % interval in words; null when there is none. */
  readonly range: string | null;
  readonly interval: IntervalView | null;
  readonly verdict: Badge;
  /** The p on which the verdict rests, or why there is none. */
  readonly because: string;
  readonly needed: string;
}

/** The experiments with the solutions, in the order of the ranking; null when nothing was tried. */
export function experimentsViewOf(
  study: Study,
  { ranking, experiments }: Assessment,
): readonly ComparisonRow[] | null {
  if (experiments.length === 0) return null;
  const titles = new Map(ranking.solutions.map(({ id, title }) => [id, title]));
  const reach = reachOf(experiments);
  // Holm leaves the largest p as it was, so the p itself does not tell.
  const isCorrected = ({ solution }: Comparison) =>
    experiments.filter((other) => other.solution === solution && other.p !== null).length > 1;
  return experiments.map((comparison): ComparisonRow => {
    const { solution, hypothesis, metric, control, variant, low, high } = comparison;
    const format = formatOf(comparison, study);
    const { controlValue, variantValue, controlSize, variantSize } = comparison;
    return {
      solution: titles.get(solution) ?? solution,
      href: solutionHref(solution),
      hypothesis,
      metric,
      control: { name: control, text: format.value(controlValue, controlSize) },
      variant: { name: variant, text: format.value(variantValue, variantSize) },
      difference: format.difference(comparison.difference),
      range: low === null || high === null ? null : format.range(low, high),
      interval: intervalOf(comparison, reach(comparison)),
      ...verdictOf(comparison, isCorrected(comparison), study),
      needed: neededOf(comparison, study),
    };
  });
}

/** Shares as percentages and their differences in points; means in the unit of their metric. */
function formatOf({ kind, low, high, difference }: Comparison, { words, language }: Study) {
  const own = words.ranked;
  const count = (size: number) => formatNumber(size, language, { digits: 0 });
  const digits =
    kind === 'share'
      ? 1
      : digitsFor(Math.max(...[low, high, difference].map((x) => Math.abs(x ?? 0))));
  const signed = (value: number) =>
    formatNumber(kind === 'share' ? 100 * value : value, language, { digits, sign: true });
  return {
    value: (value: number | null, size: number) =>
      kind === 'share'
        ? own.shareOf(formatShare(value, language, 1), count(size))
        : own.meanOf(formatNumber(value, language, { digits }), count(size)),
    difference: (value: number | null) => {
      if (value === null) return formatNumber(null, language);
      return kind === 'share' ? experimentWords(language).points(signed(value)) : signed(value);
    },
    range: (from: number, to: number) => own.between(signed(from), signed(to)),
  };
}

/** Enough digits behind the comma for three that say something. */
function digitsFor(size: number): number {
  if (size === 0) return 2;
  return Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))));
}

function verdictOf(
  { verdict, adjustedP, reason }: Comparison,
  isCorrected: boolean,
  { words, language }: Study,
): Pick<ComparisonRow, 'verdict' | 'because'> {
  const said = experimentWords(language);
  if (verdict === null) {
    return {
      verdict: { text: formatNumber(null, language), class: 'not-decided' },
      because: reason === null ? '' : said.reasons[reason],
    };
  }
  const chance = chanceText(adjustedP, language);
  return {
    verdict: { text: said.verdicts[verdict], class: verdict },
    because: isCorrected ? words.ranked.chanceCorrected(chance) : chance,
  };
}

function neededOf({ verdict, neededPerVariant }: Comparison, { words, language }: Study): string {
  const own = words.ranked;
  if (verdict === 'better' || verdict === 'worse') return own.enough;
  if (neededPerVariant === null) return formatNumber(null, language);
  return own.neededOf(formatNumber(Math.ceil(neededPerVariant), language, { digits: 0 }));
}
