import type { Journey } from '../model/journey.ts';

/** Each journey once: right after the one that it comes from, where that is among them; else in the order given. */
export function inFamilies(journeys: readonly Journey[]): readonly Journey[] {
  const ids = new Set(journeys.map(({ id }) => id));
  const roots: Journey[] = [];
  const followers = new Map<string, Journey[]>();
  for (const journey of journeys) {
    const { from } = journey;
    if (from === undefined || !ids.has(from)) roots.push(journey);
    else {
      const list = followers.get(from);
      if (list === undefined) followers.set(from, [journey]);
      else list.push(journey);
    }
  }
  const placed = new Set<Journey>();
  // Those that come from each other in a circle have no root; they go last.
  for (const first of [...roots, ...journeys]) {
    const waiting = [first];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (placed.has(next)) continue;
      placed.add(next);
      for (const follower of [...(followers.get(next.id) ?? [])].reverse()) waiting.push(follower);
    }
  }
  return [...placed];
}
