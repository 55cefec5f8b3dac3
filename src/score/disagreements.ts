import { EPSILON } from '../model/epsilon.ts';
import type { ScoreSet, Solution } from '../model/touchpoint.ts';
import { countingSets, scoreOf } from './cells.ts';
import { sumOfSquares } from './squares.ts';
import type { WeightedCriterion } from './weights.ts';

/** A cell on which raters differ: one solution on one criterion. */
export interface Disagreement {
  /** By id. */
  readonly solution: string;
  readonly criterion: string;
  /** The lowest and the highest score, 1..5. */
  readonly min: number;
  readonly max: number;
  /** Standard deviation with n − 1. */
  readonly sd: number;
  /** Who gave what, from the lowest to the highest score; at least two. */
  readonly scores: readonly { readonly rater: string; readonly score: number }[];
}

/**
 * What to talk about in the next meeting: the cells that raters scored differently, those that lie furthest apart
 * (max − min) first, then those with the larger standard deviation, then as written. Dropped solutions
 * and those with an agreed set are settled and left out.
 */
export function disagreementsOf(
  solutions: readonly Solution[],
  criteria: readonly Pick<WeightedCriterion, 'id'>[],
): readonly Disagreement[] {
  return solutions
    .filter(({ status }) => status !== 'dropped')
    .flatMap(({ id: solution, scores }) => {
      const sets = countingSets(scores);
      return criteria.flatMap(({ id }) => disagreementOn(solution, id, sets) ?? []);
    })
    .sort((a, b) => apart(b.max - b.min, a.max - a.min) || apart(b.sd, a.sd));
}

function disagreementOn(
  solution: string,
  criterion: string,
  sets: readonly ScoreSet[],
): Disagreement | null {
  const scores: { readonly rater: string; readonly score: number }[] = [];
  for (const set of sets) {
    const score = scoreOf(set, criterion);
    if (set.rater !== null && score !== null) scores.push({ rater: set.rater, score });
  }
  scores.sort((a, b) => a.score - b.score);
  const min = scores[0]?.score ?? 0;
  const max = scores.at(-1)?.score ?? 0;
  if (max - min <= EPSILON) return null;
  const sd = Math.sqrt(sumOfSquares(scores.map(({ score }) => score)) / (scores.length - 1));
  return { solution, criterion, min, max, sd, scores };
}

/** a − b, and 0 when they are equal. */
function apart(a: number, b: number): number {
  return Math.abs(a - b) <= EPSILON ? 0 : a - b;
}
