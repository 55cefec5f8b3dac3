import { EPSILON } from '../figures/emotion.ts';
import { formatNumber } from '../language/number.ts';
import type { Language } from '../model/workspace.ts';

/** Two feelings with as many digits as it takes to tell them apart; null for one that is not known. */
export function feelingPair(
  before: number | null,
  after: number | null,
  language: Language,
): readonly [string | null, string | null] {
  const say = (value: number | null, digits: number) =>
    value === null ? null : formatNumber(value, language, { sign: true, digits });
  const differs = before !== null && after !== null && Math.abs(before - after) > EPSILON;
  const [from, to] = [say(before, 1), say(after, 1)];
  return differs && from === to ? [say(before, 2), say(after, 2)] : [from, to];
}
