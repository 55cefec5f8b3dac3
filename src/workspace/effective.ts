import { none } from '../model/resolved.ts';
import type { EffectiveTouchpoint } from './effective-touchpoint.ts';
import { effectiveTouchpoints } from './effective-touchpoint.ts';
import { fromChains } from './from-chain.ts';
import type { Layered } from './layered.ts';
import { lay, written } from './layered.ts';
import { mergeOrder } from './merge-order.ts';
import { ownOfJourney, ownOfPhase } from './not-inherited.ts';
import type { Removals } from './removals.ts';
import { noRemovals, redirectFields, removals } from './removals.ts';
import type { Report } from './report.ts';
import type { Skeleton, SkeletonPhase } from './skeleton.ts';

export interface EffectivePhase extends Layered {
  readonly id: string;
  readonly implicit: boolean;
  readonly touchpoints: readonly EffectiveTouchpoint[];
}

/** A journey in which `defaults`, `same` and `from` are resolved. */
export interface EffectiveJourney extends Layered {
  readonly skeleton: Skeleton;
  readonly phases: readonly EffectivePhase[];
  /** Journeys from which something was taken over; their evidence holds here too. */
  readonly sources: readonly string[];
}

/** The journeys of a workspace as written, and which of them are needed again. */
export interface SkeletonSource {
  /** Null for an unknown journey. */
  readonly skeletonOf: (id: string) => Skeleton | null;
  /** Whether a journey takes something over from this one: what is worked out for it is kept. */
  readonly isShared: (id: string) => boolean;
  /** Whether it is not known what a journey has. */
  readonly isUncertain: (id: string) => boolean;
  readonly journeyIds: () => Iterable<string>;
  readonly report: Report;
}

/** @returns a function that gives a journey with all fields that hold; null for an unknown one */
export function effectiveJourneys(source: SkeletonSource): (id: string) => EffectiveJourney | null {
  const { skeletonOf, isShared, report } = source;
  const finished = new Map<string, EffectiveJourney>();
  const fromOf = fromChains(skeletonOf, report);
  const touchpointOf = effectiveTouchpoints({ ...source, fromOf });

  function journey(id: string): EffectiveJourney | null {
    const known = finished.get(id);
    if (known) return known;
    const skeleton = skeletonOf(id);
    if (!skeleton) return null;
    const from = fromOf(id);
    const base = from === null || skeleton.written.inherit === false ? null : journey(from);
    const result = build(skeleton, base);
    if (isShared(id)) finished.set(id, result);
    return result;
  }

  function build(skeleton: Skeleton, base: EffectiveJourney | null): EffectiveJourney {
    const own = written(skeleton.written, { file: skeleton.file, path: [] });
    const gone = base ? removals(skeleton, base) : noRemovals;
    const basePhases = new Map((base?.phases ?? []).map((phase) => [phase.id, phase]));
    const ownPhases = new Map(skeleton.phases.map((phase) => [phase.id, phase]));
    const kept = [...basePhases.keys()].filter((id) => !gone.ids.has(id));
    const phases = mergeOrder(kept, [...ownPhases.keys()])
      .map((id) => buildPhase(ownPhases.get(id), basePhases.get(id), skeleton, gone))
      .filter((phase) => phase !== null);
    return {
      ...(base ? lay(own, base, ownOfJourney) : own),
      skeleton,
      phases,
      sources: sourcesOf(skeleton, base),
    };
  }

  function buildPhase(
    own: SkeletonPhase | undefined,
    base: EffectivePhase | undefined,
    skeleton: Skeleton,
    gone: Removals,
  ): EffectivePhase | null {
    if (!own) return base ? keepPhase(base, skeleton, gone) : null;
    const element = written(own.written, own.origin);
    const layered = base ? lay(element, base, ownOfPhase) : element;
    return {
      ...layered,
      id: own.id,
      implicit: own.implicit,
      touchpoints: touchpointsOf(own, base, skeleton, gone),
    };
  }

  /** A phase of the current journey that this one does not mention. */
  function keepPhase(
    phase: EffectivePhase,
    skeleton: Skeleton,
    gone: Removals,
  ): EffectivePhase | null {
    const touchpoints = phase.touchpoints
      .filter(({ id }) => !gone.ids.has(id) && !skeleton.touchpointById.has(id))
      .map((touchpoint) => redirectAll(touchpoint, gone));
    const isEmptied = touchpoints.length === 0 && phase.touchpoints.length > 0;
    return isEmptied ? null : { ...phase, touchpoints };
  }

  function touchpointsOf(
    phase: SkeletonPhase,
    base: EffectivePhase | undefined,
    skeleton: Skeleton,
    gone: Removals,
  ): readonly EffectiveTouchpoint[] {
    const below = base?.touchpoints ?? none;
    if (phase.touchpoints === null && below.every(({ implicit }) => implicit)) {
      const implicit = touchpointOf(skeleton.id, phase.id);
      return implicit ? [implicit] : none;
    }
    const ownOf = (id: string): readonly EffectiveTouchpoint[] => {
      const touchpoint = touchpointOf(skeleton.id, id);
      return touchpoint ? [redirectInherited(touchpoint, gone)] : none;
    };
    if (below.length === 0) return (phase.touchpoints ?? none).flatMap(({ id }) => ownOf(id));
    const mentioned = new Map((phase.touchpoints ?? []).map((one) => [one.id, one]));
    const kept = below.filter(
      ({ id, implicit }) =>
        !implicit && !gone.ids.has(id) && (mentioned.has(id) || !skeleton.touchpointById.has(id)),
    );
    const order = mergeOrder(
      kept.map(({ id }) => id),
      [...mentioned.keys()],
      below.map(({ id }) => id),
      gone.places,
    );
    const keptById = new Map(kept.map((touchpoint) => [touchpoint.id, touchpoint]));
    return order.flatMap((id) => {
      const taken = keptById.get(id);
      if (mentioned.has(id)) return ownOf(id);
      return taken ? [redirectAll(taken, gone)] : [];
    });
  }

  function sourcesOf(skeleton: Skeleton, base: EffectiveJourney | null): readonly string[] {
    const sources = new Set(base ? [base.skeleton.id, ...base.sources] : []);
    for (const { touchpoint } of skeleton.touchpointById.values()) {
      const { same } = touchpoint.written;
      if (same?.includes('/')) sources.add(same.slice(0, same.indexOf('/')));
    }
    return [...sources];
  }

  return journey;
}

function redirectAll(touchpoint: EffectiveTouchpoint, gone: Removals): EffectiveTouchpoint {
  if (gone.ids.size === 0) return touchpoint;
  return { ...touchpoint, ...redirectFields(touchpoint, gone, () => true) };
}

function redirectInherited(touchpoint: EffectiveTouchpoint, gone: Removals): EffectiveTouchpoint {
  if (gone.ids.size === 0) return touchpoint;
  const redirected = redirectFields(touchpoint, gone, (field) => touchpoint.inherited.has(field));
  return { ...touchpoint, ...redirected };
}
