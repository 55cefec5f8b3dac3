/**
 * Journeys that take something over, be it through others, from one that cannot be used: nobody knows what they have in
 * truth, so what they seem to lack is not reported.
 * @param takenOver the journeys that each names after `from` and `same`; it may name itself
 */
export function cutOffJourneys(
  takenOver: ReadonlyMap<string, readonly string[]>,
  unusable: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (unusable.size === 0) return found;
  const takers = new Map<string, string[]>();
  for (const [id, origins] of takenOver) {
    for (const origin of origins) {
      const known = takers.get(origin);
      if (known === undefined) takers.set(origin, [id]);
      else known.push(id);
    }
  }
  const waiting = [...unusable];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const taker of takers.get(id) ?? []) {
      if (found.has(taker)) continue;
      found.add(taker);
      waiting.push(taker);
    }
  }
  return found;
}
