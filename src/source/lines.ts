import type { Position, Range } from '../model/diagnostic.ts';

/** The text asked about last and where its lines start: findings come file by file. */
let lastText: string | undefined;
let lastStarts: readonly number[] = [0];

/** The 1-based range of two offsets (end exclusive), moved into the text when they are outside. */
export function rangeAt(text: string, start: number, end: number): Range {
  const from = Math.min(Math.max(start, 0), text.length);
  const to = Math.min(Math.max(end, from), text.length);
  const starts = lineStarts(text);
  return { start: positionAt(starts, from), end: positionAt(starts, to) };
}

/** The text that stands in a range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** The offset of a 1-based position. */
export function offsetOf(text: string, { line, column }: Position): number {
  return (lineStarts(text)[line - 1] ?? text.length) + column - 1;
}

/** The offsets at which the lines of a text start; only a line feed ends a line. */
export function lineStarts(text: string): readonly number[] {
  if (text === lastText) return lastStarts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  lastText = text;
  lastStarts = starts;
  return starts;
}

function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
