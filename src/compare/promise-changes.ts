import type { Journey } from '../model/journey.ts';
import type { Change } from './change.ts';
import type { Pair } from './pair.ts';

/** A promise and the touchpoint that makes it, both by id. */
export interface Made {
  readonly id: string;
  readonly text: string;
  readonly touchpoint: string;
}

/** The promises of a journey in order, by id. */
export function promisesOf({ touchpoints }: Pick<Journey, 'touchpoints'>) {
  const made = new Map<string, Made>();
  for (const { id: touchpoint, promises } of touchpoints) {
    for (const { id, text } of promises) if (!made.has(id)) made.set(id, { id, text, touchpoint });
  }
  return made as ReadonlyMap<string, Made>;
}

/** A change of a promise, with the touchpoint of its journey where it is made. */
export interface PromiseChange extends Change {
  readonly touchpoint: string;
}

/** Promises that are new, that are dropped, that say something else or are made at another moment. */
export function promiseChanges(
  before: Journey,
  after: Journey,
  pairs: readonly Pair[],
): readonly PromiseChange[] {
  const [old, wanted] = [promisesOf(before), promisesOf(after)];
  const oldOf = new Map(
    pairs.flatMap((pair) =>
      pair.after === null
        ? []
        : [[pair.after.id, [pair.before, ...pair.replaced].map((one) => one?.id)] as const],
    ),
  );
  const changes: PromiseChange[] = [];
  const base = { what: 'promise' as const, persona: null };
  for (const { id, text, touchpoint } of wanted.values()) {
    const was = old.get(id);
    const common = { ...base, id, journey: after.id, touchpoint };
    if (was === undefined) {
      changes.push({ ...common, kind: 'added', field: null, before: null, after: text });
      continue;
    }
    if (was.text !== text) {
      changes.push({ ...common, kind: 'changed', field: 'title', before: was.text, after: text });
    }
    if (oldOf.get(touchpoint)?.includes(was.touchpoint) !== true) {
      const move = { before: was.touchpoint, after: touchpoint };
      changes.push({ ...common, kind: 'moved', field: 'order', ...move });
    }
  }
  for (const { id, text, touchpoint } of old.values()) {
    if (wanted.has(id)) continue;
    const common = { ...base, id, journey: before.id, touchpoint };
    changes.push({ ...common, kind: 'removed', field: null, before: text, after: null });
  }
  return changes;
}
