import { packed } from '../model/packed.ts';
import { valueOf } from './cells.ts';
import type { Ranking } from './rank.ts';

/** A ranked solution as numbers: its values 0..1, in the order of the criteria. */
export interface Alternative {
  readonly id: string;
  readonly values: readonly number[];
}

/**
 * The solutions that have a rank, best first. One with a missing cell takes no part, and no solution does
 * when nothing has weight.
 */
export function alternativesOf({
  solutions,
  criteria,
}: Pick<Ranking, 'solutions' | 'criteria'>): readonly Alternative[] {
  const ranked = solutions.filter(({ rank }) => rank !== null);
  return packed(ranked, ({ id, cells }) => ({
    id,
    values: packed(criteria, (criterion) => valueOf(cells[criterion.id]?.mean ?? 1)),
  }));
}
