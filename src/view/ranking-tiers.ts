import type { Assessment } from '../score/assess.ts';
import type { RankedSolution } from '../score/rank.ts';
import type { Study } from './study.ts';

/** Solutions that stand together in the ranking, best first. */
export interface Tier {
  /** Null where there is nothing to tell apart. */
  readonly heading: string | null;
  /** `tier-1`, `tier-2` …; `no-place` for solutions without a rank. */
  readonly class: string;
  readonly solutions: readonly RankedSolution[];
}

/** The ranking cut into tiers, and below them the solutions that have no place yet. */
export function tiersOf({ words }: Study, { ranking, robustness }: Assessment): readonly Tier[] {
  const byTier = new Map<number | null, RankedSolution[]>();
  const placeless: RankedSolution[] = [];
  for (const solution of ranking.solutions) {
    if (solution.rank === null) {
      placeless.push(solution);
      continue;
    }
    const tier = robustness.standings.get(solution.id)?.tier ?? null;
    const members = byTier.get(tier);
    if (members === undefined) byTier.set(tier, [solution]);
    else members.push(solution);
  }
  const { tierOf, tier: tierAlone, noPlace, noWeights } = words.ranked;
  const hasWeights = ranking.criteria.some(({ weight }) => weight > 0);
  const tiers = [...byTier].map(([tier, solutions]): Tier => {
    if (tier === null) return { heading: null, class: 'no-tier', solutions };
    const heading = solutions.length > 1 ? tierOf(tier, solutions.length) : tierAlone(tier);
    return { heading, class: `tier-${tier}`, solutions };
  });
  if (placeless.length === 0) return tiers;
  const heading = hasWeights ? noPlace : noWeights;
  return [...tiers, { heading, class: 'no-place', solutions: placeless }];
}
