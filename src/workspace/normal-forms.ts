import { none } from '../model/resolved.ts';
import type { Ignore, Link, Metric, Pain } from '../model/touchpoint.ts';
import type { Action } from '../model/touchpoint.ts';

/** What a list holds, where one value may stand for a list of one. */
export type Item<Value> = Value extends readonly (infer T)[] ? T : NonNullable<Value>;

/** One value or a list, as a list; the shared empty list when absent. A list is used as it is. */
export function list<Value>(value: Value): readonly Item<Value>[] {
  if (value === undefined) return none;
  return Array.isArray(value) ? (value as Item<Value>[]) : [value as Item<Value>];
}

/** One value or a list, with each item in its full form. */
export function expand<Value, Resolved>(
  value: Value,
  resolve: (item: Item<Value>) => Resolved,
): readonly Resolved[] {
  const items = list(value);
  return items.length === 0 ? none : items.map((item) => resolve(item));
}

type WrittenPain =
  | string
  | {
      readonly text: string;
      readonly severity?: number | undefined;
      readonly accepted?: string | undefined;
    };

export function pains(value: WrittenPain | readonly WrittenPain[] | undefined): readonly Pain[] {
  return expand(value, (item) => (typeof item === 'string' ? { text: item } : item));
}

/** `{ csat: 3.1 }` or a list of metrics. A date may be a year, which YAML reads as a number. */
export function metrics(value: unknown): readonly Metric[] {
  if (value === undefined) return none;
  if (Array.isArray(value)) return (value as Metric[]).map(withDate);
  return Object.entries(value as Record<string, number>).map(([kind, number]) => ({
    kind,
    value: number,
  }));
}

/** The same with `date` as a text. */
function withDate<T extends { readonly date?: unknown }>(item: T): T {
  return typeof item.date === 'number' ? { ...item, date: String(item.date) } : item;
}

/** A date as a text: a year is read from YAML as a number. */
export function dateText(date: string | number | undefined): string | undefined {
  return date === undefined ? undefined : String(date);
}

interface WrittenAction {
  readonly what: string;
  readonly kind?: Action['kind'];
  readonly owner?: string | undefined;
  readonly due?: string | number | undefined;
  readonly status?: Action['status'] | undefined;
}

export function actions(
  value: WrittenAction | readonly WrittenAction[] | undefined,
): readonly Action[] {
  return expand(value, (item) => ({
    what: item.what,
    kind: item.kind,
    owner: item.owner,
    due: dateText(item.due),
    status: item.status ?? 'open',
  }));
}

interface WrittenAnywhere {
  readonly note?: string | readonly string[] | undefined;
  readonly links?: Link | readonly Link[] | undefined;
  readonly attachments?: string | readonly string[] | undefined;
  readonly ignore?: Ignore | readonly Ignore[] | undefined;
}

/** What may stand on everything. */
export function anywhere(fields: WrittenAnywhere) {
  return {
    note: list(fields.note),
    links: list(fields.links),
    attachments: list(fields.attachments),
    ignore: list(fields.ignore),
  };
}

const noExtensions: Readonly<Record<string, unknown>> = Object.freeze({});

/** The users' own keys. */
export function extensions(fields: object): Readonly<Record<string, unknown>> {
  let found: Record<string, unknown> | undefined;
  for (const key in fields) {
    if (key.charCodeAt(0) !== 120 || key.charCodeAt(1) !== 45) continue; // x-
    found ??= {};
    found[key] = (fields as Record<string, unknown>)[key];
  }
  return found ?? noExtensions;
}
