import type { Journey } from '../../model/journey.ts';
import type { RankedSolution, Ranking } from '../../score/rank.ts';
import type { WeightedCriterion } from '../../score/weights.ts';

/** The rankings of some journeys, all with the same weights: what the formats here print. */
export interface Rankings {
  readonly criteria: readonly WeightedCriterion[];
  readonly journeys: readonly {
    readonly journey: Pick<Journey, 'id' | 'title' | 'origin' | 'touchpoints' | 'solutions'>;
    readonly ranking: Ranking;
    /** The solutions of the ranking that are shown: `--top` leaves some out. */
    readonly listed: readonly RankedSolution[];
  }[];
}
