import { criterionIds } from '../../src/model/criteria.ts';
import { none } from '../../src/model/resolved.ts';
import type { ScoreSet, Solution } from '../../src/model/touchpoint.ts';
import type { rank } from '../../src/score/rank.ts';

type Cells = ScoreSet['cells'];
type RankedJourney = Parameters<typeof rank>[0];

/** Scores in the order of the criteria; null is an absent cell. */
function cells(...scores: readonly (number | null)[]): Cells {
  const found: Record<string, number> = {};
  criterionIds.forEach((id, index) => {
    const score = scores[index];
    if (score !== null && score !== undefined) found[id] = score;
  });
  return found;
}

/** A solution, with one agreed set of scores or one for each rater. */
export function solution(
  id: string,
  scores: readonly (number | null)[] | Readonly<Record<string, readonly (number | null)[]>>,
  rest: Partial<Solution> = {},
): Solution {
  const origin = { file: 'test.journey.yaml', path: [] };
  const sets = Array.isArray(scores)
    ? [{ rater: null, cells: cells(...(scores as (number | null)[])), origin }]
    : Object.entries(scores).map(([rater, given]) => ({
        rater,
        cells: cells(...(given as (number | null)[])),
        origin,
      }));
  return {
    id,
    title: id,
    for: none,
    solves: none,
    scores: sets,
    expected: new Map(),
    brandValues: none,
    status: 'proposed',
    experiments: none,
    actions: none,
    origin,
    extensions: {},
    note: none,
    links: none,
    attachments: none,
    ignore: none,
    ...rest,
  };
}

/** Just enough of a journey to rank its solutions. */
export function journeyWith(...solutions: readonly Solution[]): RankedJourney {
  return { id: 'test', phases: [], touchpoints: [], solutions };
}
