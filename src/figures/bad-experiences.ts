import type { Touchpoint } from '../model/touchpoint.ts';
import type { Settings } from '../model/workspace.ts';
import { feelingFor, zoneOf } from './emotion.ts';
import type { Flow } from './flow.ts';

export interface BadExperiences {
  /** Who meets them; null when every emotion on the way is one number for all. */
  readonly persona: string | null;
  /** The negative touchpoints on the worst way through the journey, in order. */
  readonly touchpoints: readonly Touchpoint[];
}

/**
 * The most negative touchpoints that one persona can meet on a way from a start to an end (3-30), with
 * transitions back to an earlier place left out; by dynamic programming, so linear for each persona. A
 * start is the first touchpoint, or one to which nothing leads.
 */
export function badExperiences(
  flow: Flow,
  personas: readonly string[],
  settings: Pick<Settings, 'zone'>,
): BadExperiences {
  const isShared = flow.touchpoints.every(
    ({ emotion, personas: own }) => typeof emotion !== 'object' && own.length >= personas.length,
  );
  let worst: BadExperiences = { persona: null, touchpoints: [] };
  for (const persona of isShared || personas.length === 0 ? [null] : personas) {
    const touchpoints = worstWay(flow, (touchpoint) => isNegative(touchpoint, persona, settings));
    if (touchpoints.length > worst.touchpoints.length) worst = { persona, touchpoints };
  }
  return worst;
}

function isNegative(
  { emotion, personas }: Touchpoint,
  persona: string | null,
  { zone }: Pick<Settings, 'zone'>,
): boolean {
  if (persona === null) return typeof emotion === 'number' && zoneOf(emotion, zone) === 'below';
  if (personas.length > 0 && !personas.includes(persona)) return false;
  const value = feelingFor(emotion, persona);
  return value !== null && zoneOf(value, zone) === 'below';
}

function worstWay(flow: Flow, isBad: (touchpoint: Touchpoint) => boolean): readonly Touchpoint[] {
  const { touchpoints } = flow;
  const counts = new Array<number>(touchpoints.length).fill(0);
  const onward = new Array<number>(touchpoints.length).fill(-1);
  const isStart = new Array<boolean>(touchpoints.length).fill(true);
  for (let index = touchpoints.length - 1; index >= 0; index -= 1) {
    const touchpoint = touchpoints[index];
    if (touchpoint === undefined) continue;
    let best = 0;
    for (const { place, back } of flow.next(touchpoint.id)) {
      if (back) continue;
      isStart[place] = place === 0;
      if (onward[index] === -1 || (counts[place] ?? 0) > best) {
        best = counts[place] ?? 0;
        onward[index] = place;
      }
    }
    counts[index] = best + (isBad(touchpoint) ? 1 : 0);
  }
  let place = -1;
  counts.forEach((count, index) => {
    if (isStart[index] && count > (counts[place] ?? 0)) place = index;
  });
  const way: Touchpoint[] = [];
  for (; place >= 0; place = onward[place] ?? -1) {
    const touchpoint = touchpoints[place];
    if (touchpoint !== undefined && isBad(touchpoint)) way.push(touchpoint);
  }
  return way;
}
