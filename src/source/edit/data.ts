import type { Path } from '../../model/path.ts';

/**
 * Plain data with one value set, added or taken away (undefined); keys that are missing on the way are made.
 * @returns null when the path leads through something that cannot hold it
 */
export function withValue(data: unknown, path: Path, value: unknown): { value: unknown } | null {
  const [step, ...rest] = path;
  if (step === undefined) return { value };
  const holder = data ?? (typeof step === 'number' ? [] : {});
  if (typeof holder !== 'object' || Array.isArray(holder) !== (typeof step === 'number'))
    return null;
  const children = new Map<string | number, unknown>(
    Array.isArray(holder) ? holder.entries() : Object.entries(holder),
  );
  if (typeof step === 'number' && step > children.size) return null;
  if (value === undefined && !children.has(step)) return { value: data };
  const child = withValue(children.get(step), rest, value);
  if (child === null) return null;
  if (child.value === undefined) children.delete(step);
  else children.set(step, child.value);
  return { value: Array.isArray(holder) ? [...children.values()] : Object.fromEntries(children) };
}

/** Whether two pieces of plain data are the same; the order of keys does not matter, that of items does. */
export function sameData(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return Object.is(a, b);
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (key) =>
        Object.hasOwn(b, key) && sameData(a[key as keyof typeof a], b[key as keyof typeof b]),
    )
  );
}
