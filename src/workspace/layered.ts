import type { Place } from '../model/path.ts';

/**
 * An element with the fields that hold for it, wherever they were written. The lowest layer is the
 * element as its author wrote it; `same`, `from` and `defaults` are laid under it.
 */
export interface Layered {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where the element itself is written. */
  readonly origin: Place;
  /** For each field that came from elsewhere: the element that holds it. */
  readonly inherited: ReadonlyMap<string, Place>;
}

const nothingInherited: ReadonlyMap<string, Place> = new Map();

/** An element as its author wrote it. */
export function written(fields: object, origin: Place): Layered {
  return { fields: fields as Layered['fields'], origin, inherited: nothingInherited };
}

/**
 * Lays `below` under `above`: every field that `above` does not state is taken from there.
 * @param except fields that are never taken over
 */
export function lay(above: Layered, below: Layered, except?: ReadonlySet<string>): Layered {
  let fields: Record<string, unknown> | undefined;
  let inherited: Map<string, Place> | undefined;
  for (const key of Object.keys(below.fields)) {
    if (Object.hasOwn(above.fields, key) || except?.has(key) || key.startsWith('x-')) continue;
    fields ??= { ...above.fields };
    inherited ??= new Map(above.inherited);
    fields[key] = below.fields[key];
    inherited.set(key, below.inherited.get(key) ?? below.origin);
  }
  if (fields === undefined || inherited === undefined) return above;
  return { fields, origin: above.origin, inherited };
}

/** The same element with other values for some inherited fields; `undefined` takes a field away. */
export function replaceFields(
  element: Layered,
  values: Readonly<Record<string, unknown>>,
): Layered {
  const fields = { ...element.fields };
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) delete fields[key];
    else fields[key] = value;
  }
  return { ...element, fields };
}
