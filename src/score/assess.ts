import type { Comparison } from '../figures/experiments.ts';
import { experimentsOf } from '../figures/experiments.ts';
import type { Agreement } from './agreement.ts';
import { agreementOf } from './agreement.ts';
import type { Disagreement } from './disagreements.ts';
import { disagreementsOf } from './disagreements.ts';
import type { Ranking, RankOptions } from './rank.ts';
import { rank } from './rank.ts';
import type { Robustness, RobustnessOptions } from './robustness.ts';
import { robustness } from './robustness.ts';

/** Everything there is to know about the choice between the solutions of one journey. */
export interface Assessment {
  readonly ranking: Ranking;
  readonly robustness: Robustness;
  /** Null below two named raters. */
  readonly agreement: Agreement | null;
  /** Where the raters differ, largest spread first. */
  readonly disagreements: readonly Disagreement[];
  /** In the order of the ranking. */
  readonly experiments: readonly Comparison[];
}

/** Ranks the solutions of a journey, and says how much the ranking can bear. Dropped solutions take no part. */
export function assess(
  journey: Parameters<typeof rank>[0],
  options: RankOptions & RobustnessOptions = {},
): Assessment {
  return assessRanking(journey, rank(journey, options), options);
}

/** What {@link assess} gives, for who has ranked the journey already. */
export function assessRanking(
  journey: Parameters<typeof rank>[0],
  ranking: Ranking,
  options: RobustnessOptions = {},
): Assessment {
  const byId = new Map(journey.solutions.map((solution) => [solution.id, solution]));
  const solutions = ranking.solutions.flatMap(({ id }) => byId.get(id) ?? []);
  return {
    ranking,
    robustness: robustness(ranking, options),
    agreement: agreementOf(journey.solutions, ranking.criteria),
    disagreements: disagreementsOf(solutions, ranking.criteria),
    experiments: solutions.flatMap((solution) => experimentsOf(solution)),
  };
}
