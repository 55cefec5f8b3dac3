import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import { longestChain } from './from-chain.ts';
import type { Layered } from './layered.ts';
import { lay, written } from './layered.ts';
import { ownOfJourneyToo, ownOfPhase, ownOfSameJourney, ownOfTouchpoint } from './not-inherited.ts';
import type { SkeletonSource } from './effective.ts';
import type { Skeleton, SkeletonPhase } from './skeleton.ts';

/** A touchpoint with every field that holds for it. */
export interface EffectiveTouchpoint extends Layered {
  readonly id: string;
  /** A phase without touchpoints, which counts as one. */
  readonly implicit: boolean;
}

interface TouchpointSource extends SkeletonSource {
  /** The journey that one comes `from`. */
  readonly fromOf: (id: string) => string | null;
}

/**
 * Finds a touchpoint with all fields that hold for it: what it states itself comes first, then what it is the
 * `same` as, then the current journey that it comes `from`, then the defaults of its phase and of its journey.
 *
 * @returns a function; null where the journey has no such touchpoint, neither of its own nor taken over
 */
export function effectiveTouchpoints(source: TouchpointSource) {
  const { skeletonOf, fromOf, isShared, report } = source;
  const known = new Map<string, EffectiveTouchpoint | null>();
  const underway = new Set<string>();
  /** Of a phase, which is of one journey only. Touchpoints are asked for phase by phase. */
  let lastDefaults:
    { readonly phase: SkeletonPhase; readonly layers: readonly Layered[] } | undefined;

  function find(journeyId: string, id: string): EffectiveTouchpoint | null {
    const key = `${journeyId}/${id}`;
    let found = known.get(key);
    if (found === undefined) {
      underway.add(key);
      found = resolve(journeyId, id);
      underway.delete(key);
      if (isShared(journeyId)) known.set(key, found);
    }
    return found;
  }

  function resolve(journeyId: string, id: string): EffectiveTouchpoint | null {
    const skeleton = skeletonOf(journeyId);
    if (!skeleton) return null;
    const from = fromOf(journeyId);
    const own = skeleton.touchpointById.get(id);
    if (own) {
      const element = written(own.touchpoint.written, own.touchpoint.origin);
      const base =
        from !== null && own.touchpoint.written.inherit !== false ? find(from, id) : null;
      return { ...complete(element, own.phase, skeleton, base), id, implicit: false };
    }
    const phase = skeleton.phases.find((one) => one.id === id && one.touchpoints === null);
    const base = from === null ? null : find(from, id);
    if (!phase) return base;
    const below = base?.implicit ? base : null;
    return {
      ...complete(written(phase.written, phase.origin), phase, skeleton, below),
      id,
      implicit: true,
    };
  }

  function complete(
    element: Layered,
    phase: SkeletonPhase,
    skeleton: Skeleton,
    base: EffectiveTouchpoint | null,
  ): Layered {
    let result = laySame(element, skeleton);
    if (base) result = lay(result, base, base.implicit ? ownOfPhase : ownOfTouchpoint);
    if (lastDefaults?.phase !== phase) {
      lastDefaults = { phase, layers: defaultsOf(phase, skeleton) };
    }
    for (const layer of lastDefaults.layers) result = lay(result, layer);
    return result;
  }

  function laySame(element: Layered, skeleton: Skeleton): Layered {
    const same = element.fields['same'];
    if (typeof same !== 'string') return element;
    const [journeyId = '', id = ''] = same.includes('/') ? same.split('/') : [skeleton.id, same];
    const key = `${journeyId}/${id}`;
    if (underway.has(key) || underway.size > longestChain) {
      const chain = [...underway].slice(-3).concat(key).join(' → ');
      const place = inside(element.origin, 'same');
      report.add({
        rule: 'reference',
        code: 'reference/cycle',
        place,
        sentence: report.words.cycle(chain),
      });
      return element;
    }
    const target = find(journeyId, id);
    if (target)
      return lay(element, target, journeyId === skeleton.id ? ownOfSameJourney : ownOfJourneyToo);
    unknown(element.origin, journeyId, id);
    return element;
  }

  function unknown(origin: Place, journeyId: string, id: string): void {
    if (source.isUncertain(journeyId)) return;
    const target = skeletonOf(journeyId);
    const place = inside(origin, 'same');
    if (target) report.unknown('touchpoint', id, place, () => target.touchpointById.keys());
    else report.unknown('journey', journeyId, place, source.journeyIds);
  }

  return find;
}

/** What a phase and its journey set for all touchpoints below. */
function defaultsOf(phase: SkeletonPhase, skeleton: Skeleton): readonly Layered[] {
  const layers: Layered[] = [];
  if (phase.written.defaults !== undefined) {
    layers.push(written(phase.written.defaults, inside(phase.origin, 'defaults')));
  }
  if (skeleton.written.defaults !== undefined) {
    layers.push(written(skeleton.written.defaults, { file: skeleton.file, path: ['defaults'] }));
  }
  return layers;
}
