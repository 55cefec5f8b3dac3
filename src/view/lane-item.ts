import { packed } from '../model/packed.ts';
import type { IconId } from './channel-icons.ts';

/** One thing said in a cell of the map. */
export interface Item {
  readonly text: string;
  /** Stands before it. */
  readonly label: string | null;
  /** Stands after it, smaller. */
  readonly detail: string | null;
  /** quote, chip, strong, below, inside or above; empty for a plain one. */
  readonly class: string;
  /** A drawing before it. */
  readonly icon: IconId | null;
  readonly href: string | null;
  /** The text is in the language of who wrote the map, not in that of the report. */
  readonly own: boolean;
}

type Rest = Partial<Omit<Item, 'text' | 'own'>>;

/** Something in somebody's words; with `own: false` in those of the report. */
export function item(text: string, rest: Rest & Partial<Pick<Item, 'own'>> = {}): Item {
  return itemOf(text, rest, rest.own ?? true);
}

/** Something that the report itself says. */
export function said(text: string, rest: Rest = {}): Item {
  return itemOf(text, rest, false);
}

function itemOf(text: string, rest: Rest, own: boolean): Item {
  return {
    text,
    label: rest.label ?? null,
    detail: rest.detail ?? null,
    class: rest.class ?? '',
    icon: rest.icon ?? null,
    href: rest.href ?? null,
    own,
  };
}

/** The same where there is something to say. */
export function saidIf(text: string | null, rest: Rest = {}): readonly Item[] {
  return text === null ? nothing : [said(text, rest)];
}

const nothing: readonly Item[] = [];

/** Texts in somebody's words. */
export function written(texts: readonly string[]): readonly Item[] {
  return packed(texts, (text) => item(text));
}

/** The items of all lists, most of which have none: a cell of the map. */
export function allOf(lists: readonly (readonly Item[])[]): readonly Item[] {
  const items: Item[] = [];
  for (const list of lists) for (const one of list) items.push(one);
  return items;
}

/** Each text, the first with a label before it. */
export function labelled(label: string, texts: readonly string[]): readonly Item[] {
  return packed(texts, (text) => item(text, { label }));
}

export function joined(parts: readonly (string | null | undefined)[]): string | null {
  const known = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return known.length === 0 ? null : known.join(' · ');
}

/** All that an item says, in one text: `Wait: 2 days (by post)`. */
export function itemText({ label, text, detail }: Item): string {
  const before = label === null ? '' : `${label}: `;
  return `${before}${text}${detail === null ? '' : ` (${detail})`}`;
}
