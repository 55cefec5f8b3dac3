import type { Path } from '../../model/path.ts';
import { descend } from '../locate.ts';
import { keyEnd, keyStart, next, recordSize, valueEnd, valueStart } from '../node-table.ts';
import type { Source } from '../source.ts';
import { skipTo } from '../tokens.ts';

/** A value in its text: offsets as in `node-table.ts`, end exclusive. */
export interface Node {
  /** Its place in the table. */
  readonly record: number;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
  readonly children: readonly Node[];
  /** In brackets: `{ … }` or `[ … ]`. */
  readonly isFlow: boolean;
}

/** The values from the root to the last one of a path that exists. */
export function nodesAlong(source: Source, path: Path): readonly Node[] {
  const nodes = [nodeAt(source, 0)];
  for (let depth = 1; depth <= path.length; depth++) {
    const found = descend(source, path.slice(0, depth));
    const node = nodes.at(-1)?.children.find(({ record }) => record === found.node);
    if (found.depth < depth || node === undefined) break;
    nodes.push(node);
  }
  return nodes;
}

function nodeAt(source: Source, record: number): Node {
  const { nodes, text } = source;
  const children: Node[] = [];
  const stop = nodes[record + next] ?? 0;
  for (let at = record + recordSize; at < stop; at = nodes[at + next] ?? stop) {
    children.push(nodeAt(source, at));
  }
  const start = nodes[record + valueStart] ?? -1;
  return {
    record,
    keyStart: nodes[record + keyStart] ?? -1,
    keyEnd: nodes[record + keyEnd] ?? -1,
    start,
    end: nodes[record + valueEnd] ?? -1,
    children,
    isFlow: '[{'.includes(text.charAt(start) || ' '),
  };
}

/** Where the content of a child begins: behind the colon of its key, or the dash of its item. */
export function contentStart(text: string, node: Node, parent: Node): number {
  if (node.keyStart >= 0) return skipTo(text, node.keyEnd, ':', true) + 1;
  return dashOf(text, node, parent) + 1;
}

/** The offset of an item's dash. */
export function dashOf(text: string, item: Node, list: Node): number {
  const index = list.children.indexOf(item);
  const before = list.children[index - 1];
  return skipTo(text, before === undefined ? list.start : endOf(before), '-');
}

/** Where a value ends, be it an empty one. */
export function endOf(node: Node): number {
  return node.start < 0 ? node.keyEnd : node.end;
}

/** The end of the line of an offset, before its line feed. */
export function lineEnd(text: string, offset: number): number {
  const lineFeed = text.indexOf('\n', offset);
  if (lineFeed === -1) return text.length;
  return text.charAt(lineFeed - 1) === '\r' ? lineFeed - 1 : lineFeed;
}

export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** How many characters stand before an offset on its line. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The end of the line on which a value in block style ends; blank lines belong to a text that keeps them (`|+`). */
export function lastLineEnd(text: string, node: Node): number {
  let last = node;
  for (let child = last.children.at(-1); child !== undefined; child = last.children.at(-1))
    last = child;
  const end = lineEnd(text, endOf(node));
  if (!/^[|>][^\n]*\+/.test(text.slice(last.start, lineEnd(text, last.start)))) return end;
  const blank = /^(?:\r?\n[ \t]*(?=\r?\n|$))*/.exec(text.slice(end));
  return end + (blank?.[0].length ?? 0);
}
