import type { Journey } from '../model/journey.ts';
import { lineages } from '../model/lineage.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a touchpoint was and becomes. At least one of the two is there. */
export interface Pair {
  /** Null: it is new. */
  readonly before: Touchpoint | null;
  /** Null: it goes. */
  readonly after: Touchpoint | null;
  /** What `after` stands for, when that is something else than itself: `before`, and others that went up in it. */
  readonly replaced: readonly Touchpoint[];
}

/**
 * The touchpoints of two journeys side by side: those of `after` in its order, then those of `before` that go, in
 * theirs. A touchpoint is the same one when its id is, else when it stands for it by `replaces`, in one step or over
 * a chain of designs, on either side.
 */
export function pairTouchpoints(
  workspace: Pick<Workspace, 'journeyById'>,
  before: Journey,
  after: Journey,
): readonly Pair[] {
  const own = new Map(before.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint]));
  const kept = new Set(after.touchpoints.map(({ id }) => id));
  const forefathers = standingFor(before, lineages(workspace, before), own);
  const lineageOf = lineages(workspace, after);
  const found = new Set<Touchpoint>();
  const pairs = after.touchpoints.map((touchpoint): Pair => {
    const same = own.get(touchpoint.id) ?? null;
    const replaced = [
      ...new Set(lineageOf(touchpoint).map((id) => own.get(id) ?? forefathers.get(id))),
    ].filter((one) => one !== undefined && one !== same && !kept.has(one.id)) as Touchpoint[];
    const twin = same ?? replaced[0] ?? null;
    for (const one of [...replaced, ...(twin === null ? [] : [twin])]) found.add(one);
    return { before: twin, after: touchpoint, replaced };
  });
  const gone = before.touchpoints
    .filter((touchpoint) => !found.has(touchpoint))
    .map((touchpoint): Pair => ({ before: touchpoint, after: null, replaced: [] }));
  return [...pairs, ...gone];
}

/** The touchpoint of a journey that stands for an older id, which the journey itself does not have any more. */
function standingFor(
  { touchpoints }: Journey,
  lineageOf: (touchpoint: Touchpoint) => readonly string[],
  own: ReadonlyMap<string, Touchpoint>,
): ReadonlyMap<string, Touchpoint> {
  const found = new Map<string, Touchpoint>();
  for (const touchpoint of touchpoints) {
    for (const id of lineageOf(touchpoint)) {
      if (!own.has(id) && !found.has(id)) found.set(id, touchpoint);
    }
  }
  return found;
}
