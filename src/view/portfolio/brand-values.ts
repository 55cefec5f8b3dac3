import { meanFeeling, zoneOf } from '../../figures/emotion.ts';
import { formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import type { Solution, Touchpoint } from '../../model/touchpoint.ts';
import type { BrandValue } from '../../model/workspace.ts';
import { feelingCell, journeyItem, momentItem, solutionItem, sortNumber } from './links.ts';
import { mostRows } from './not-acting.ts';
import { content, type PageKind } from './page.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, own, row, section, type Row, type Section } from './section.ts';

interface Carrier {
  readonly journey: Journey;
  readonly touchpoint: Touchpoint;
  /** -2..+2, the mean of its personas; null when nobody knows. */
  readonly feeling: number | null;
}

interface Carried {
  readonly value: BrandValue;
  /** In the current journeys. */
  readonly carriers: readonly Carrier[];
  /** Solutions that bring it, not dropped. */
  readonly solutions: readonly { readonly journey: Journey; readonly solution: Solution }[];
}

/** Where customers notice what the organisation stands for, how that feels, and which values they meet nowhere. */
export const brandValuesPage: PageKind = {
  least: 2,
  isForAll: true,
  pages(portfolio) {
    const { words, workspace } = portfolio;
    if (workspace.settings.organisation.brandValues.length === 0) return [];
    return [
      {
        name: 'brand-values',
        label: words.brandValues,
        content() {
          const carried = carriedIn(portfolio);
          return content({
            title: words.brandValuesTitle,
            lead: [words.brandValuesLead],
            sections: [
              overview(carried, portfolio),
              ...carried.map((one, index) => valueSection(one, index, portfolio)),
            ],
          });
        },
      },
    ];
  },
};

function carriedIn({ workspace, journeys }: Portfolio): readonly Carried[] {
  const found = workspace.settings.organisation.brandValues.map((value) => ({
    value,
    carriers: [] as Carrier[],
    solutions: [] as { journey: Journey; solution: Solution }[],
  }));
  const byId = new Map(found.map((one) => [one.value.id, one]));
  for (const journey of journeys) {
    for (const touchpoint of journey.state === 'current' ? journey.touchpoints : []) {
      const feeling = meanFeeling(touchpoint.emotion, touchpoint.personas);
      for (const id of new Set(touchpoint.brandValues)) {
        byId.get(id)?.carriers.push({ journey, touchpoint, feeling });
      }
    }
    for (const solution of journey.solutions) {
      if (solution.status === 'dropped') continue;
      for (const id of new Set(solution.brandValues))
        byId.get(id)?.solutions.push({ journey, solution });
    }
  }
  return found;
}

function overview(carried: readonly Carried[], portfolio: Portfolio): Section {
  const { words, language, workspace } = portfolio;
  const { zone } = workspace.settings;
  const number = (value: number) =>
    cell(item(formatNumber(value, language)), { sort: sortNumber(value) });
  const rows = carried.map(({ value, carriers, solutions }, index) => {
    const known = carriers.flatMap(({ feeling }) => feeling ?? []);
    const below = known.filter((feeling) => zoneOf(feeling, zone) === 'below').length;
    const mean =
      known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0) / known.length;
    return row([
      cell(own(value.name, { link: { page: '', anchor: `#value-${index + 1}` } })),
      carriers.length === 0
        ? cell(item(words.nowhere, { class: 'below' }), { sort: '0' })
        : number(carriers.length),
      feelingCell(mean, portfolio),
      number(below),
      number(solutions.length),
    ]);
  });
  return section({
    id: 'values',
    title: words.valuesTable,
    table: {
      class: '',
      columns: [
        column(words.brandValue),
        column(words.carriedAt, 'number'),
        column(words.mean, 'number'),
        column(words.hurtsAt, 'number'),
        column(words.broughtBy, 'number'),
      ],
      rows,
    },
  });
}

function valueSection(
  { value, carriers, solutions }: Carried,
  index: number,
  portfolio: Portfolio,
): Section {
  const { words } = portfolio;
  const sorted = [...carriers].sort((a, b) => (a.feeling ?? 3) - (b.feeling ?? 3));
  const rows: readonly Row[] = sorted
    .slice(0, mostRows)
    .map(({ journey, touchpoint, feeling }) =>
      row([
        cell(momentItem(touchpoint, journey)),
        feelingCell(feeling, portfolio),
        cell(touchpoint.distinctive.map((text) => own(text))),
        cell(journeyItem(journey)),
      ]),
    );
  const hidden = sorted.length - mostRows;
  const brought = solutions
    .slice(0, mostRows)
    .map(({ solution, journey }) => solutionItem(solution, journey).text);
  return section({
    id: `value-${index + 1}`,
    title: value.name,
    own: true,
    lead: value.noticed.join(' '),
    table:
      rows.length === 0
        ? null
        : {
            class: '',
            columns: [
              column(words.moment),
              column(words.feeling, 'number'),
              column(words.distinctive, null),
              column(words.journey),
            ],
            rows,
          },
    notes: [
      ...(rows.length === 0 ? [words.carriedNowhere] : []),
      ...(hidden > 0 ? [words.andMore(hidden)] : []),
      ...(brought.length === 0 ? [] : [words.solutionsBring(brought)]),
    ],
  });
}
