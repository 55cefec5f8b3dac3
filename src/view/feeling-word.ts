import { zoneOf } from '../figures/emotion.ts';
import { terms } from '../language/terms.ts';
import type { Settings } from '../model/workspace.ts';

/** From here to the end of the scale it is `very`. */
const very = 1.5;

/**
 * A feeling -2..+2 in words that agree with its colour and shape: `indifferent` exactly where it lies in
 * the zone of indifference.
 */
export function feelingWord(
  value: number,
  { zone, language }: Pick<Settings, 'zone' | 'language'>,
): string {
  const [veryNegative, negative, indifferent, positive, veryPositive] = terms(language).emotions;
  const where = zoneOf(value, zone);
  if (where === 'inside') return indifferent;
  if (where === 'below') return value <= -very ? veryNegative : negative;
  return value >= very ? veryPositive : positive;
}
