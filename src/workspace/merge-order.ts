/**
 * The order of a desired journey: what the current one has keeps its place; what is new stands after
 * the one listed before it, or where the one stood that it replaces.
 *
 * @param base the ids that are kept of the current journey, in order
 * @param own the ids that the desired journey lists, in order
 * @param whole all ids of the current journey, also those that go
 * @param replaces for a new id, the id in `whole` whose place it takes
 */
export function mergeOrder(
  base: readonly string[],
  own: readonly string[],
  whole: readonly string[] = base,
  replaces: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  if (base.length === 0 && whole.length === 0) return own;
  const known = new Set(base);
  const keptBefore = lastKeptBefore(whole, known);
  /** New ids by the one of `base` after which they stand; null for the front. */
  const after = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const id of own) {
    if (known.has(id)) {
      anchor = id;
      continue;
    }
    anchor = keptBefore.get(replaces.get(id) ?? '') ?? (replaces.has(id) ? null : anchor);
    const group = after.get(anchor);
    if (group) group.push(id);
    else after.set(anchor, [id]);
  }
  return [null, ...base].flatMap((id) => [...(id === null ? [] : [id]), ...(after.get(id) ?? [])]);
}

/** For each id of the current journey: the last one before it that is kept, or null. */
function lastKeptBefore(
  whole: readonly string[],
  kept: ReadonlySet<string>,
): ReadonlyMap<string, string | null> {
  const result = new Map<string, string | null>();
  let last: string | null = null;
  for (const id of whole) {
    result.set(id, last);
    if (kept.has(id)) last = id;
  }
  return result;
}
