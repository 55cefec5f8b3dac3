import { metricInterval } from '../figures/metric-interval.ts';
import { mapWords } from '../language/map.ts';
import { formatDate, formatNumber } from '../language/number.ts';
import type { Metric } from '../model/touchpoint.ts';
import { joined, said, type Item } from './lane-item.ts';
import type { Study } from './study.ts';

/** A measured figure; withheld where it tells about too few customers. */
export function metricItem(metric: Metric, { words, language, workspace }: Study): Item {
  const { kind, value, scale, n, date, baseline, target } = metric;
  const least = workspace.settings.smallestGroup;
  const number = (figure: number) => formatNumber(figure, language, { digits: 2 });
  const label = kind.length <= 4 ? kind.toUpperCase() : kind;
  if (n !== undefined && n < least)
    return said(words.withheld(number(least)), { label, class: 'quiet' });
  const range = scale === undefined ? '' : ` (${scale.map(number).join('–')})`;
  const interval = metricInterval(metric);
  return said(value === undefined ? words.planned : `${number(value)}${range}`, {
    label,
    detail: joined([
      n === undefined ? null : words.measuredAnswers(formatNumber(n, language)),
      interval === null
        ? null
        : mapWords(language).interval(number(interval[0]), number(interval[1])),
      date === undefined ? null : formatDate(date, language),
      baseline === undefined ? null : words.measuredBefore(number(baseline)),
      target === undefined ? null : words.measuredTarget(number(target)),
    ]),
  });
}
