import { cells, isNarrow, textWidth, type Cell } from '../model/text-width.ts';

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
  return plain.test(line) ? line : rowOf(line).text(0);
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
  if (line.length <= width && isNarrow(line)) return line === '' ? [] : [line];
  const row = rowOf(line);
  const lines: string[] = [];
  let from = 0;
  while (from < row.length && lines.length < most) {
    const isLast = lines.length === most - 1;
    let end = endOfLine(row, from, width);
    const isCut = isLast && end < row.length;
    if (isCut) end = endOfLine(row, from, width - 1);
    const piece = row.text(from, end).trimEnd();
    lines.push(isCut ? `${piece}…` : piece);
    from = end;
    while (row.isSpace(from)) from++;
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
  // Single spaces, of which a text is full, are not replaced by themselves.
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** The characters of a line as a person sees them. */
interface Row {
  readonly length: number;
  /** False behind the end. */
  readonly isSpace: (index: number) => boolean;
  /** Behind the last character that still fits into so many columns. */
  readonly reach: (from: number, columns: number) => number;
  /** The last space from `from` up to and with `to`; -1 when there is none. */
  readonly lastSpace: (from: number, to: number) => number;
  /** The columns from `from` to the next space or the end; nobody asks how many more than `most`. */
  readonly wordWidth: (from: number, most: number) => number;
  /** The columns between two characters. */
  readonly width: (from: number, to: number) => number;
  readonly text: (from: number, to?: number) => string;
}

/** Nearly all lines are narrow: those are not taken apart. */
function rowOf(line: string): Row {
  return isNarrow(line) ? narrowRow(line) : wideRow(cells(line));
}

function narrowRow(line: string): Row {
  const { length } = line;
  return {
    length,
    isSpace: (index) => line[index] === ' ',
    reach: (from, columns) => Math.min(from + Math.max(0, columns), length),
    lastSpace: (from, to) => {
      const at = line.lastIndexOf(' ', to);
      return at < from ? -1 : at;
    },
    wordWidth: (from) => {
      const end = line.indexOf(' ', from);
      return (end === -1 ? length : end) - from;
    },
    width: (from, to) => to - from,
    text: (from, to) => line.slice(from, to),
  };
}

function wideRow(all: readonly Cell[]): Row {
  const isSpace = (index: number) => all[index]?.text === ' ';
  const width = (from: number, to: number) => {
    let used = 0;
    for (let at = from; at < to; at++) used += all[at]?.width ?? 0;
    return used;
  };
  return {
    length: all.length,
    isSpace,
    reach: (from, columns) => {
      let end = from;
      for (let used = all[end]?.width ?? 0; end < all.length && used <= columns;) {
        end += 1;
        used += all[end]?.width ?? 0;
      }
      return end;
    },
    lastSpace: (from, to) => {
      let at = to;
      while (at >= from && !isSpace(at)) at -= 1;
      return at < from ? -1 : at;
    },
    wordWidth: (from, most) => {
      let used = 0;
      for (let at = from; at < all.length && !isSpace(at) && used <= most; at++) {
        used += all[at]?.width ?? 0;
      }
      return used;
    },
    width,
    text: (from, to) =>
      all
        .slice(from, to)
        .map((cell) => cell.text)
        .join(''),
  };
}

/** Behind the last word that fits; inside the next word when that leaves the line mostly empty and no line can hold it. */
function endOfLine(row: Row, from: number, columns: number): number {
  const end = row.reach(from, columns);
  if (end === row.length) return end;
  // A first character that is wider than the line goes through, or there would be no end to it.
  if (end === from) return from + 1;
  const word = row.lastSpace(from, end);
  if (word <= from) return end;
  const isFull = row.width(from, word) * 2 >= columns;
  return isFull || row.wordWidth(word + 1, columns) <= columns ? word : end;
}
