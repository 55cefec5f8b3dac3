/**
 * What `map` gives, for lists that much else goes through, as those of a journey and its curve. V8 gives the arrays of `map`
 * another shape once it has optimised the call, and then compiles all anew that had seen the first.
 */
export function packed<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => Result,
): readonly Result[] {
  const results: Result[] = [];
  for (const item of items) results.push(make(item, results.length));
  return results;
}
