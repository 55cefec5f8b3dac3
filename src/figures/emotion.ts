import { EPSILON } from '../model/epsilon.ts';
import type { Feeling } from '../model/touchpoint.ts';
import type { Settings } from '../model/workspace.ts';

export { EPSILON };

/** Where an emotion lies with respect to the zone of indifference (1-15). */
export type Zone = 'below' | 'inside' | 'above';

/** The lowest of several feelings, and whose it is; `persona` is null when one number holds for all. */
export interface LowestFeeling {
  /** -2..+2 */
  readonly value: number;
  readonly persona: string | null;
}

/** How `persona` feels, -2..+2; null when that is not known. One number holds for every persona. */
export function feelingFor(feeling: Feeling | undefined, persona: string): number | null {
  if (feeling === undefined) return null;
  if (typeof feeling === 'number') return feeling;
  const value = feeling[persona];
  // What all objects have (`constructor`) is no number.
  return typeof value === 'number' ? value : null;
}

/**
 * Whether it is known how anybody who meets it feels: what somebody feels who does not is no feeling here.
 * @param personas who meet it; when empty, everyone who has a feeling counts
 */
export function isFelt(feeling: Feeling | undefined, personas: readonly string[]): boolean {
  return meanFeeling(feeling, personas) !== null;
}

/**
 * The mean over the personas whose feeling is known, -2..+2; null when none is.
 * @param personas who meet it; when empty, everyone who has a feeling counts
 */
export function meanFeeling(
  feeling: Feeling | undefined,
  personas: readonly string[],
): number | null {
  if (feeling === undefined) return null;
  if (typeof feeling === 'number') return feeling;
  let sum = 0;
  let known = 0;
  for (const persona of new Set(personas.length > 0 ? personas : Object.keys(feeling))) {
    const value = feelingFor(feeling, persona);
    if (value === null) continue;
    sum += value;
    known += 1;
  }
  return known === 0 ? null : sum / known;
}

/**
 * The lowest feeling and the first persona who has it: what rules and triage look at.
 * @param personas who meet it; when empty, everyone who has a feeling counts
 */
export function lowestFeeling(
  feeling: Feeling | undefined,
  personas: readonly string[],
): LowestFeeling | null {
  if (feeling === undefined) return null;
  if (typeof feeling === 'number') return { value: feeling, persona: null };
  let lowest: LowestFeeling | null = null;
  for (const persona of personas.length > 0 ? personas : Object.keys(feeling)) {
    const value = feelingFor(feeling, persona);
    if (value !== null && (lowest === null || value < lowest.value - EPSILON)) {
      lowest = { value, persona };
    }
  }
  return lowest;
}

/** Below, inside or above the zone of indifference; its ends lie inside. */
export function zoneOf(value: number, zone: Pick<Settings['zone'], 'low' | 'high'>): Zone {
  if (value < zone.low - EPSILON) return 'below';
  return value > zone.high + EPSILON ? 'above' : 'inside';
}
