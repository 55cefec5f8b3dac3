import { feelingFor } from '../figures/emotion.ts';
import { meets } from '../figures/flow.ts';
import type { Feeling, Touchpoint } from '../model/touchpoint.ts';
import type { Change } from './change.ts';
import { sameValue } from './same-value.ts';

interface Shift {
  readonly persona: string | null;
  /** -2..+2; null when it is not known. */
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * How a feeling changes from one touchpoint to the other: one shift for everybody when all those who are named feel the
 * same on both sides, else one per persona whose feeling changes, in the order in which they are named.
 */
export function feelingChanges(
  field: 'emotion' | 'expectedEmotion',
  before: Touchpoint,
  after: Touchpoint,
): readonly Pick<Change, 'field' | 'before' | 'after' | 'persona'>[] {
  const [old, wanted] = [before[field], after[field]];
  const shifts = whose(before, after, old, wanted).map((persona): Shift => ({
    persona,
    before: feltBy(persona, old),
    after: feltBy(persona, wanted),
  }));
  const [first] = shifts;
  const isShared =
    first !== undefined &&
    shifts.every(
      (shift) => sameValue(shift.before, first.before) && sameValue(shift.after, first.after),
    );
  const told = isShared
    ? [{ ...first, persona: shifts.length > 1 ? null : first.persona }]
    : shifts;
  return told
    .filter((shift) => !sameValue(shift.before, shift.after))
    .map((shift) => ({ field, ...shift }));
}

/** Those who come here on both sides, since only they can feel a change; nobody in particular (null) where nobody is named. */
function whose(
  before: Touchpoint,
  after: Touchpoint,
  ...feelings: readonly (Feeling | undefined)[]
): readonly (string | null)[] {
  const named = new Set([...before.personas, ...after.personas]);
  if (named.size > 0) {
    return [...named].filter((persona) => meets(before, persona) && meets(after, persona));
  }
  const known = new Set(
    feelings.flatMap((feeling) => (typeof feeling === 'object' ? Object.keys(feeling) : [])),
  );
  return known.size === 0 ? [null] : [...known];
}

function feltBy(persona: string | null, feeling: Feeling | undefined): number | null {
  if (persona === null) return typeof feeling === 'number' ? feeling : null;
  return feelingFor(feeling, persona);
}
