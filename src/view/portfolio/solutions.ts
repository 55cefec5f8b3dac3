import { EPSILON } from '../../model/epsilon.ts';
import { formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import type { RankedSolution } from '../../score/rank.ts';
import { effortAndValue } from '../effort-and-value.ts';
import { scoreText } from '../solutions-at.ts';
import { journeyItem, solutionItem, sortNumber } from './links.ts';
import { content, type PageKind } from './page.ts';
import type { Portfolio } from './portfolio.ts';
import { cell, column, item, own, row, section, type Row, type Section } from './section.ts';

/** Every solution of every journey in one order: all are scored on the same criteria, with the same weights. */
export const solutionsPage: PageKind = {
  least: 2,
  isForAll: false,
  pages(portfolio) {
    const { words, journeys } = portfolio;
    if (journeys.every(({ solutions }) => solutions.length === 0)) return [];
    return [
      {
        name: 'solutions',
        label: words.solutions,
        content: () =>
          content({
            title: words.solutionsTitle,
            lead: [words.solutionsLead],
            sections: [rankedSection(portfolio)],
          }),
      },
    ];
  },
};

interface Entry {
  readonly journey: Journey;
  readonly solution: RankedSolution;
}

function rankedSection(portfolio: Portfolio): Section {
  const { words, journeys, study } = portfolio;
  const entries = journeys.flatMap((journey) =>
    journey.solutions.length === 0
      ? []
      : study(journey).ranking.solutions.map((solution): Entry => ({ journey, solution })),
  );
  entries.sort(
    (a, b) =>
      (b.solution.score ?? -1) - (a.solution.score ?? -1) ||
      (b.solution.highest ?? -1) - (a.solution.highest ?? -1),
  );
  let place = 0;
  let last = Infinity;
  const rows = entries.map((entry, index) => {
    const { score } = entry.solution;
    if (score !== null && last - score > EPSILON) {
      place = index + 1;
      last = score;
    }
    return rowOf(entry, score === null ? null : place, portfolio);
  });
  return section({
    id: 'ranked',
    title: words.ranked,
    lead: words.rankedLead(criteriaOf(portfolio)),
    table: {
      class: 'wide',
      columns: [
        column(words.solution),
        column(words.place, 'number'),
        column(words.score, 'number'),
        column(words.group, 'number'),
        column(words.forMoments, 'number'),
        column(words.status),
        column(words.effortAndValue, null),
      ],
      rows,
    },
  });
}

function rowOf({ journey, solution }: Entry, place: number | null, portfolio: Portfolio): Row {
  const { words, language, study } = portfolio;
  const known = study(journey);
  const full = known.solutions.get(solution.id);
  const tier = known.assessment().robustness.standings.get(solution.id)?.tier ?? null;
  const number = (value: number | null) => formatNumber(value, language, { digits: 0 });
  const by = (value: number | null) => ({ sort: value === null ? '' : sortNumber(value) });
  return row(
    [
      cell([solutionItem(solution, journey), { ...journeyItem(journey), class: 'quiet' }]),
      cell(item(number(place)), by(place)),
      cell(
        item(scoreText(solution, known), { class: place === null ? 'quiet' : 'figure' }),
        by(solution.score),
      ),
      cell(item(number(tier)), by(tier)),
      cell(item(number(solution.touchpoints.length)), by(solution.touchpoints.length)),
      cell([
        item(known.terms.solutionStatuses[full?.status ?? 'proposed']),
        ...(full?.chosen === undefined ? [] : [item(words.chosen, { class: 'badge chosen' })]),
      ]),
      cell(
        full === undefined
          ? []
          : effortAndValue(full, known).map(({ label, text }) => own(text, { label })),
      ),
    ],
    full?.chosen === undefined ? '' : 'is-chosen',
  );
}

/** `Distinctive 20%, Brand fit 20%, …` */
function criteriaOf({ journeys, study, language }: Portfolio): string {
  const journey = journeys.find(({ solutions }) => solutions.length > 0);
  const criteria = journey === undefined ? [] : study(journey).ranking.criteria;
  return criteria
    .map(({ name, weight }) => `${name} ${formatNumber(weight * 100, language, { digits: 0 })}%`)
    .join(', ');
}
