import { EPSILON, feelingFor } from '../figures/emotion.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** How far an experience stays behind what was expected; both -2..+2. */
export interface Shortfall {
  readonly emotion: number;
  readonly expected: number;
  /** Who feels it; null when one number holds for all. */
  readonly persona: string | null;
}

/**
 * The experience that compares worst with what was expected, of those who meet the touchpoint; null when none is known, and
 * when all do better. `below`: worse than expected; otherwise also those that only just meet it.
 */
export function worstShortfall(touchpoint: Touchpoint, below: boolean): Shortfall | null {
  const { emotion, expectedEmotion, personas } = touchpoint;
  if (emotion === undefined || expectedEmotion === undefined) return null;
  const limit = below ? -EPSILON : EPSILON;
  if (typeof emotion === 'number' && typeof expectedEmotion === 'number') {
    if (emotion - expectedEmotion > limit) return null;
    return { emotion, expected: expectedEmotion, persona: null };
  }
  let worst: Shortfall | null = null;
  const all = typeof emotion === 'number' ? expectedEmotion : emotion;
  for (const persona of personas.length > 0 ? personas : Object.keys(all)) {
    const felt = feelingFor(emotion, persona);
    const expected = feelingFor(expectedEmotion, persona);
    if (felt === null || expected === null || felt - expected > limit) continue;
    if (worst === null || felt - expected < worst.emotion - worst.expected - EPSILON) {
      worst = { emotion: felt, expected, persona };
    }
  }
  return worst;
}
