import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Change } from './change.ts';
import { comparedPhases, type ComparedPhase } from './compared-phases.ts';
import { effectsOf, type Effect } from './effects.ts';
import { gapsOf, type Gap } from './gaps.ts';
import { journeyChanges } from './journey-changes.ts';
import { movedPairs } from './moves.ts';
import { pairTouchpoints, type Pair } from './pair.ts';
import { promiseChanges, type PromiseChange } from './promise-changes.ts';
import { touchpointChanges, type Move } from './touchpoint-changes.ts';

/** Two journeys held against each other. */
export interface Comparison {
  readonly before: Journey;
  readonly after: Journey;
  readonly phases: readonly ComparedPhase[];
  /** Of all phases, in order. */
  readonly pairs: readonly Pair[];
  /** What changes at each pair, promises included; empty where nothing does. */
  readonly changesAt: ReadonlyMap<Pair, readonly Change[]>;
  /** Of the journey and its phases as a whole. */
  readonly wholeChanges: readonly Change[];
  /** All of them: of the whole, then pair by pair. */
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
  readonly gaps: readonly Gap[];
}

/**
 * What changes from one journey to another, and what that does. Any two journeys can be compared; touchpoints are
 * matched by id and by what they replace, over a chain of designs as well.
 */
export function compareJourneys(workspace: Workspace, before: Journey, after: Journey): Comparison {
  const found = pairTouchpoints(workspace, before, after);
  const phases = comparedPhases(before, after, found);
  const pairs = phases.flatMap((phase) => phase.pairs);
  const moveOf = moves(before, found);
  const promisesAt = byPair(promiseChanges(before, after, found), before.id, pairs);
  const changesAt = new Map(
    pairs.map((pair): readonly [Pair, readonly Change[]] => {
      const own = touchpointChanges(pair, { before: before.id, after: after.id }, moveOf(pair));
      return [pair, [...own, ...(promisesAt.get(pair) ?? [])]];
    }),
  );
  const wholeChanges = journeyChanges(before, after, phases);
  const changes = [...wholeChanges, ...[...changesAt.values()].flat()];
  return {
    before,
    after,
    phases,
    pairs,
    changesAt,
    wholeChanges,
    changes,
    effects: effectsOf(workspace, before, after, phases),
    gaps: gapsOf(workspace, before, after, { pairs, changes }),
  };
}

/** Changes of promises by the pair at which they are made, or were; each at one pair. */
function byPair(
  changes: readonly PromiseChange[],
  old: string,
  pairs: readonly Pair[],
): ReadonlyMap<Pair, readonly Change[]> {
  const oldPlaces = new Map<string, Pair>();
  const places = new Map<string, Pair>();
  for (const pair of pairs) {
    if (pair.after !== null) places.set(pair.after.id, pair);
    for (const one of [pair.before, ...pair.replaced]) {
      if (one !== null && !oldPlaces.has(one.id)) oldPlaces.set(one.id, pair);
    }
  }
  const found = new Map<Pair, Change[]>();
  for (const { touchpoint, ...change } of changes) {
    const pair = (change.journey === old ? oldPlaces : places).get(touchpoint);
    if (pair === undefined) continue;
    const list = found.get(pair);
    if (list === undefined) found.set(pair, [change]);
    else list.push(change);
  }
  return found;
}

/** Where the touchpoints that changed places come now, and where they came. */
function moves(before: Journey, pairs: readonly Pair[]): (pair: Pair) => Move | null {
  const place = new Map(before.touchpoints.map(({ id }, index) => [id, index]));
  const moved = movedPairs(pairs, place);
  const after = pairs.flatMap((pair) => pair.after ?? []);
  const newPlace = new Map(after.map(({ id }, index) => [id, index]));
  return (pair) => {
    if (!moved.has(pair) || pair.before === null || pair.after === null) return null;
    return {
      before: before.touchpoints[(place.get(pair.before.id) ?? 0) - 1]?.title ?? null,
      after: after[(newPlace.get(pair.after.id) ?? 0) - 1]?.title ?? null,
    };
  };
}
