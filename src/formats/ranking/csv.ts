import { csvRow, type CsvValue } from '../csv.ts';
import type { Format } from '../format.ts';
import type { RankedJourney, Rankings } from './rankings.ts';

/**
 * A row per solution and journey, for spreadsheets (RFC 4180): numbers unrounded with a point, what is undefined
 * empty. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const rankingCsv: Format<Rankings> = {
  name: 'csv',
  summary: 'for spreadsheets, a row per solution',
  extension: '.csv',
  print({ criteria, journeys }) {
    const head = [
      ...['journey', 'for', 'rank', 'tier', 'id', 'title', 'score', 'lowest', 'highest'],
      ...['complete', 'firstRankShare', 'dominatedBy', 'touchpoints'],
      ...['effort', 'revenue', 'cost', 'chosen'],
      ...criteria.flatMap(({ id }) => [id, `${id} min`, `${id} max`, `${id} raters`]),
    ];
    return [head, ...journeys.flatMap(rows)].map(csvRow).join('');
  },
};

function rows({ moment, journey, assessment, listed }: RankedJourney): readonly CsvValue[][] {
  const { ranking, robustness } = assessment;
  const full = new Map(journey.solutions.map((solution) => [solution.id, solution]));
  return listed.map((solution) => {
    const standing = robustness.standings.get(solution.id);
    const { effort, value, chosen } = full.get(solution.id) ?? {};
    return [
      ...[ranking.journey, moment?.id, solution.rank, standing?.tier, solution.id, solution.title],
      ...[solution.score, solution.lowest, solution.highest],
      ...[solution.complete, standing?.firstRankShare],
      ...[solution.dominatedBy.join(' '), solution.touchpoints.join(' ')],
      ...[effort, value?.revenue, value?.cost, chosen !== undefined],
      ...ranking.criteria.flatMap(({ id }) => {
        const cell = solution.cells[id];
        return [cell?.mean, cell?.min, cell?.max, cell?.raters ?? 0];
      }),
    ];
  });
}
