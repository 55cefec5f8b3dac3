import { EPSILON } from '../model/epsilon.ts';
import type { Alternative } from './alternative.ts';
import type { WeightedCriterion } from './weights.ts';

/** The smallest change of one score that brings two neighbours in the ranking level. */
export interface Swap {
  /** The solution whose score changes, and the one it then ties with, by id. */
  readonly solution: string;
  readonly neighbour: string;
  /** The criterion, by id. */
  readonly criterion: string;
  /** What is added to the solution's score on that criterion, in points of the scale 1..5; below 0 it falls. */
  readonly change: number;
}

/**
 * Score stability: for each two neighbours in the ranking, best first, the smallest change of one cell of
 * one of them, kept within 1..5, at which they tie; any more, and they swap. A gap of g in Σ wⱼvⱼ is closed
 * by a change of 4g / w_k on criterion k: the heaviest criterion that leaves room. Of equal changes, that
 * of the lower one, then of the first criterion. No row for neighbours that tie already, nor for those
 * that no single cell brings level.
 */
export function swapsOf(
  alternatives: readonly Alternative[],
  criteria: readonly WeightedCriterion[],
): readonly Swap[] {
  return alternatives.slice(1).flatMap((lower, index) => {
    const upper = alternatives[index];
    return upper === undefined ? [] : (swapOf(upper, lower, criteria) ?? []);
  });
}

function swapOf(
  upper: Alternative,
  lower: Alternative,
  criteria: readonly WeightedCriterion[],
): Swap | null {
  const gap = total(upper, criteria) - total(lower, criteria);
  // As in a rank, where scores run to 100.
  if (100 * gap <= EPSILON) return null;
  let smallest: Swap | null = null;
  const consider = (swap: Swap, room: number) => {
    const size = Math.abs(swap.change);
    if (size > room + EPSILON) return;
    if (smallest === null || size < Math.abs(smallest.change) - EPSILON) smallest = swap;
  };
  for (const [index, { id, weight }] of criteria.entries()) {
    if (weight === 0) continue;
    const change = (4 * gap) / weight;
    const rises = { solution: lower.id, neighbour: upper.id, criterion: id, change };
    consider(rises, 4 * (1 - (lower.values[index] ?? 0)));
  }
  for (const [index, { id, weight }] of criteria.entries()) {
    if (weight === 0) continue;
    const change = (-4 * gap) / weight;
    const falls = { solution: upper.id, neighbour: lower.id, criterion: id, change };
    consider(falls, 4 * (upper.values[index] ?? 0));
  }
  return smallest;
}

function total({ values }: Alternative, criteria: readonly WeightedCriterion[]): number {
  return criteria.reduce((sum, { weight }, index) => sum + weight * (values[index] ?? 0), 0);
}
