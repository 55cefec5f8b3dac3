import { formatNumber } from '../language/number.ts';
import { oncePer } from '../model/once-per.ts';
import { packed } from '../model/packed.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { RankedSolution, Ranking } from '../score/rank.ts';
import type { Study } from './study.ts';

export interface SolutionHere {
  readonly id: string;
  readonly title: string;
  /** `72 out of 100`, or why there is none; empty for the public, who sees no scores. */
  readonly score: string;
  /** Among the solutions for this touchpoint; null for the public. */
  readonly rank: number | null;
  readonly chosen: boolean;
}

/** The address of a solution within its page; its row in the ranking, or its card where the public sees no ranking, has the id `s-` and the solution's. */
export function solutionHref(id: string): string {
  return `#s-${encodeURIComponent(id)}`;
}

/** The solutions for a touchpoint, best first; on a desired journey those that it uses. */
export function solutionsAt(touchpoint: Touchpoint, study: Study): readonly SolutionHere[] {
  const here = packed(foundAt(touchpoint, study.ranking), (solution): SolutionHere => {
    const { id, title } = solution;
    const rank = study.isPublic ? null : (solution.ranks.get(touchpoint.id) ?? null);
    const chosen = study.solutions.get(id)?.chosen !== undefined;
    const score = study.isPublic ? '' : scoreText(solution, study);
    return { id, title, score, rank, chosen };
  });
  if (here.length < 2) return here;
  return here.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}

function foundAt(touchpoint: Touchpoint, ranking: Ranking): readonly RankedSolution[] {
  if (touchpoint.solutions.length === 0) {
    return solutionsByTouchpoint(ranking).get(touchpoint.id) ?? [];
  }
  const used = new Set(touchpoint.solutions);
  return ranking.solutions.filter(({ id }) => used.has(id));
}

const solutionsByTouchpoint = oncePer(({ solutions }: Ranking) => {
  const found = new Map<string, RankedSolution[]>();
  for (const solution of solutions) {
    for (const id of new Set(solution.touchpoints)) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [solution]);
      else list.push(solution);
    }
  }
  return found;
});

/** The solutions that rank first, more than one where they share that place. */
export function bestOf({ solutions }: Ranking): readonly RankedSolution[] {
  return solutions.filter(({ rank }) => rank === 1);
}

/** A score in words; for an incomplete solution the range it can still reach, and for an unscored one that. */
export function scoreText(solution: RankedSolution, { words, language }: Study): string {
  const number = (value: number | null) => formatNumber(value, language, { digits: 0 });
  if (solution.score !== null) return words.ofHundred(number(solution.score));
  if (Object.values(solution.cells).every((cell) => cell === null)) return words.notScored;
  return words.incompleteRange(number(solution.lowest), number(solution.highest));
}
