import type { ScoreSet, Solution } from '../model/touchpoint.ts';
import { countingSets, scoreOf, valueOf } from './cells.ts';
import { kendallW, type KendallW } from './kendall-w.ts';
import { krippendorffAlpha, type AlphaPair } from './krippendorff-alpha.ts';
import type { WeightedCriterion } from './weights.ts';

type Criterion = Pick<WeightedCriterion, 'id' | 'weight'>;

/** How far people who scored apart agree. */
export interface Agreement {
  /** On the order of the solutions: over the weighted totals. */
  readonly kendallW: KendallW;
  /** On the scores themselves: over all cells, and per criterion by id. */
  readonly alpha: AlphaPair & { readonly byCriterion: Readonly<Record<string, AlphaPair>> };
}

/**
 * How far the named raters agree on the solutions that are not dropped, over the scores that count: where an agreed set
 * stands, the raters' own do not. Null below two named raters.
 *
 * Alpha takes every cell that two of them scored. Kendall's W needs complete cases: the raters who scored at least two
 * solutions on all criteria (who does not, puts nothing in order), and the solutions that all of them scored so.
 */
export function agreementOf(
  solutions: readonly Solution[],
  criteria: readonly Criterion[],
): Agreement | null {
  const rated = solutions
    .filter(({ status }) => status !== 'dropped')
    .map(({ scores }) => countingSets(scores).filter(({ rater }) => rater !== null));
  const raters = new Set(rated.flatMap((sets) => sets.map(({ rater }) => rater)));
  if (raters.size < 2) return null;
  const perCriterion = criteria.map(({ id }) => ({
    id,
    units: rated.map((sets) => sets.flatMap((set) => scoreOf(set, id) ?? [])),
  }));
  return {
    kendallW: kendallW(completeTotals(rated, criteria)),
    alpha: {
      ...krippendorffAlpha(perCriterion.flatMap(({ units }) => units)),
      byCriterion: Object.fromEntries(
        perCriterion.map(({ id, units }) => [id, krippendorffAlpha(units)]),
      ),
    },
  };
}

/** The totals of the complete cases: a row per rater, a column per solution. */
function completeTotals(
  rated: readonly (readonly ScoreSet[])[],
  criteria: readonly Criterion[],
): readonly (readonly number[])[] {
  const byRater = new Map<string | null, Map<number, number>>();
  for (const [solution, sets] of rated.entries()) {
    for (const set of sets) {
      const total = totalOf(set, criteria);
      if (total === null) continue;
      const totals = byRater.get(set.rater) ?? new Map<number, number>();
      byRater.set(set.rater, totals.set(solution, total));
    }
  }
  const rows = [...byRater.values()].filter(({ size }) => size > 1);
  const complete = [...rated.keys()].filter((solution) => rows.every((row) => row.has(solution)));
  return rows.map((row) => complete.flatMap((solution) => row.get(solution) ?? []));
}

/** What a set comes to with these weights, 0..100; null when a cell is missing. */
function totalOf(set: ScoreSet, criteria: readonly Criterion[]): number | null {
  let total = 0;
  for (const { id, weight } of criteria) {
    const score = scoreOf(set, id);
    if (score === null) return null;
    total += 100 * weight * valueOf(score);
  }
  return total;
}
