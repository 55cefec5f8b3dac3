import type { RankedSolution, Ranking } from '../score/rank.ts';
import { valueOf } from '../score/cells.ts';

/** Where a solution stands in the matrix. */
export interface ValueEase {
  readonly solution: RankedSolution;
  /** The weighted mean of the values on the other criteria, 0..100. */
  readonly value: number;
  /** 1..5, high is easy. */
  readonly ease: number;
}

const ease = 'ease';

/**
 * Value against ease of the solutions that have a rank: ease is the criterion `ease`, value is what the score would
 * be without it, 100 · Σ wⱼvⱼ / Σ wⱼ over the other criteria. Empty where there is no such criterion, or where no
 * other has weight.
 */
export function valueAgainstEase({ criteria, solutions }: Ranking): readonly ValueEase[] {
  const others = criteria.filter(({ id }) => id !== ease);
  const total = others.reduce((sum, { weight }) => sum + weight, 0);
  if (others.length === criteria.length || total === 0) return [];
  return solutions.flatMap((solution): ValueEase[] => {
    const found = solution.cells[ease]?.mean;
    if (solution.rank === null || found === undefined) return [];
    const sum = others.reduce(
      (all, { id, weight }) => all + weight * valueOf(solution.cells[id]?.mean ?? 1),
      0,
    );
    return [{ solution, value: Math.min(100, (100 * sum) / total), ease: found }];
  });
}
