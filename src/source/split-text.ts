import { refuse, type State } from './composing.ts';
import { valueEnd, valueStart } from './node-table.ts';
import { closesCurly, inQuotes, mostQuoted, opensCurly } from './quoted-text.ts';

/** A text in `[…]` that commas may have split: where its first part starts. */
export interface SplitText {
  readonly start: number;
  /** It starts with a curly quote that is not closed. */
  readonly isOpen: boolean;
}

/** The keys with which the items of a list begin. */
const glued = /(?:id|title|name|text|what|to|role|kind|url|journey|rule|method):(?=[^\s:/])/y;

/**
 * Words with which a sentence goes on after a comma and no item begins, in some languages of maps. Each that could begin
 * an item in another language is left out (`car`, `die`, `so`).
 */
const goesOn =
  /(?:maar|want(?! to\b)|en|of|dus|omdat|terwijl|zodat|hoewel|doch|but|and|or|because|which|although|though|whereas|while|aber|und|oder|weil|sondern|mais|et|ou|parce|pero|porque|aunque) /y;

/**
 * Looks at an item of a list that is a text without quotes: `[Snel, maar duur]` is two items, `- title:One` is a text.
 * @param before in `[…]`, what may go on here; null in a list with dashes, or at the start
 * @returns what may go on in the next item
 */
export function checkItem(state: State, node: number, before: SplitText | null): SplitText {
  const { text, nodes, remarks } = state;
  const start = nodes[node + valueStart] as number;
  const end = nodes[node + valueEnd] as number;
  glued.lastIndex = start;
  const key = glued.exec(text)?.[0];
  if (key !== undefined && start + key.length < end) {
    const at = start + key.length;
    const fix = { kind: 'space', start: at, end: at, by: ' ' } as const;
    remarks.push({ id: 'yaml/missing-space#text', start, end, fix });
  }
  const isNear = before !== null && end - before.start <= mostQuoted;
  const whole = isNear ? text.slice(before.start, end) : '';
  const isOneLine = isNear && !whole.includes('\n');
  const last = text.charAt(end - 1);
  if (isOneLine && before.isOpen && closesCurly(last)) {
    const by = inQuotes(whole.slice(1, -1));
    const fix = { kind: 'straight-quotes', start: before.start, end, by } as const;
    refuse(state, { id: 'yaml/curly-quotes', start: before.start, end, fix });
    return { start, isOpen: false };
  }
  goesOn.lastIndex = start;
  if (isOneLine && goesOn.test(text) && goesOn.lastIndex < end) {
    const fix = { kind: 'quotes', start: before.start, end, by: inQuotes(whole) } as const;
    remarks.push({ id: 'yaml/comma-in-list', start, end, fix });
    return before;
  }
  if (isNear && before.isOpen) return before;
  const isOpen = text.charCodeAt(start) > 0x7f && opensCurly(text.slice(start, end));
  return { start, isOpen };
}
