import { cells, textWidth, type Cell } from '../model/text-width.ts';

const plain = /^[\x20-\x7e]*$/;
/** More than that is never shown on one line. */
const longest = 2000;
const directionHints = /[\u00ad\u200b\u200e\u200f\u061c]/g;
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** After right-to-left text: else a terminal that reorders would draw the next number on its left. */
const leftToRight = '\u200e';

/** Somebody's text on one line: nothing invisible in it but what its script needs. */
export function clean(text: string): string {
  const start = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  const line = oneLine(start.replace(directionHints, ''));
  return plain.test(line) ? line : textOf(cells(line));
}

/** A text in at most `width` columns; `…` stands for what did not fit. */
export function cut(text: string, width: number): string {
  return wrap(text, width, 1)[0] ?? '';
}

/**
 * A text in at most `most` lines of at most `width` columns, broken between words, and inside a word that
 * is too long for a line. White space counts as one space; what cannot be seen is made visible.
 */
export function wrap(text: string, width: number, most = Infinity): readonly string[] {
  const line = oneLine(text);
  if (plain.test(line) && line.length <= width) return line === '' ? [] : [line];
  const all = cells(line);
  const lines: string[] = [];
  let from = 0;
  while (from < all.length && lines.length < most) {
    const isLast = lines.length === most - 1;
    let end = endOfLine(all, from, width);
    const isCut = isLast && end < all.length;
    if (isCut) end = endOfLine(all, from, width - 1);
    const piece = textOf(all.slice(from, end)).trimEnd();
    lines.push(isCut ? `${piece}…` : piece);
    from = end;
    while (all[from]?.text === ' ') from++;
  }
  return lines;
}

/** `text` with spaces behind it (or before it), so that it takes `width` columns; what is wider stays as it is. */
export function pad(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, width - textWidth(text)));
  const safe = rightToLeft.test(text) ? text + leftToRight : text;
  return align === 'left' ? safe + space : space + safe;
}

/** Pieces with `separator` between those on one line; only a piece that is too wide for a line is broken. */
export function flow(
  pieces: readonly string[],
  width: number,
  separator = ' · ',
): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ''}${separator}${piece}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...wrap(piece, width));
  }
  return lines;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Behind the last word that fits; inside the next word when that leaves the line mostly empty and no line can hold it. */
function endOfLine(all: readonly Cell[], from: number, width: number): number {
  let used = 0;
  let end = from;
  let word = from;
  let wordWidth = 0;
  for (; end < all.length; end++) {
    const cell = all[end];
    if (cell === undefined) break;
    if (cell.text === ' ') [word, wordWidth] = [end, used];
    if (used + cell.width > width) break;
    used += cell.width;
  }
  if (end === all.length) return end;
  // A first character that is wider than the line goes through, or there would be no end to it.
  if (end === from) return from + 1;
  if (word === from) return end;
  return wordWidth * 2 >= width || fits(all, word + 1, width) ? word : end;
}

/** Whether the word that starts at `from` is no wider than a line. */
function fits(all: readonly Cell[], from: number, width: number): boolean {
  let used = 0;
  for (let at = from; at < all.length && used <= width; at++) {
    if (all[at]?.text === ' ') return true;
    used += all[at]?.width ?? 0;
  }
  return used <= width;
}

function textOf(some: readonly Cell[]): string {
  return some.map((cell) => cell.text).join('');
}
