import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import type { Report } from './report.ts';

type Held = 'ids' | 'own' | 'to' | 'id' | 'keys';

/**
 * What the fields with references hold: a list of ids (`own` where they name things of a journey; `replaces` and
 * `removes` name those of another), a list of ways, each an id or a mapping with one under this key, or
 * a mapping by id.
 */
const holding: ReadonlyMap<string, Held> = new Map([
  ['personas', 'ids'],
  ['channels', 'ids'],
  ['evidence', 'ids'],
  ['brandValues', 'ids'],
  ['fulfils', 'own'],
  ['solutions', 'own'],
  ['for', 'own'],
  ['removes', 'ids'],
  ['replaces', 'ids'],
  ['next', 'to'],
  ['requires', 'id'],
  ['expected', 'keys'],
]);

type Fields = Readonly<Record<string, unknown>>;

/** Where the items of a list that was made shorter stood in the file. */
const positions = new WeakMap<readonly unknown[], readonly number[]>();

/** The index at which an item of a list of ids was written; it differs where duplicates were left out. */
export function writtenIndex(ids: readonly unknown[], index: number): number {
  return positions.get(ids)?.[index] ?? index;
}

/**
 * An element with its references in their shortest form: `a/t` in journey `a` becomes `t`, and each id
 * stands once in its list. Most elements need no change and are returned as they are.
 */
export function tidyReferences<T extends object>(
  journey: string,
  element: T,
  origin: Place,
  report: Report,
): T {
  const fields = element as Fields;
  let changes: Record<string, unknown> | undefined;
  for (const field in fields) {
    const held = holding.get(field);
    if (held === undefined) continue;
    const value = fields[field];
    if (value === undefined) continue;
    const tidy = tidied(journey, field, held, value, origin, report);
    if (tidy !== value) (changes ??= {})[field] = tidy;
  }
  return changes === undefined ? element : { ...element, ...changes };
}

function tidied(
  journey: string,
  field: string,
  held: Held,
  value: unknown,
  origin: Place,
  report: Report,
): unknown {
  if (held === 'to' || held === 'id') return shortenWays(journey, value, held);
  if (held === 'keys') return shortenKeys(journey, value as Fields);
  // A journey's `solutions` are no references but the solutions themselves.
  if (held === 'own' && field === 'solutions' && !isIds(value)) return value;
  return unique(held === 'own' ? shorten(journey, value) : value, origin, field, report);
}

function isIds(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');
}

function isOwn(journey: string, id: unknown): id is string {
  return typeof id === 'string' && id.startsWith(journey) && id[journey.length] === '/';
}

function shortId(journey: string, id: unknown): unknown {
  return isOwn(journey, id) ? id.slice(journey.length + 1) : id;
}

function shorten(journey: string, value: unknown): unknown {
  if (!Array.isArray(value)) return shortId(journey, value);
  return value.some((id) => isOwn(journey, id)) ? value.map((id) => shortId(journey, id)) : value;
}

function shortenWays(journey: string, value: unknown, key: string): unknown {
  const isLong = (way: unknown) => isOwn(journey, typeof way === 'object' ? at(way, key) : way);
  const short = (way: unknown) =>
    typeof way === 'object'
      ? { ...way, [key]: shortId(journey, at(way, key)) }
      : shortId(journey, way);
  if (!Array.isArray(value)) return isLong(value) ? short(value) : value;
  return value.some(isLong) ? value.map(short) : value;
}

function at(way: unknown, key: string): unknown {
  return (way as Fields)[key];
}

function shortenKeys(journey: string, value: Fields): Fields {
  const keys = Object.keys(value);
  if (!keys.some((id) => isOwn(journey, id))) return value;
  return Object.fromEntries(keys.map((id) => [shortId(journey, id) as string, value[id]]));
}

function unique(value: unknown, origin: Place, field: string, report: Report): unknown {
  if (!Array.isArray(value) || value.length < 2) return value;
  const isShort = value.length <= 8;
  if (isShort && value.every((id, index) => value.indexOf(id) === index)) return value;
  const seen = new Map<unknown, number>();
  const kept: number[] = [];
  for (const [index, id] of value.entries()) {
    const first = seen.get(id);
    if (typeof id !== 'string' || first === undefined) {
      seen.set(id, index);
      kept.push(index);
      continue;
    }
    const place = inside(origin, field);
    report.add({
      rule: 'reference',
      code: 'reference/duplicate',
      severity: 'warning',
      place: inside(place, index),
      sentence: report.words.duplicateReference(id),
      related: { message: report.words.earlier, place: inside(place, first) },
    });
  }
  if (kept.length === value.length) return value;
  const ids: readonly unknown[] = kept.map((index) => value[index] as unknown);
  positions.set(ids, kept);
  return ids;
}
