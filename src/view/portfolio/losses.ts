import { formatNumber, formatShare } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import { journeyItem, sortNumber } from './links.ts';
import { momentCost } from './moment-cost.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, row, section, type Section } from './section.ts';

/** How many customers a current journey is known to lose each month, over all its touchpoints. */
export interface Loss {
  readonly journey: Journey;
  /** Null when no touchpoint tells. */
  readonly lost: number | null;
  /** Touchpoints of which the loss is known. */
  readonly known: number;
}

/** Of the current journeys, in their order; linear. */
export const lossesOf: (portfolio: Portfolio) => readonly Loss[] = oncePer((portfolio: Portfolio) =>
  portfolio.journeys
    .filter(({ state }) => state === 'current')
    .map((journey) => {
      const known = journey.touchpoints
        .map((touchpoint) => momentCost(touchpoint, journey, portfolio).leaving.value)
        .filter((value) => value !== null);
      const lost = known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
      return { journey, lost, known: known.length };
    }),
);

/** What each journey is known to lose; null when none is. */
export function losses(portfolio: Portfolio): Section | null {
  const { words, language } = portfolio;
  const all = lossesOf(portfolio);
  if (all.every(({ lost }) => lost === null)) return null;
  const number = (value: number) => formatNumber(value, language, { digits: value < 10 ? 1 : 0 });
  const sorted = [...all].sort((a, b) => (b.lost ?? -1) - (a.lost ?? -1));
  return section({
    id: 'losses',
    title: words.losses,
    lead: words.lossesLead,
    table: {
      class: '',
      columns: [
        column(words.journey),
        column(words.volume, 'number'),
        column(words.lostAMonth, 'number'),
        column(words.lostShare, 'number'),
      ],
      rows: sorted.map(({ journey, lost, known }) => {
        const perMonth = journey.scope?.journeysPerMonth;
        const share =
          lost === null || perMonth === undefined || perMonth <= 0 ? null : lost / perMonth;
        const moments = words.knownAt(known, journey.touchpoints.length);
        return row([
          cell(journeyItem(journey)),
          cell(
            perMonth === undefined
              ? item(words.unknown, { detail: words.write(['scope.journeysPerMonth']) })
              : item(number(perMonth), { detail: 'scope.journeysPerMonth' }),
            { sort: perMonth === undefined ? '' : sortNumber(perMonth) },
          ),
          cell(
            item(lost === null ? words.unknown : number(lost), {
              detail: moments,
              class: 'figure',
            }),
            {
              sort: lost === null ? '' : sortNumber(lost),
            },
          ),
          cell(item(formatShare(share, language)), {
            sort: share === null ? '' : sortNumber(share),
          }),
        ]);
      }),
    },
  });
}
