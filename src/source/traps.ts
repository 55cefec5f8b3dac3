import type { State } from './composing.ts';
import type { Problem } from './problem.ts';
import { inQuotes } from './quoted-text.ts';
import { trimmedEnd } from './tokens.ts';

/** A `#` right before a letter or digit; not before a key that was put out of use, nor before a note to oneself. */
const cut = /#(?![\w-]+:(?:\s|$)|(?:todo|fixme|xxx|nb|ps|note|hack)\b)[\p{L}\p{N}][^\n]*/iuy;
const note = /\s#\s.*$/;

/** Whether one space and a `#` follow a value: two spaces, or a tab, stand before what is meant as a comment. */
export function isCut(text: string, end: number): boolean {
  return text.charCodeAt(end) === 0x20 && text.charCodeAt(end + 1) === 0x23;
}

/** `Ik ben nummer #2 in de rij`: what follows the `#` is a comment to YAML, but not to its author. */
export function remarkCut(state: State, value: unknown, start: number, end: number): void {
  const { text, remarks } = state;
  cut.lastIndex = end + 1;
  const found = cut.exec(text)?.[0].replace(note, '').trimEnd();
  if (found === undefined || typeof value !== 'string' || !isProse(value, found)) return;
  const stop = end + 1 + found.length;
  const isOneLine = !text.slice(start, end).includes('\n');
  const isSafe = isOneLine && !/[,\]}]/.test(found);
  const by = inQuotes(text.slice(start, stop));
  const fix = isSafe ? ({ kind: 'quotes', start, end: stop, by } as const) : undefined;
  remarks.push({ id: 'yaml/cut-text', start: end + 1, end: stop, fix });
}

/** An id, a date or a number with a tag behind it is followed by a comment; words are followed by words. */
function isProse(value: string, behind: string): boolean {
  if (/^#\d/.test(behind) && /^\p{L}+$/u.test(value)) return true;
  return /\p{L}/u.test(value) && /[\p{Lu}\s]/u.test(value);
}

const continued = /\n[ \t]*(?:- +(?=\S)|(?:- +)?[a-z][A-Za-z]*:(?=[^\s:/])(?!\d))/g;

/** Lines that look like an item or a key of their own, but are indented so far that they continue a text without quotes. */
export function remarkContinued(state: State, start: number, end: number): void {
  const raw = state.text.slice(start, end);
  for (const { 0: found, index } of raw.matchAll(continued)) {
    const from = start + index + found.length - found.trimStart().length;
    const lineFeed = state.text.indexOf('\n', from);
    const stop = trimmedEnd(state.text, from, lineFeed === -1 ? end : Math.min(lineFeed, end));
    state.remarks.push({ id: 'yaml/continued-text', start: from, end: stop } satisfies Problem);
  }
}
