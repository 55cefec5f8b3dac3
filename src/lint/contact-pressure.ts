import { timesPerJourney } from '../figures/selection.ts';
import { daysPerMonth, readDuration } from '../model/duration.ts';
import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { contactChannels } from './contact-channels.ts';

/** How often people are approached. */
export interface ContactPressure {
  /** Who is approached most, by id; null when everybody is approached as often. */
  readonly persona: string | null;
  /** In a month. */
  readonly times: number;
}

/** How often the persona who is approached most is approached in a month; null when the duration is not known. Linear. */
export function contactPressure(journey: Journey): ContactPressure | null {
  const months = longestMonths(journey.duration);
  if (months === null) return null;
  let everybody = 0;
  const byPersona = new Map<string, number>();
  for (const touchpoint of journey.touchpoints) {
    if (!isApproach(touchpoint)) continue;
    const { frequency, personas } = touchpoint;
    const times = timesPerJourney(frequency, journey.scope?.journeysPerMonth) ?? 1;
    // Touchpoints for all personas of the journey share its list.
    if (personas === journey.personas) everybody += times;
    else for (const persona of personas) add(byPersona, persona, times);
  }
  let worst: ContactPressure = { persona: null, times: everybody / months };
  for (const [persona, own] of byPersona) {
    const times = (everybody + own) / months;
    if (times > worst.times) worst = { persona, times };
  }
  return worst;
}

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

function isApproach({ initiatedBy, contact, channels }: Touchpoint): boolean {
  return (
    initiatedBy === 'organisation' &&
    contact === 'direct' &&
    channels.length > 0 &&
    channels.every((channel) => contactChannels.has(channel))
  );
}

/** The longer end of a duration in months, at least one; null when there is none. */
function longestMonths(duration: Journey['duration']): number | null {
  const length = readDuration((typeof duration === 'string' ? duration : duration?.at(-1)) ?? '');
  return length === null ? null : Math.max(1, length.months + length.days / daysPerMonth);
}
