import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Settings } from '../model/workspace.ts';
import { badExperiences, type BadExperiences } from './bad-experiences.ts';
import { lowestFeeling, meanFeeling, zoneOf, type LowestFeeling, type Zone } from './emotion.ts';
import { journeyFlow } from './flow.ts';
import { expectationGap } from './journey-figures.ts';
import { selectionScores, suggestedType, type SelectionScore } from './selection.ts';
import { triage, type Triage } from './triage.ts';

/** All that helps to select a touchpoint (step 2), and to judge what it does to the customer now. */
export interface WeighedMoment {
  readonly touchpoint: Touchpoint;
  /** 1-based, in the order of the journey. */
  readonly number: number;
  readonly selection: SelectionScore;
  readonly suggestedType: NonNullable<Touchpoint['type']> | null;
  /** What the persona feels who feels worst; null when nobody's feeling is known. */
  readonly lowest: LowestFeeling | null;
  /** The mean over the personas, -2..+2. */
  readonly mean: number | null;
  /** Of the lowest feeling. */
  readonly zone: Zone | null;
  /** Emotion − expected emotion, the mean over the personas. */
  readonly gap: number | null;
  /** Null when it is not negative. */
  readonly triage: Triage | null;
}

export interface JourneyMoments {
  readonly journey: Journey;
  /** By selection score, high to low; what has none comes last. Ties stay in the order of the journey. */
  readonly moments: readonly WeighedMoment[];
  /** On the worst way through the journey (3-30). */
  readonly bad: BadExperiences;
}

/** The touchpoints of a journey as candidates for step 2 (1-38), with their triage (1-27) and the bad experiences (3-30). */
export function journeyMoments(
  journey: Journey,
  { settings }: { readonly settings: Pick<Settings, 'zone'> },
): JourneyMoments {
  const flow = journeyFlow(journey);
  const scores = selectionScores(journey);
  const moments = journey.touchpoints.flatMap((touchpoint, index) => {
    const selection = scores.get(touchpoint.id);
    if (selection === undefined) return [];
    const lowest = lowestFeeling(touchpoint.emotion, touchpoint.personas);
    return [
      {
        touchpoint,
        number: index + 1,
        selection,
        suggestedType: suggestedType(touchpoint),
        lowest,
        mean: meanFeeling(touchpoint.emotion, touchpoint.personas),
        zone: lowest === null ? null : zoneOf(lowest.value, settings.zone),
        gap: expectationGap(touchpoint),
        triage: triage(touchpoint, flow, settings),
      },
    ];
  });
  return {
    journey,
    moments: moments.sort((a, b) => (b.selection.score ?? -1) - (a.selection.score ?? -1)),
    bad: badExperiences(flow, journey.personas, settings),
  };
}
