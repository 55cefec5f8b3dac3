import type { Journey } from '../model/journey.ts';
import type { CustomerPromise, Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Flow } from './flow.ts';

/**
 * Whether and when a promise is kept (1-06): `next` here or by the next touchpoint on every branch;
 * `later` further on, or not on every branch; `elsewhere` in another journey only; `before` only where the
 * promise was not made yet; `never`.
 */
export type Keeping = 'next' | 'later' | 'elsewhere' | 'before' | 'never';

export interface PromiseKeeping {
  readonly promise: CustomerPromise;
  readonly madeAt: Touchpoint;
  readonly kept: Keeping;
  /** The touchpoints that fulfil it and can be reached from where it was made, in order. */
  readonly keptBy: readonly Touchpoint[];
  /** Those that fulfil it and cannot be reached from there, in order. */
  readonly outOfReach: readonly Touchpoint[];
  /** The next touchpoints that do not fulfil it, in order; empty when it is kept at once. */
  readonly missedBy: readonly Touchpoint[];
}

/**
 * For each promise of a journey whether it is kept, in the order of the journey. Moments without us
 * (`contact: none`) are skipped unless they keep it themselves. Linear where the journey runs in order; with written transitions one walk
 * over the journey for each touchpoint that makes a promise which something fulfils.
 * @param keptElsewhere what other journeys fulfil, from `promisesKeptElsewhere`
 */
export function promiseKeeping(
  journey: Pick<Journey, 'id' | 'touchpoints'>,
  flow: Flow,
  keptElsewhere: Pick<ReadonlySet<string>, 'has'> = new Set(),
): readonly PromiseKeeping[] {
  const keepers = keepersOf(journey);
  const found: PromiseKeeping[] = [];
  const isInOrder = journey.touchpoints.every(({ next }) => next === undefined);
  for (const madeAt of journey.touchpoints) {
    if (madeAt.promises.length === 0) continue;
    const made = flow.position(madeAt.id);
    let reached: ReadonlySet<Touchpoint> | undefined;
    const isReached = (keeper: Touchpoint) =>
      isInOrder
        ? flow.position(keeper.id) >= made
        : (reached ??= reachableFrom(madeAt, flow)).has(keeper);
    for (const promise of madeAt.promises) {
      const by = keepers.get(promise.id) ?? [];
      const keptBy = by.filter(isReached);
      const outOfReach = by.filter((keeper) => !isReached(keeper));
      const next = by.some(({ contact }) => contact === 'none')
        ? flow.nextOf(madeAt.id, (one) => one.contact !== 'none' || by.includes(one))
        : flow.nextMet(madeAt.id);
      const missedBy = by.includes(madeAt) ? [] : next.met.filter((one) => !by.includes(one));
      const kept = keepingOf({ madeAt, keptBy, outOfReach, missedBy }, next.ends, flow, () =>
        keptElsewhere.has(`${journey.id}/${promise.id}`),
      );
      found.push({ promise, madeAt, kept, keptBy, outOfReach, missedBy });
    }
  }
  return found;
}

/** Promises that a journey fulfils for another one, as `journey/promise`; linear. */
export function promisesKeptElsewhere(workspace: Pick<Workspace, 'journeys'>): ReadonlySet<string> {
  const kept = new Set<string>();
  for (const { touchpoints } of workspace.journeys) {
    for (const { fulfils } of touchpoints) {
      for (const reference of fulfils) if (reference.includes('/')) kept.add(reference);
    }
  }
  return kept;
}

function keepersOf({ touchpoints }: Pick<Journey, 'touchpoints'>) {
  const keepers = new Map<string, Touchpoint[]>();
  for (const touchpoint of touchpoints) {
    for (const promise of touchpoint.fulfils) {
      const by = keepers.get(promise);
      if (by === undefined) keepers.set(promise, [touchpoint]);
      else if (by.at(-1) !== touchpoint) by.push(touchpoint);
    }
  }
  return keepers;
}

function keepingOf(
  found: Pick<PromiseKeeping, 'madeAt' | 'keptBy' | 'outOfReach' | 'missedBy'>,
  isMissedAtAnEnd: boolean,
  flow: Flow,
  isKeptElsewhere: () => boolean,
): Keeping {
  const { madeAt, keptBy, outOfReach, missedBy } = found;
  if (keptBy.includes(madeAt)) return 'next';
  if (keptBy.length > 0) {
    return missedBy.length === 0 && !isMissedAtAnEnd ? 'next' : 'later';
  }
  if (isKeptElsewhere()) return 'elsewhere';
  const made = flow.position(madeAt.id);
  return outOfReach.some(({ id }) => flow.position(id) < made) ? 'before' : 'never';
}

/** Where one can get from here, itself included. */
function reachableFrom(start: Touchpoint, flow: Flow): ReadonlySet<Touchpoint> {
  const reached = new Set([start]);
  for (const touchpoint of reached) {
    for (const { to } of flow.next(touchpoint.id)) reached.add(to);
  }
  return reached;
}
