import type { Journey } from '../../model/journey.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Assessment } from '../../score/assess.ts';
import type { RankedSolution } from '../../score/rank.ts';
import type { WeightedCriterion } from '../../score/weights.ts';

/** The ranking of one journey, with how much it can bear. */
export interface RankedJourney {
  readonly journey: Pick<Journey, 'id' | 'title' | 'origin' | 'touchpoints' | 'solutions'>;
  /** The touchpoint whose solutions alone are ranked; null when all of the journey's are. */
  readonly moment: Pick<Touchpoint, 'id' | 'title'> | null;
  readonly assessment: Assessment;
  /** The solutions of the ranking that are shown: `--top` leaves some out. */
  readonly listed: readonly RankedSolution[];
}

/** The rankings of some journeys, all with the same weights: what the formats here print. */
export interface Rankings {
  readonly criteria: readonly WeightedCriterion[];
  /** How many weights were drawn, with which seed. */
  readonly draws: number;
  readonly seed: number;
  readonly journeys: readonly RankedJourney[];
}
