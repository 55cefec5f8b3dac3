import { startOfFile, type Range } from '../model/diagnostic.ts';
import type { Path } from '../model/path.ts';
import { rangeAt } from './lines.ts';
import { isKey } from './node-key.ts';
import {
  keyEnd,
  keyStart,
  next,
  recordSize,
  valueEnd,
  valueStart,
  type NodeTable,
} from './node-table.ts';
import type { Source } from './source.ts';

/** The child found last at each depth: findings about one collection come in its order, so look on from there. */
interface Found {
  readonly parent: number;
  readonly child: number;
  readonly index: number;
}
let last: { readonly nodes: NodeTable; readonly found: Found[] } | undefined;

/**
 * The 1-based range of a value or of its key. A collection gives a short range that marks one token:
 * its bracket, its dash, or the first key of a mapping. A path that does not exist gives the nearest
 * ancestor that does, and a value that is not written (`title:`) its key. Never outside the file.
 */
export function locate(source: Source, path: Path, part: 'key' | 'value' = 'value'): Range {
  const { nodes, text } = source;
  if (nodes.length === 0) return startOfFile;
  const { node, depth } = descend(source, path);
  const wantsKey = part === 'key' && depth === path.length;
  if (hasKey(nodes, node) && (wantsKey || nodes[node + valueStart] === -1)) {
    return rangeAt(text, nodes[node + keyStart] ?? 0, nodes[node + keyEnd] ?? 0);
  }
  return tokenRange(text, nodes, node);
}

/** Whether the file has something at this path, be it an empty value. */
export function hasPath(source: Source, path: Path): boolean {
  return source.nodes.length > 0 && descend(source, path).depth === path.length;
}

/** The record of the longest existing beginning of the path, and how many steps that is. */
export function descend(source: Source, path: Path): { node: number; depth: number } {
  let node = 0;
  if (last?.nodes !== source.nodes) last = { nodes: source.nodes, found: [] };
  const { found } = last;
  for (let depth = 0; depth < path.length; depth++) {
    const child = findChild(source, node, path[depth] as string | number, depth, found);
    if (child === -1) return { node, depth };
    node = child;
  }
  return { node, depth: path.length };
}

function findChild(
  { nodes, text }: Source,
  parent: number,
  step: string | number,
  depth: number,
  found: Found[],
): number {
  const first = parent + recordSize;
  const stop = nodes[parent + next] ?? 0;
  if (first >= stop) return -1;
  const known = found[depth];
  const before = known?.parent === parent ? known : { parent, child: first, index: 0 };
  if (!hasKey(nodes, first)) {
    if (typeof step !== 'number') return -1;
    const item = findItem(nodes, before, step);
    if (item !== -1) found[depth] = { parent, child: item, index: step };
    return item;
  }
  const name = String(step);
  const from = before.child;
  let child = findKey(text, nodes, from, stop, name);
  if (child === -1 && from !== first) child = findKey(text, nodes, first, from, name);
  if (child !== -1) found[depth] = { parent, child, index: 0 };
  return child;
}

function findKey(text: string, nodes: NodeTable, from: number, to: number, name: string): number {
  for (let at = from; at < to; at = nodes[at + next] as number) {
    if (isKey(text, nodes[at + keyStart] as number, nodes[at + keyEnd] as number, name)) return at;
  }
  return -1;
}

function findItem(
  nodes: NodeTable,
  { parent, child, index: known }: Found,
  wanted: number,
): number {
  const stop = nodes[parent + next] as number;
  const isBehind = wanted < known;
  let at = isBehind ? parent + recordSize : child;
  for (let index = isBehind ? 0 : known; at < stop; at = nodes[at + next] as number, index++) {
    if (index === wanted) return at;
  }
  return -1;
}

function hasKey(nodes: NodeTable, node: number): boolean {
  return (nodes[node + keyStart] ?? -1) >= 0;
}

/** The value when it is a scalar or an empty collection, else the token that stands for it. */
function tokenRange(text: string, nodes: NodeTable, node: number): Range {
  const start = nodes[node + valueStart] ?? -1;
  const end = nodes[node + valueEnd] ?? -1;
  const child = node + recordSize;
  const isFilled = child < (nodes[node + next] ?? 0);
  if (!isFilled) return rangeAt(text, start, end);
  const opening = text.charAt(start);
  if (opening === '[' || opening === '{') {
    const isShort = text.slice(start, end).includes('\n');
    return rangeAt(text, start, isShort ? start + 1 : end);
  }
  if (!hasKey(nodes, child)) return rangeAt(text, start, start + 1);
  return rangeAt(text, nodes[child + keyStart] ?? 0, nodes[child + keyEnd] ?? 0);
}
