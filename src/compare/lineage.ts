import { originsOf } from '../model/current-of.ts';
import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * What a touchpoint has been called on the way to its journey, nearest first: its own id, the ids that it
 * replaces, and what these replaced in the designs between this journey and the one that all began with.
 */
export function lineages(
  workspace: Pick<Workspace, 'journeyById'>,
  journey: Journey,
): (touchpoint: Touchpoint) => readonly string[] {
  const chain = [journey, ...originsOf(workspace, journey)];
  const names = new Set(chain.map(({ id }) => id));
  const steps = chain.map(replacements);
  return ({ id }) => {
    const ids = new Set([id]);
    for (const replaced of steps) {
      for (const known of ids) {
        for (const reference of replaced.get(known) ?? []) ids.add(plain(reference, names));
      }
    }
    return [...ids];
  };
}

/** What each touchpoint of a journey says that it replaces, by id. */
function replacements({ touchpoints }: Journey): ReadonlyMap<string, readonly string[]> {
  return new Map(
    touchpoints.flatMap(({ id, replaces }) =>
      replaces.length === 0 ? [] : [[id, replaces] as const],
    ),
  );
}

/** `journey/touchpoint` without the journey where that is one of those on the way. */
function plain(reference: string, journeys: ReadonlySet<string>): string {
  const slash = reference.indexOf('/');
  return slash > 0 && journeys.has(reference.slice(0, slash))
    ? reference.slice(slash + 1)
    : reference;
}
