import type { Acceptability } from './acceptability.ts';
import { acceptabilityOf } from './acceptability.ts';
import { alternativesOf, type Alternative } from './alternative.ts';
import { drawScores } from './draw-scores.ts';
import type { Ranking } from './rank.ts';
import type { StabilityRow } from './stability.ts';
import { stabilityOf, threatOf } from './stability.ts';
import type { Swap } from './swaps.ts';
import { swapsOf } from './swaps.ts';
import { mostTallied, tallyOf, type Tally } from './tally.ts';
import { tiersOf } from './tiers.ts';
import { weightDraws } from './weight-draws.ts';
import type { WeightedCriterion } from './weights.ts';

/** How firmly one solution holds its place when the weights are not exactly those chosen. */
export interface Standing {
  /** 1 is the best; those of one tier are too close to tell apart. Null without a rank or without draws. */
  readonly tier: number | null;
  /** The share of the draws, 0..1, in which it takes each rank, the first rank first; empty when the tier is null. */
  readonly rankShares: readonly number[];
  readonly firstRankShare: number | null;
  /** The mean weights, by criterion, of the draws in which it is first; null when it never is. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
}

/** What it would take to change a ranking. */
export interface Robustness {
  /** How many weights were drawn, and with which seed. */
  readonly draws: number;
  readonly seed: number;
  /** By the id of the solution; every solution of the ranking has one. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** One row per rival of the winner and criterion. */
  readonly stability: readonly StabilityRow[];
  /** The row with the smallest change of a weight that dethrones the winner; null when none does, or no single winner is there. */
  readonly threat: StabilityRow | null;
  /** The solutions, by id, that share the first rank; empty when one has it alone. */
  readonly sharedFirst: readonly string[];
  readonly swaps: readonly Swap[];
}

export interface RobustnessOptions {
  /** How many weights to draw, a whole number, 10,000 when absent; 0 leaves tiers and shares out. */
  readonly draws?: number | undefined;
  /** A whole number, 1 when absent; the same seed gives the same figures on every machine. */
  readonly seed?: number | undefined;
}

/** With more, the shares of all ranks would fill the memory and mean nothing to anybody: nothing is drawn. */
const mostSolutions = 500;

const unknown: Standing = {
  tier: null,
  rankShares: [],
  firstRankShare: null,
  centralWeights: null,
};

/**
 * How much a ranking can bear: which weight or score would change it, and in how many other weights it
 * holds. Only solutions with a rank take part.
 */
export function robustness(ranking: Ranking, options: RobustnessOptions = {}): Robustness {
  const { criteria, solutions } = ranking;
  const alternatives = alternativesOf(ranking);
  const { seed = 1 } = options;
  const draws = alternatives.length > mostSolutions ? 0 : (options.draws ?? 10_000);
  const standings = new Map(solutions.map(({ id }) => [id, unknown]));
  if (draws > 0 && alternatives.length > 0) {
    const weights = weightDraws(criteria, draws, seed);
    const { tiers, acceptability } = judge(alternatives, weights);
    for (const [index, { id }] of alternatives.entries()) {
      standings.set(id, standingOf(tiers[index], acceptability[index], criteria));
    }
  }
  const first = solutions.filter(({ rank }) => rank === 1).map(({ id }) => id);
  const stability = stabilityOf(alternatives, criteria);
  return {
    draws,
    seed,
    standings,
    stability,
    threat: first.length === 1 ? threatOf(stability) : null,
    sharedFirst: first.length > 1 ? first : [],
    swaps: swapsOf(alternatives, criteria),
  };
}

function judge(alternatives: readonly Alternative[], weights: Float64Array): Tally {
  if (alternatives.length <= mostTallied) return tallyOf(alternatives, weights);
  const scores = drawScores(alternatives, weights);
  return {
    tiers: tiersOf(alternatives.length, scores),
    acceptability: acceptabilityOf(alternatives.length, weights, scores),
  };
}

function standingOf(
  tier: number | undefined,
  found: Acceptability | undefined,
  criteria: readonly WeightedCriterion[],
): Standing {
  if (tier === undefined || found === undefined) return unknown;
  const { rankShares, centralWeights } = found;
  return {
    tier,
    rankShares,
    firstRankShare: rankShares[0] ?? null,
    centralWeights:
      centralWeights &&
      Object.fromEntries(criteria.map(({ id }, index) => [id, centralWeights[index] ?? 0])),
  };
}
