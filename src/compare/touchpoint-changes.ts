import type { Change } from './change.ts';
import { feelingChanges } from './feeling-changes.ts';
import { fields, readers } from './fields.ts';
import type { Pair } from './pair.ts';
import { sameValue } from './same-value.ts';

/** Where a touchpoint of the later journey comes now, and where it came; null when that is no news. */
export interface Move {
  readonly before: string | null;
  readonly after: string | null;
}

/** What changes at one touchpoint, the most telling first; promises and whole journeys have changes of their own. */
export function touchpointChanges(
  { before, after, replaced }: Pair,
  journeys: { readonly before: string; readonly after: string },
  move: Move | null,
): readonly Change[] {
  const subject = after ?? before;
  if (subject === null) return [];
  const base = {
    what: 'touchpoint' as const,
    id: subject.id,
    journey: after === null ? journeys.before : journeys.after,
    persona: null,
  };
  if (before === null) {
    return [{ ...base, kind: 'added', field: null, before: null, after: subject.title }];
  }
  if (after === null) {
    return [{ ...base, kind: 'removed', field: null, before: subject.title, after: null }];
  }
  const changes: Change[] = [];
  const isOther = replaced.length > 0;
  if (isOther) {
    const others = replaced.map(({ title }) => title);
    changes.push({
      ...base,
      kind: 'changed',
      field: 'replaces',
      before: others,
      after: after.title,
    });
  }
  if (before.phase !== after.phase) {
    changes.push({
      ...base,
      kind: 'moved',
      field: 'phase',
      before: before.phase,
      after: after.phase,
    });
  } else if (move !== null) {
    changes.push({ ...base, kind: 'moved', field: 'order', ...move });
  }
  for (const field of ['emotion', 'expectedEmotion'] as const) {
    for (const change of feelingChanges(field, before, after)) {
      changes.push({ ...base, kind: 'changed', ...change });
    }
  }
  for (const field of fields) {
    if (field === 'title' && isOther) continue;
    const [old, wanted] = [readers[field](before), readers[field](after)];
    if (sameValue(old, wanted)) continue;
    changes.push({ ...base, kind: 'changed', field, before: old, after: wanted });
  }
  return changes;
}
