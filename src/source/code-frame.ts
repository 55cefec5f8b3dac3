import type { Range } from '../model/diagnostic.ts';
import { lineStarts } from './lines.ts';
import { cells, isNarrow, type Cell } from '../model/text-width.ts';

export interface FrameOptions {
  /** Lines shown before the range; 1 when absent. */
  readonly before?: number;
  /** Columns for the text of a line, without the line numbers; 80 when absent. */
  readonly width?: number;
}

/** A range that is longer shows its first lines. */
const mostLines = 3;

/**
 * A few lines of plain text that show a range: line numbers, the lines, and `^^^` under the range. A
 * long line is cut around the range; what cannot be seen is made visible; no line feed at the end.
 */
export function codeFrame(text: string, range: Range, options: FrameOptions = {}): string {
  const { before = 1, width = 80 } = options;
  const { start, end } = range;
  const starts = lineStarts(text);
  const final = Math.min(end.line, start.line + mostLines - 1, starts.length);
  const gutter = String(final).length;
  const frame: string[] = [];
  for (let line = Math.max(1, start.line - before); line <= final; line++) {
    const content = lineText(text, starts, line);
    const isMarked = line >= start.line;
    // The indentation of a later line is not what is meant.
    const indent = content.length - content.trimStart().length;
    const from = line === start.line ? start.column - 1 : indent;
    const to = line === end.line ? end.column - 1 : content.length;
    const view = cut(content, isMarked ? from : 0, isMarked ? to : 0, Math.max(width, 10));
    frame.push(`${String(line).padStart(gutter)} | ${view.text}`.trimEnd());
    if (isMarked) frame.push(`${' '.repeat(gutter)} | ${view.mark}`);
  }
  return frame.join('\n');
}

function lineText(text: string, starts: readonly number[], line: number): string {
  const content = text.slice(starts[line - 1] ?? 0, (starts[line] ?? text.length + 1) - 1);
  return content.endsWith('\r') ? content.slice(0, -1) : content;
}

/** The part of a line around a range that fits, and the mark under it. */
function cut(
  line: string,
  from: number,
  to: number,
  width: number,
): { text: string; mark: string } {
  if (line.length < width && isNarrow(line)) return whole(line, from, to);
  // Only the neighbourhood is measured: a line can be the whole file.
  const lead = from > width ? wholeCharacter(line, from - width) : 0;
  const all = cells(line.slice(lead, wholeCharacter(line, from + 2 * width)));
  const at = all.findIndex((cell) => cell.end + lead > from);
  const target = at === -1 ? all.length : at;
  let first = 0;
  if (lead > 0 || widthOf(all) > width) {
    const room = lead > 0 || widthOf(all.slice(0, target)) > width * 0.6 ? width * 0.4 : width;
    first = target;
    let used = 0;
    while (first > 0 && used + (all[first - 1]?.width ?? 0) <= room)
      used += all[--first]?.width ?? 0;
  }
  let last = first;
  for (let used = 0; last < all.length; last++) {
    used += all[last]?.width ?? 0;
    if (used > width - 2) break;
  }
  if (all.length - last === 1 && widthOf(all.slice(first)) <= width) last = all.length;
  const opening = first > 0 || lead > 0 ? '…' : '';
  const closing = last < all.length || lead + (all.at(-1)?.end ?? 0) < line.length ? '…' : '';
  const shown = all.slice(first, last);
  const marked = shown.filter((cell) => cell.end + lead > from && cell.start + lead < to);
  const indent = opening.length + widthOf(shown.slice(0, Math.max(target - first, 0)));
  return {
    text: opening + shown.map((cell) => cell.text).join('') + closing,
    mark: ' '.repeat(indent) + '^'.repeat(Math.max(1, widthOf(marked))),
  };
}

/** Of a line that is not cut, and whose characters take one column each. */
function whole(line: string, from: number, to: number): { text: string; mark: string } {
  const start = Math.min(from, line.length);
  const length = Math.min(to, line.length) - start;
  return { text: line, mark: ' '.repeat(start) + '^'.repeat(Math.max(1, length)) };
}

function widthOf(shown: readonly Cell[]): number {
  return shown.reduce((sum, cell) => sum + cell.width, 0);
}

/** The offset, one lower when it would split a pair of surrogates. */
function wholeCharacter(line: string, offset: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(offset)) ? offset - 1 : offset;
}
