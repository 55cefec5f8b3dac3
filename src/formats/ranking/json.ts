import { terms } from '../../language/terms.ts';
import type { Language } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import type { Rankings } from './rankings.ts';

/** The published shape `output/score`: numbers unrounded; figures that are not built yet are null or `[]`. */
export const rankingJson: Format<Rankings, { readonly language: Language }> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print({ criteria, journeys }, { language }) {
    const names = terms(language).criteria;
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      criteria: criteria.map(({ id, weight }) => ({ id, name: names[id], weight })),
      journeys: journeys.map(journeyAsData),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function journeyAsData({ ranking: { journey, raters }, listed }: Rankings['journeys'][number]) {
  return {
    journey,
    raters,
    solutions: listed.map((solution) => ({
      id: solution.id,
      title: solution.title,
      touchpoints: solution.touchpoints,
      rank: solution.rank,
      tier: null,
      score: solution.score,
      complete: solution.complete,
      lowest: solution.lowest,
      highest: solution.highest,
      dominatedBy: solution.dominatedBy,
      firstRankShare: null,
      rankShares: [],
      centralWeights: null,
      ranks: Object.fromEntries(solution.ranks),
      cells: solution.cells,
    })),
    stability: [],
    swaps: [],
    agreement: null,
    experiments: [],
  };
}
