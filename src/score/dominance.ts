import { EPSILON } from '../model/epsilon.ts';
import type { Cells } from './cells.ts';

interface Scored {
  readonly id: string;
  readonly cells: Cells;
}

/**
 * Which solutions dominate each one, by id: at least as good on all criteria and better on one, so
 * better under any weights. Solutions with a missing cell neither dominate nor are dominated.
 */
export function dominators(solutions: readonly Scored[]): ReadonlyMap<string, readonly string[]> {
  const known = solutions.flatMap(({ id, cells }) => {
    const all = Object.values(cells);
    const means: number[] = [];
    for (const cell of all) if (cell !== null) means.push(cell.mean);
    return means.length === all.length ? [{ id, means }] : [];
  });
  const found = new Map<string, readonly string[]>();
  for (const { id, means } of known) {
    const better: string[] = [];
    for (const other of known) if (dominates(other.means, means)) better.push(other.id);
    if (better.length > 0) found.set(id, better);
  }
  return found;
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  let isBetter = false;
  for (let index = 0; index < a.length; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference < -EPSILON) return false;
    if (difference > EPSILON) isBetter = true;
  }
  return isBetter;
}
