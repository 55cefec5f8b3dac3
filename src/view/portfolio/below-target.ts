import { EPSILON } from '../../model/epsilon.ts';
import { formatDate, formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import type { Metric, Touchpoint } from '../../model/touchpoint.ts';
import { journeyItem, momentItem, sortNumber } from './links.ts';
import { mostRows } from './not-acting.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, row, section, type Row, type Section } from './section.ts';

interface Measured {
  readonly metric: Metric & { readonly value: number; readonly target: number };
  readonly journey: Journey;
  readonly touchpoint: Touchpoint | null;
}

/** What is measured and not where it should be; null when nothing is. Groups that are too small are withheld. */
export function belowTarget(portfolio: Portfolio): Section | null {
  const { words } = portfolio;
  const found = portfolio.journeys.flatMap((journey) => missesOf(journey, portfolio));
  if (found.length === 0) return null;
  const hidden = found.length - mostRows;
  return section({
    id: 'targets',
    title: words.targets,
    lead: words.targetsLead,
    table: {
      class: '',
      columns: [
        column(words.where),
        column(words.metric),
        column(words.value, 'number'),
        column(words.target, 'number'),
      ],
      rows: found.slice(0, mostRows).map((measured) => rowOf(measured, portfolio)),
    },
    notes: hidden > 0 ? [words.andMore(hidden)] : [],
  });
}

function missesOf(journey: Journey, { workspace }: Portfolio): readonly Measured[] {
  if (journey.state !== 'current') return [];
  const least = workspace.settings.smallestGroup;
  const places = [null, ...journey.touchpoints];
  return places.flatMap((touchpoint) =>
    (touchpoint ?? journey).metrics.flatMap((metric) => {
      const { value, target, n } = metric;
      const isHidden = n !== undefined && n < least;
      if (value === undefined || target === undefined || isHidden) return [];
      return isMet(value, target, metric.baseline)
        ? []
        : [{ metric: { ...metric, value, target }, journey, touchpoint }];
    }),
  );
}

/** Which way is better tells where it came from; without that only a value on its target has reached it. */
function isMet(value: number, target: number, baseline: number | undefined): boolean {
  if (Math.abs(value - target) <= EPSILON) return true;
  if (baseline === undefined || Math.abs(target - baseline) <= EPSILON) return false;
  return target > baseline ? value > target : value < target;
}

function rowOf(
  { metric, journey, touchpoint }: Measured,
  { words, language, study }: Portfolio,
): Row {
  const { kind, value, target, n, date, scale, baseline } = metric;
  const number = (figure: number) => formatNumber(figure, language, { digits: 2 });
  const report = study(journey).words;
  const about = [
    n === undefined ? null : report.measuredAnswers(formatNumber(n, language)),
    date === undefined ? null : formatDate(date, language),
    baseline === undefined ? words.noBaseline : report.measuredBefore(number(baseline)),
  ];
  const range = scale === undefined ? '' : ` (${scale.map(number).join('–')})`;
  return row([
    touchpoint === null
      ? cell(journeyItem(journey))
      : cell([momentItem(touchpoint, journey), { ...journeyItem(journey), class: 'quiet' }]),
    cell(item(`${kind.length <= 4 ? kind.toUpperCase() : kind}${range}`)),
    cell(item(number(value), { detail: about.filter((part) => part !== null).join(' · ') }), {
      sort: sortNumber(value),
    }),
    cell(item(number(target)), { sort: sortNumber(target) }),
  ]);
}
