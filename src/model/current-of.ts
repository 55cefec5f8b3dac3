import type { Journey } from './journey.ts';
import type { Workspace } from './workspace.ts';

/** The journeys that a journey comes `from`, one after the other; stops where the chain goes round. */
export function originsOf(
  { journeyById }: { readonly journeyById: Pick<Workspace['journeyById'], 'get'> },
  journey: Journey,
): readonly Journey[] {
  const origins: Journey[] = [];
  let origin = journeyById.get(journey.from ?? '');
  while (origin !== undefined && origin.id !== journey.id && !origins.includes(origin)) {
    origins.push(origin);
    origin = journeyById.get(origin.from ?? '');
  }
  return origins;
}

/**
 * The current journey of a design, also one that comes `from` another design: the first current one of its
 * origins, or the last of them when all are designs; null when it comes from none.
 */
export function currentOf(
  workspace: Pick<Workspace, 'journeyById'>,
  journey: Journey,
): Journey | null {
  const origins = originsOf(workspace, journey);
  return origins.find(({ state }) => state === 'current') ?? origins.at(-1) ?? null;
}
