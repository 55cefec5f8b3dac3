/** As many as one journey needs: itself and the current journey that it comes `from`. */
const most = 4;

/**
 * Remembers the results for the last few arguments. The rules go journey by journey, so that no more is needed,
 * and what is known of a thousand journeys does not pile up.
 */
export function recent<Key extends object, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known: { readonly key: Key; readonly value: Value }[] = [];
  return (key) => {
    const found = known.find((entry) => entry.key === key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.unshift({ key, value });
    if (known.length > most) known.pop();
    return value;
  };
}
