import type { SmallCurve } from './small-curve.ts';

/** What pages about several journeys are made of: headings, figures, tables and drawings, without any markup. */

/** A place on another page of the report, or on the same one. */
export interface PageLink {
  /** The page's name as it stands in an address, without an ending; empty on the page itself. */
  readonly page: string;
  /** `#t-first`; empty for the page as a whole. */
  readonly anchor: string;
}

/** One line in a cell or a list. */
export interface Item {
  /** Before it, smaller: what it is. */
  readonly label: string | null;
  readonly text: string;
  /** Users wrote it: it is in their language. */
  readonly own: boolean;
  readonly link: PageLink | null;
  readonly class: string;
  /** Smaller, below it: where a number comes from, why, or what would make it known. */
  readonly detail: string | null;
}

export interface Cell {
  readonly items: readonly Item[];
  /** More than one. */
  readonly isList: boolean;
  readonly class: string;
  /** By which a column is put in order where its text does not do; empty goes last. */
  readonly sort: string | null;
  readonly curve: SmallCurve | null;
}

export interface Column {
  readonly text: string;
  readonly own: boolean;
  readonly link: PageLink | null;
  /** Null: the order of this column says nothing. */
  readonly sort: 'text' | 'number' | null;
}

export interface Row {
  readonly class: string;
  /** The first one heads the row. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly class: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Pair {
  readonly label: string;
  readonly text: string;
}

export interface Section {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  readonly own: boolean;
  readonly link: PageLink | null;
  readonly lead: readonly string[];
  readonly facts: readonly Pair[];
  readonly drawing: Drawing | null;
  readonly table: Table | null;
  readonly notes: readonly string[];
}

/** Journeys as boxes and what connects them as numbered lines; coordinates in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly boxes: readonly {
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly text: string;
    readonly textY: number;
    readonly link: PageLink;
    readonly class: string;
  }[];
  readonly lines: readonly {
    readonly path: string;
    /** Null for what has no direction. */
    readonly head: string | null;
    readonly class: string;
    readonly number: string;
    readonly x: number;
    readonly y: number;
    readonly textY: number;
  }[];
  readonly legend: readonly {
    readonly class: string;
    readonly text: string;
    readonly hasHead: boolean;
  }[];
}

type More = Partial<Omit<Item, 'text'>>;

/** A line of text; what is not said is absent. */
export function item(text: string, more: More = {}): Item {
  const { label = null, own: isOwn = false, link = null, class: kind = '', detail = null } = more;
  return { label, text, own: isOwn, link, class: kind, detail };
}

/** A line that users wrote. */
export function own(text: string, more: Omit<More, 'own'> = {}): Item {
  return item(text, { ...more, own: true });
}

/** A cell of one line or of several. */
export function cell(
  items: Item | readonly Item[],
  more: Partial<Omit<Cell, 'items' | 'isList'>> = {},
): Cell {
  const lines = 'text' in items ? [items] : items;
  const { class: kind = '', sort = null, curve = null } = more;
  return { items: lines, isList: lines.length > 1, class: kind, sort, curve };
}

/** The head of a column; columns of words are put in order by their text. */
export function column(text: string, sort: Column['sort'] = 'text', more: Partial<Column> = {}) {
  return { text, own: false, link: null, ...more, sort } satisfies Column;
}

export function row(cells: readonly Cell[], kind = ''): Row {
  return { class: kind, cells };
}

/** A part of a page; what is not said is absent. */
export function section(
  said: Pick<Section, 'id' | 'title'> & Partial<Omit<Section, 'lead'>> & { readonly lead?: string },
): Section {
  const { lead, ...rest } = said;
  const empty = { own: false, link: null, facts: [], drawing: null, table: null, notes: [] };
  return { ...empty, ...rest, lead: lead === undefined ? [] : [lead] };
}
