import type { EffectiveJourney } from './effective.ts';
import type { Layered } from './layered.ts';
import { replaceFields } from './layered.ts';
import { list } from './normal-forms.ts';
import type { Skeleton } from './skeleton.ts';

/** What of the current journey a desired one leaves out or replaces. */
export interface Removals {
  /** Touchpoints and phases of the current journey that go. */
  readonly ids: ReadonlySet<string>;
  /** For a new touchpoint: the first one that it stands for. */
  readonly places: ReadonlyMap<string, string>;
  /** For a touchpoint that was replaced: the one that stands for it. */
  readonly replacedBy: ReadonlyMap<string, string>;
}

/** For a journey that stands alone. */
export const noRemovals: Removals = { ids: new Set(), places: new Map(), replacedBy: new Map() };

/** Reads `removes:` of a journey and `replaces:` of its touchpoints; a phase that goes takes its touchpoints with it. */
export function removals(skeleton: Skeleton, base: EffectiveJourney): Removals {
  const here = `${base.skeleton.id}/`;
  const plain = (id: string) => (id.startsWith(here) ? id.slice(here.length) : id);
  const ids = new Set(list(skeleton.written.removes).map(plain));
  for (const phase of base.phases) {
    if (!ids.has(phase.id)) continue;
    for (const { id } of phase.touchpoints) if (!skeleton.touchpointById.has(id)) ids.add(id);
  }
  const places = new Map<string, string>();
  const replacedBy = new Map<string, string>();
  for (const { touchpoint } of skeleton.touchpointById.values()) {
    for (const old of list(touchpoint.written.replaces).map(plain)) {
      if (old === touchpoint.id) continue;
      if (!skeleton.touchpointById.has(old)) ids.add(old);
      if (!places.has(touchpoint.id)) places.set(touchpoint.id, old);
      if (!replacedBy.has(old)) replacedBy.set(old, touchpoint.id);
    }
  }
  return { ids, places, replacedBy };
}

type Way = string | Readonly<Record<string, unknown>>;

/** Inherited ways to a touchpoint that is gone lead to the one that replaces it, or are taken away. */
export function redirectFields(
  element: Layered,
  gone: Removals,
  concerns: (field: string) => boolean,
): Layered {
  const changes: Record<string, unknown> = {};
  for (const [field, key] of [
    ['next', 'to'],
    ['requires', 'id'],
  ] as const) {
    if (!concerns(field)) continue;
    const items = list(element.fields[field] as Way | readonly Way[] | undefined);
    const target = (item: Way) => (typeof item === 'string' ? item : String(item[key]));
    if (!items.some((item) => gone.ids.has(target(item)))) continue;
    const kept = items.flatMap((item) => {
      const id = target(item);
      if (!gone.ids.has(id)) return [item];
      const other = gone.replacedBy.get(id);
      if (other === undefined) return [];
      return [typeof item === 'string' ? other : { ...item, [key]: other }];
    });
    changes[field] = kept.length === 0 ? undefined : kept;
  }
  return Object.keys(changes).length === 0 ? element : replaceFields(element, changes);
}
