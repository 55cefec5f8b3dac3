import type { Criterion } from '../model/criteria.ts';
import type { ScoreSet } from '../model/touchpoint.ts';
import { sumOfSquares } from './squares.ts';

/** What one solution got on one criterion, on 1..5. */
export interface Cell {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  /** Standard deviation with n − 1; null below two raters. */
  readonly sd: number | null;
  /** How many sets of scores it rests on; an agreed set counts as one. */
  readonly raters: number;
}

/** By criterion, in the order of the criteria. */
export type Cells = Readonly<Record<string, Cell | null>>;

/**
 * The sets of scores that count: the agreed one alone where there is one, else one for each rater, the
 * first when a rater has more (which the loader reports).
 */
export function countingSets(sets: readonly ScoreSet[]): readonly ScoreSet[] {
  const agreed = sets.find(({ rater }) => rater === null);
  if (agreed !== undefined) return [agreed];
  const byRater = new Map<string | null, ScoreSet>();
  for (const set of sets) if (!byRater.has(set.rater)) byRater.set(set.rater, set);
  return [...byRater.values()];
}

/** The cells of a solution: per criterion the mean over those who scored it, and their spread. */
export function cellsOf(
  sets: readonly ScoreSet[],
  criteria: readonly Pick<Criterion, 'id'>[],
): Cells {
  return Object.fromEntries(
    criteria.map(({ id }) => [id, cellOf(sets.flatMap((set) => scoreOf(set, id) ?? []))]),
  );
}

/** The score 1..5 that a set gives on a criterion; null where it gives none. */
export function scoreOf({ cells }: ScoreSet, criterion: string): number | null {
  return Object.hasOwn(cells, criterion) ? (cells[criterion] ?? null) : null;
}

function cellOf(scores: readonly number[]): Cell | null {
  if (scores.length === 0) return null;
  const n = scores.length;
  return {
    mean: scores.reduce((sum, score) => sum + score, 0) / n,
    min: scores.reduce((a, b) => Math.min(a, b)),
    max: scores.reduce((a, b) => Math.max(a, b)),
    sd: n < 2 ? null : Math.sqrt(sumOfSquares(scores) / (n - 1)),
    raters: n,
  };
}

/** A score x on 1..5 as a value 0..1, on the scale's own ends: adding a solution never reorders others. */
export function valueOf(score: number): number {
  return (score - 1) / 4;
}
