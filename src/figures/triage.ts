import type { Touchpoint } from '../model/touchpoint.ts';
import type { Settings } from '../model/workspace.ts';
import { EPSILON } from '../model/epsilon.ts';
import { feelingFor, lowestFeeling, zoneOf } from './emotion.ts';
import type { Flow } from './flow.ts';

/** In the order in which they are shown. */
export const triageDecisions = ['act-now', 'limited-impact', 'made-good'] as const;

type Decision = (typeof triageDecisions)[number];

/** What each reason comes to; of what has to be acted on, it is why it cannot wait. */
const decisions = {
  'moment-of-truth': 'act-now',
  excel: 'act-now',
  'just-below': 'limited-impact',
  'limited-impact': 'limited-impact',
  'made-good': 'made-good',
  'impact-unknown': 'act-now',
  'has-impact': 'act-now',
} as const satisfies Record<string, Decision>;

export type TriageReason = keyof typeof decisions;

export interface Triage {
  readonly decision: Decision;
  readonly because: TriageReason;
  /** The lowest feeling, -2..+2: below the zone. */
  readonly emotion: number;
  /** Who feels it; null when one number holds for all. */
  readonly persona: string | null;
}

const limitedImpact = 2;

/**
 * What to do about a negative touchpoint (1-27); null when its emotion is unknown or not below the zone.
 * It may wait when its impact on customer and organisation is limited (both 2 or less, or a standard
 * moment just below the zone, 1-16), or when it is made good at once: on every branch, for everyone who
 * suffers here, the next touchpoint that they meet lies above the zone. What is not known is no excuse, and a
 * moment of truth or a moment to excel never waits (our decision, from 1-19 and 1-25).
 */
export function triage(
  touchpoint: Touchpoint,
  flow: Flow,
  settings: Pick<Settings, 'zone'>,
): Triage | null {
  const lowest = lowestFeeling(touchpoint.emotion, touchpoint.personas);
  if (lowest === null || zoneOf(lowest.value, settings.zone) !== 'below') return null;
  const { value: emotion, persona } = lowest;
  const because = reasonOf(touchpoint, emotion, flow, settings);
  return { decision: decisions[because], because, emotion, persona };
}

function reasonOf(
  touchpoint: Touchpoint,
  emotion: number,
  flow: Flow,
  settings: Pick<Settings, 'zone'>,
): TriageReason {
  const { type, excel, impact } = touchpoint;
  if (type === 'moment-of-truth') return 'moment-of-truth';
  if (excel) return 'excel';
  if (isLimited(impact?.customer) && isLimited(impact?.organisation)) return 'limited-impact';
  const { low, margin } = settings.zone;
  if (type === 'standard' && emotion >= low - margin - EPSILON) return 'just-below';
  if (isMadeGood(touchpoint, flow, settings.zone)) return 'made-good';
  const known = [impact?.customer, impact?.organisation].filter((one) => one !== undefined);
  return known.length === 2 || !known.every(isLimited) ? 'has-impact' : 'impact-unknown';
}

function isLimited(impact: number | undefined): boolean {
  return impact !== undefined && impact <= limitedImpact + EPSILON;
}

/** On every branch, for everyone who suffers, by the next moment that they meet. */
function isMadeGood(touchpoint: Touchpoint, flow: Flow, zone: Settings['zone']): boolean {
  return sufferers(touchpoint, zone).every((persona) => {
    const { met, ends } = flow.nextMet(touchpoint.id, persona);
    return (
      !ends &&
      met.length > 0 &&
      met.every(({ emotion, personas }) => {
        const value =
          persona === undefined
            ? lowestFeeling(emotion, personas)?.value
            : feelingFor(emotion, persona);
        return value !== undefined && value !== null && zoneOf(value, zone) === 'above';
      })
    );
  });
}

/** Who meets it and feels below the zone; one without a name where nobody is named. */
function sufferers(
  { emotion, personas }: Touchpoint,
  zone: Settings['zone'],
): readonly (string | undefined)[] {
  if (personas.length === 0 && typeof emotion === 'number') return [undefined];
  return (personas.length > 0 ? personas : Object.keys(emotion ?? {})).filter((persona) => {
    const value = feelingFor(emotion, persona);
    return value !== null && zoneOf(value, zone) === 'below';
  });
}
