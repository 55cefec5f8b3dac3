/**
 * Remembers the results for the arguments that were asked for last. Work goes journey by journey, so that a few are
 * enough, and what is known of a thousand journeys does not pile up.
 *
 * @param most how many are remembered: few, since they are looked through one by one
 */
export function recent<Key, Value>(
  most: number,
  compute: (key: Key) => Value,
): (key: Key) => Value {
  // No map: the tables that a changing one leaves behind keep alive what they held until V8 clears all memory.
  const known: { readonly key: Key; readonly value: Value }[] = [];
  return (key) => {
    const index = known.findIndex((entry) => entry.key === key);
    const found = known[index];
    if (index === 0 && found !== undefined) return found.value;
    if (found !== undefined) known.splice(index, 1);
    const entry = found ?? { key, value: compute(key) };
    known.unshift(entry);
    if (known.length > most) known.pop();
    return entry.value;
  };
}
