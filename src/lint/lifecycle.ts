import { terms } from '../language/terms.ts';
import { originsOf } from '../model/current-of.ts';
import type { Journey, Phase } from '../model/journey.ts';
import { none } from '../model/resolved.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';

/** The phases of the preset, in order. Of phases with other ids no rule knows what they are about. */
export const lifecycle = ['awareness', 'consideration', 'purchase', 'service', 'loyalty'] as const;
export type LifecyclePhase = (typeof lifecycle)[number];

/**
 * A phase of the preset; undefined where the journey does not have it, and in one that tells how customers manage
 * without us today (4-24): what it calls a purchase is none of ours.
 */
export function phaseOf(journey: Journey, id: LifecyclePhase): Phase | undefined {
  return isWithoutUs(journey) ? undefined : journey.phases.find((phase) => phase.id === id);
}

/** Whether it is the present way of the customers of an offer that does not exist yet (4-24). */
export function isWithoutUs({ offer, state }: Journey): boolean {
  return offer === 'new' && state === 'current';
}

/** The touchpoints written in a phase; none where the phase stands for itself. */
export function touchpointsIn(journey: Journey, id: LifecyclePhase): readonly Touchpoint[] {
  const touchpoints = phaseOf(journey, id)?.touchpoints ?? none;
  return touchpoints.some(({ implicit }) => implicit) ? none : touchpoints;
}

/** The phases in which the customer is one already: all behind the purchase, or else service and loyalty. */
export function phasesAfterPurchase(journey: Journey): readonly Phase[] {
  const purchase = journey.phases.findIndex(({ id }) => id === 'purchase');
  return purchase < 0
    ? journey.phases.filter(({ id }) => id === 'service' || id === 'loyalty')
    : journey.phases.slice(purchase + 1);
}

/** The touchpoints of all phases behind the purchase. */
export function touchpointsAfterPurchase(journey: Journey): readonly Touchpoint[] {
  return phasesAfterPurchase(journey).flatMap(({ touchpoints }) => touchpoints);
}

/** Whether the journey has a purchase and nothing behind it, and does not say that this is on purpose. */
export function endsAtPurchase(workspace: Workspace, journey: Journey): boolean {
  if (journey.phases.at(-1)?.id !== 'purchase' || isWithoutUs(journey)) return false;
  if (journey.phases.some(({ id }) => id === 'service' || id === 'loyalty')) return false;
  return !isLeftOut(workspace, journey, 'service') && !isLeftOut(workspace, journey, 'loyalty');
}

/**
 * Whether the journey leaves a phase out on purpose: `scope.excludes` has its id or its name, or a journey to
 * which this one leads (`next`) or with which it overlaps tells it.
 */
export function isLeftOut(workspace: Workspace, journey: Journey, id: LifecyclePhase): boolean {
  const names = [id, terms('en').phases[id], terms('nl').phases[id]];
  const isName = (text: string) =>
    names.some((name) => name?.toLowerCase() === text.trim().toLowerCase());
  if (journey.scope?.excludes.some(isName)) return true;
  const tellsIt = (other: string) => {
    const found = workspace.journeyById.get(other);
    return found !== undefined && phaseOf(found, id) !== undefined;
  };
  return [journey, ...originsOf(workspace, journey)].some((one) => leadsTo(one).some(tellsIt));
}

/** The other journeys to which a journey leads or with which it overlaps, by id. */
export function leadsTo({ overlaps, touchpoints }: Journey): readonly string[] {
  const behind = touchpoints.flatMap(({ next }) => next ?? none);
  return [
    ...overlaps.map(({ journey }) => journey),
    ...behind.flatMap(({ to }) => (to.includes('/') ? [to.slice(0, to.indexOf('/'))] : [])),
  ];
}
