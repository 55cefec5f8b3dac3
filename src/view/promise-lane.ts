import { packed } from '../model/packed.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { allOf, item, type Item } from './lane-item.ts';
import type { Study } from './study.ts';

export interface Promises {
  /** Titles of the touchpoints that keep a promise, by promise. */
  readonly keptAt: ReadonlyMap<string, readonly string[]>;
  readonly made: ReadonlyMap<string, { readonly text: string; readonly at: string }>;
}

export function promisesOf({ journey }: Study): Promises {
  const keptAt = new Map<string, string[]>();
  const made = new Map<string, { text: string; at: string }>();
  for (const { fulfils, promises, title } of journey.touchpoints) {
    for (const id of fulfils) keptAt.set(id, [...(keptAt.get(id) ?? []), title]);
    for (const { id, text } of promises) made.set(id, { text, at: title });
  }
  return { keptAt, made };
}

export function promised(
  { promises, fulfils }: Touchpoint,
  { words }: Study,
  { keptAt, made }: Promises,
): readonly Item[] {
  return allOf([
    packed(promises, ({ id, text }) => {
      const kept = keptAt.get(id);
      const detail = kept === undefined ? words.keptNowhere : words.keptAt(kept.join(', '));
      return item(text, { label: words.promise, detail });
    }),
    packed(fulfils, (id) => {
      const promise = made.get(id);
      const detail = promise === undefined ? null : words.madeAt(promise.at);
      return item(promise?.text ?? id, { label: words.kept, detail });
    }),
  ]);
}
