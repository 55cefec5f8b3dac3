import type { Pair } from './pair.ts';

/**
 * The pairs that stand at another place among those that both journeys have: all but the longest run that kept
 * its order, so that as few as possible are said to move. O(n log n).
 * @param pairs in the order of the later journey
 * @param place where a touchpoint stood in the earlier one
 */
export function movedPairs(
  pairs: readonly Pair[],
  place: ReadonlyMap<string, number>,
): ReadonlySet<Pair> {
  const placed = pairs.flatMap((pair) => {
    const at = pair.after === null || pair.before === null ? undefined : place.get(pair.before.id);
    return at === undefined ? [] : [{ pair, at }];
  });
  const kept = longestRise(placed.map(({ at }) => at));
  return new Set(placed.filter((_, index) => !kept.has(index)).map(({ pair }) => pair));
}

/** The indexes of a longest rising subsequence, equal neighbours allowed (patience sorting). */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  /** By length - 1: the index at which a rise of that length ends lowest. */
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? -1] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const found = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) found.add(at);
  return found;
}
