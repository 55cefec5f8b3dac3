import { meanFeeling } from '../../figures/emotion.ts';
import { formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Solution } from '../../model/touchpoint.ts';
import type { Derived } from './moment-cost.ts';
import { journeyItem, solutionItem, sortNumber } from './links.ts';
import type { Portfolio } from './portfolio.ts';
import {
  cell,
  column,
  item,
  own,
  row,
  section,
  type Item,
  type Row,
  type Section,
} from './section.ts';

/** A solution that was chosen and not dropped, and what it is expected to bring. */
export interface Benefit {
  readonly journey: Journey;
  readonly solution: Solution;
  /** Revenue − cost; null when either is not written. */
  readonly balance: number | null;
}

/** Of all journeys; the largest balance first, unknown ones last. */
export const benefitsOf: (portfolio: Portfolio) => readonly Benefit[] = oncePer(
  ({ journeys }: Portfolio) =>
    journeys
      .flatMap((journey) =>
        journey.solutions
          .filter(({ chosen, status }) => chosen !== undefined && status !== 'dropped')
          .map((solution): Benefit => {
            const { revenue, cost } = solution.value ?? {};
            const isKnown = revenue !== undefined && cost !== undefined;
            return { journey, solution, balance: isKnown ? revenue - cost : null };
          }),
      )
      .sort((a, b) => (b.balance ?? -Infinity) - (a.balance ?? -Infinity) || 0),
);

/** What the chosen solutions are expected to bring; null when none is chosen. */
export function benefit(portfolio: Portfolio): Section | null {
  const { words } = portfolio;
  const all = benefitsOf(portfolio);
  if (all.length === 0) return null;
  return section({
    id: 'benefit',
    title: words.benefit,
    lead: words.benefitLead,
    table: {
      class: 'wide',
      columns: [
        column(words.solution),
        column(words.status),
        column(words.balance, 'number'),
        column(words.customerWillFeel, null),
        column(words.restsOn, null),
      ],
      rows: all.map((one) => rowOf(one, portfolio)),
    },
  });
}

function rowOf({ journey, solution, balance }: Benefit, portfolio: Portfolio): Row {
  const { words, language, study } = portfolio;
  const figure = balanceOf(solution, balance, portfolio);
  const text =
    figure.value === null
      ? words.unknown
      : formatNumber(figure.value, language, { digits: 0, sign: true });
  const assumption = solution.value?.assumption ?? [];
  return row([
    cell([solutionItem(solution, journey), { ...journeyItem(journey), class: 'quiet' }]),
    cell(item(study(journey).terms.solutionStatuses[solution.status])),
    cell(item(text, { detail: figure.from, class: 'figure' }), {
      class: figure.value === null ? 'unknown' : '',
      sort: figure.value === null ? '' : sortNumber(figure.value),
    }),
    cell(feelings(solution, journey, portfolio)),
    cell(
      assumption.length === 0
        ? item(words.unknown, { class: 'quiet', detail: words.write(['value.assumption']) })
        : assumption.map((line) => own(line)),
    ),
  ]);
}

function balanceOf(
  { value }: Solution,
  balance: number | null,
  { words, language }: Portfolio,
): Derived {
  const { revenue, cost } = value ?? {};
  const money = (amount: number) => formatNumber(amount, language, { digits: 0 });
  const missing = [
    ...(revenue === undefined ? ['value.revenue'] : []),
    ...(cost === undefined ? ['value.cost'] : []),
  ];
  const known = [
    ...(revenue === undefined ? [] : [words.brings(money(revenue))]),
    ...(cost === undefined ? [] : [words.costs(money(cost))]),
  ];
  const from = [...known, ...(missing.length === 0 ? [] : [words.write(missing)])].join(' · ');
  return { value: balance, from };
}

/** `Moment: −1.5 → +1` for each moment of which an expectation is written. */
function feelings(
  solution: Solution,
  journey: Journey,
  { study, language, words }: Portfolio,
): readonly Item[] {
  const { touchpoints } = study(journey);
  const signed = (value: number | null) => formatNumber(value, language, { sign: true });
  const lines = [...solution.expected].map(([id, wanted]) => {
    const touchpoint = touchpoints.get(id);
    const now = meanFeeling(touchpoint?.emotion, touchpoint?.personas ?? []);
    return own(touchpoint?.title ?? id, { detail: `${signed(now)} → ${signed(wanted)}` });
  });
  return lines.length > 0
    ? lines
    : [item(words.unknown, { class: 'quiet', detail: words.write(['expected']) })];
}
