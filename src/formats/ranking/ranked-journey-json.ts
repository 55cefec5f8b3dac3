import type { RankedJourney } from './rankings.ts';

/** The published shape of the ranking of one journey: numbers unrounded, what is undefined null. */
export function rankedJourneyJson({ journey, moment, assessment, listed }: RankedJourney) {
  const { ranking, robustness } = assessment;
  const full = new Map(journey.solutions.map((solution) => [solution.id, solution]));
  return {
    journey: ranking.journey,
    for: moment?.id ?? null,
    raters: ranking.raters,
    solutions: listed.map((solution) => {
      const {
        tier = null,
        firstRankShare = null,
        rankShares = [],
        centralWeights = null,
      } = robustness.standings.get(solution.id) ?? {};
      const { effort, value } = full.get(solution.id) ?? {};
      return {
        id: solution.id,
        title: solution.title,
        touchpoints: solution.touchpoints,
        rank: solution.rank,
        tier,
        score: solution.score,
        complete: solution.complete,
        lowest: solution.lowest,
        highest: solution.highest,
        dominatedBy: solution.dominatedBy,
        firstRankShare,
        rankShares,
        centralWeights,
        ranks: Object.fromEntries(solution.ranks),
        cells: solution.cells,
        effort: effort ?? null,
        value:
          value === undefined
            ? null
            : {
                revenue: value.revenue ?? null,
                cost: value.cost ?? null,
                assumption: value.assumption,
              },
      };
    }),
    sharedFirst: robustness.sharedFirst,
    threat: robustness.threat,
    stability: robustness.stability,
    swaps: robustness.swaps,
    agreement: assessment.agreement,
    disagreements: assessment.disagreements,
    experiments: assessment.experiments,
  };
}
