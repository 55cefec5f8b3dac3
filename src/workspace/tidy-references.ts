import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import type { Report } from './report.ts';

/** The fields that hold a list of ids. */
const listFields = [
  'personas',
  'channels',
  'evidence',
  'brandValues',
  'fulfils',
  'solutions',
  'for',
  'removes',
  'replaces',
];
/** Of those, the ones that name things of a journey; `replaces` and `removes` name those of another. */
const ownFields: ReadonlySet<string> = new Set(['fulfils', 'solutions', 'for']);
/** Lists of ways, each an id or a mapping that holds one. */
const wayFields = [
  ['next', 'to'],
  ['requires', 'id'],
] as const;

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
  const change = (field: string, tidy: unknown) => {
    if (tidy !== fields[field]) (changes ??= {})[field] = tidy;
  };
  for (const field of listFields) {
    const value = fields[field];
    if (value === undefined || (field === 'solutions' && !isIds(value))) continue;
    const short = ownFields.has(field) ? shorten(journey, value) : value;
    change(field, unique(short, inside(origin, field), report));
  }
  for (const [field, key] of wayFields) {
    const value = fields[field];
    if (value !== undefined) change(field, shortenWays(journey, value, key));
  }
  if (fields['expected'] !== undefined) {
    change('expected', shortenKeys(journey, fields['expected'] as Fields));
  }
  return changes === undefined ? element : { ...element, ...changes };
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

function unique(value: unknown, place: Place, report: Report): unknown {
  if (!Array.isArray(value) || value.length < 2) return value;
  const seen = new Map<unknown, number>();
  const kept: number[] = [];
  for (const [index, id] of value.entries()) {
    const first = seen.get(id);
    if (typeof id !== 'string' || first === undefined) {
      seen.set(id, index);
      kept.push(index);
      continue;
    }
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
