import { EPSILON } from '../model/epsilon.ts';
import type { Journey } from '../model/journey.ts';
import type { Solution } from '../model/touchpoint.ts';
import type { Settings } from '../model/workspace.ts';
import type { Cells } from './cells.ts';
import { cellsOf, countingSets, valueOf } from './cells.ts';
import { dominators } from './dominance.ts';
import type { WeightedCriterion, Weights } from './weights.ts';
import { normaliseWeights } from './weights.ts';

export interface RankedSolution {
  readonly id: string;
  readonly title: string;
  /** The touchpoints it is for, by id: phases are written out. */
  readonly touchpoints: readonly string[];
  /** 1 is the best; ties share a rank (1, 2, 2, 4). Null when incomplete, or when nothing has weight. */
  readonly rank: number | null;
  /** 0..100; null when there is no rank. */
  readonly score: number | null;
  /** Every criterion has a score. */
  readonly complete: boolean;
  /** The scores it could still get, 0..100: the same as `score` when complete. Null when nothing has weight. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Solutions, by id, that are at least as good on all criteria and better on one. */
  readonly dominatedBy: readonly string[];
  /** Its rank among the solutions for each touchpoint, by id; empty without a rank. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly cells: Cells;
  /** It ranks on one agreed set of scores. */
  readonly agreed: boolean;
}

export interface Ranking {
  /** The journey's id. */
  readonly journey: string;
  readonly criteria: readonly WeightedCriterion[];
  /** Everyone whose scores count, sorted. */
  readonly raters: readonly string[];
  /** By rank, ties in the order written; then the incomplete ones by the highest score they could get. */
  readonly solutions: readonly RankedSolution[];
  /** The solutions with rank 1 for each touchpoint, by id. */
  readonly winners: ReadonlyMap<string, readonly string[]>;
}

export interface RankOptions {
  /** Instead of those in the settings, criterion by criterion; in any unit. */
  readonly weights?: Weights | undefined;
  /** The criteria of the workspace and their weights; the five, all alike, by default. */
  readonly settings?: Partial<Pick<Settings, 'criteria' | 'weights'>> | undefined;
}

type Draft = Omit<RankedSolution, 'rank' | 'ranks'>;

/**
 * Ranks the solutions of a journey (step 3, 1-41 to 1-47): score = 100 · Σ weight · (x − 1) / 4 over the
 * criteria, x being the agreed score on 1..5 or the mean over raters. Dropped solutions are left
 * out. One with a missing cell has no rank: it is listed with the lowest and highest score it could get.
 */
export function rank(
  journey: Pick<Journey, 'id' | 'phases' | 'touchpoints' | 'solutions'>,
  options: RankOptions = {},
): Ranking {
  const { settings } = options;
  const criteria = normaliseWeights(
    { ...settings?.weights, ...options.weights },
    settings?.criteria,
  );
  const solutions = journey.solutions.filter(({ status }) => status !== 'dropped');
  const places = touchpointsByReference(journey);
  const raters = new Set<string>();
  const drafts = solutions.map((solution) => draft(solution, criteria, places, raters));
  const dominatedBy = dominators(drafts);
  const ranked = withRanks(drafts.filter(({ score }) => score !== null));
  const unranked = drafts
    .filter(({ score }) => score === null)
    .sort((a, b) => (b.highest ?? 0) - (a.highest ?? 0))
    .map((solution): RankedSolution => ({ ...solution, rank: null, ranks: new Map() }));
  const all = [...ranked, ...unranked];
  return {
    journey: journey.id,
    criteria,
    raters: [...raters].sort(),
    solutions: all.map((one) => ({ ...one, dominatedBy: dominatedBy.get(one.id) ?? [] })),
    winners: winnersOf(ranked),
  };
}

function draft(
  solution: Solution,
  criteria: readonly WeightedCriterion[],
  places: ReadonlyMap<string, readonly string[]>,
  raters: Set<string>,
): Draft {
  const sets = countingSets(solution.scores);
  for (const { rater } of sets) if (rater !== null) raters.add(rater);
  const cells = cellsOf(sets, criteria);
  const complete = Object.values(cells).every((cell) => cell !== null);
  const hasWeight = criteria.some(({ weight }) => weight > 0);
  const total = (missing: number) => {
    const value = (id: string) => valueOf(cells[id]?.mean ?? missing);
    const share = criteria.reduce((sum, { id, weight }) => sum + weight * value(id), 0);
    // The weights may sum to a little more than 1.
    return Math.min(100, 100 * share);
  };
  return {
    id: solution.id,
    title: solution.title,
    touchpoints: [...new Set(solution.for.flatMap((reference) => places.get(reference) ?? []))],
    score: complete && hasWeight ? total(1) : null,
    complete,
    lowest: hasWeight ? total(1) : null,
    highest: hasWeight ? total(5) : null,
    dominatedBy: [],
    cells,
    agreed: sets.some(({ rater }) => rater === null),
  };
}

function touchpointsByReference({
  phases,
  touchpoints,
}: Pick<Journey, 'phases' | 'touchpoints'>): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, readonly string[]>();
  for (const phase of phases) {
    places.set(
      phase.id,
      phase.touchpoints.map(({ id }) => id),
    );
  }
  for (const { id } of touchpoints) places.set(id, [id]);
  return places;
}

/** Where a competition stands while its solutions are taken from the best to the worst. */
interface Standing {
  rank: number;
  taken: number;
  score: number;
}

function withRanks(drafts: readonly Draft[]): readonly RankedSolution[] {
  const overall = newStanding();
  const perTouchpoint = new Map<string, Standing>();
  return [...drafts.entries()]
    .sort(([, a], [, b]) => (b.score ?? 0) - (a.score ?? 0))
    .map(([written, solution]) => {
      const ranks = new Map<string, number>();
      for (const touchpoint of solution.touchpoints) {
        const standing = perTouchpoint.get(touchpoint) ?? newStanding();
        perTouchpoint.set(touchpoint, standing);
        ranks.set(touchpoint, take(standing, solution.score ?? 0));
      }
      const place = take(overall, solution.score ?? 0);
      return { written, solution: { ...solution, rank: place, ranks } };
    })
    .sort((a, b) => a.solution.rank - b.solution.rank || a.written - b.written)
    .map(({ solution }) => solution);
}

function newStanding(): Standing {
  return { rank: 0, taken: 0, score: Infinity };
}

/** The rank of the next one: that of the first in its tie when their scores are equal. */
function take(standing: Standing, score: number): number {
  standing.taken += 1;
  if (standing.taken === 1 || standing.score - score > EPSILON) {
    standing.rank = standing.taken;
    standing.score = score;
  }
  return standing.rank;
}

function winnersOf(ranked: readonly RankedSolution[]): ReadonlyMap<string, readonly string[]> {
  const winners = new Map<string, string[]>();
  for (const { id, ranks } of ranked) {
    for (const [touchpoint, place] of ranks) {
      if (place !== 1) continue;
      const first = winners.get(touchpoint);
      if (first === undefined) winners.set(touchpoint, [id]);
      else first.push(id);
    }
  }
  return winners;
}
