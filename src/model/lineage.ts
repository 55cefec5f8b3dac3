import { originsOf } from './current-of.ts';
import type { Journey } from './journey.ts';
import { referenceAmong } from './reference-among.ts';
import type { Touchpoint } from './touchpoint.ts';
import type { Workspace } from './workspace.ts';

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
  // What comes from nothing replaces nothing.
  const steps = chain.filter(({ from }) => from !== undefined).map(replacements);
  return ({ id }) => {
    const ids = new Set([id]);
    for (const replaced of steps) {
      // What is found here belongs to the next journey: this one may use the same id for something else.
      for (const known of [...ids]) {
        for (const reference of replaced.get(known) ?? [])
          ids.add(referenceAmong(names, reference));
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
