import { zoneOf } from '../../figures/emotion.ts';
import { formatNumber } from '../../language/number.ts';
import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { lowestFeeling } from '../../figures/emotion.ts';
import { actNow } from '../key-sentence.ts';
import { solutionsAt, type SolutionHere } from '../solutions-at.ts';
import { shortName, type Study } from '../study.ts';
import { momentCost, type MomentCost } from './moment-cost.ts';
import type { Portfolio } from './portfolio.ts';

/** A moment of a current journey that cannot wait (1-27), and what answers it. */
export interface UrgentMoment {
  readonly journey: Journey;
  readonly touchpoint: Touchpoint;
  readonly study: Study;
  /** -2..+2, of who feels it most. */
  readonly feeling: number;
  /** Whose feeling that is; null when one number holds for all. */
  readonly who: string | null;
  readonly cost: MomentCost;
  /** Best first. */
  readonly solutions: readonly SolutionHere[];
  /** The desired journey that lifts it out of the negative; null when none does. */
  readonly liftedBy: Journey | null;
}

/**
 * Of all current journeys: where most customers leave first, then where most customers come; moments of which that
 * is not known last, in the order of their journeys. Linear but for one sort.
 */
export const urgentMoments: (portfolio: Portfolio) => readonly UrgentMoment[] = oncePer(
  (portfolio: Portfolio) =>
    portfolio.journeys
      .filter(({ state }) => state === 'current')
      .flatMap((journey) => momentsOf(journey, portfolio))
      .sort(
        (a, b) =>
          (b.cost.leaving.value ?? -1) - (a.cost.leaving.value ?? -1) ||
          (b.cost.contacts.value ?? -1) - (a.cost.contacts.value ?? -1),
      ),
);

function momentsOf(journey: Journey, portfolio: Portfolio): readonly UrgentMoment[] {
  const study = portfolio.study(journey);
  const { zone } = portfolio.workspace.settings;
  return actNow(study).map((touchpoint): UrgentMoment => {
    const { emotion: feeling = 0, persona = null } = study.triage.get(touchpoint.id) ?? {};
    const twin = study.twinOf(touchpoint);
    const wanted = lowestFeeling(twin?.emotion, twin?.personas ?? []);
    const isLifted = wanted !== null && zoneOf(wanted.value, zone) !== 'below';
    return {
      journey,
      touchpoint,
      study,
      feeling,
      who: persona === null ? null : shortName(study, persona),
      cost: momentCost(touchpoint, journey, portfolio),
      solutions: solutionsAt(touchpoint, study),
      liftedBy: isLifted ? study.counterpart : null,
    };
  });
}

/** `−1,5 voor Yasmina` */
export function urgentFeeling(
  { feeling, who }: UrgentMoment,
  { language, words }: Portfolio,
): string {
  const value = formatNumber(feeling, language, { sign: true });
  return who === null ? value : words.feltBy(value, who);
}
