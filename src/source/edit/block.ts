import type { Source } from '../source.ts';
import { commentsOf } from './comments.ts';
import {
  columnOf,
  contentStart,
  dashOf,
  lastLineEnd,
  lineEnd,
  lineStart,
  type Node,
} from './node.ts';
import type { Splice } from './plan.ts';
import { blockText, type BlockText } from './render.ts';
import { keyText } from './flow-text.ts';
import { indentationOf } from './style.ts';

/** A value, and the mapping or list that holds it. */
export interface Target {
  readonly source: Source;
  readonly node: Node;
  readonly parent: Node;
}

/** A key or an item that is new. */
export interface NewChild {
  /** Null for an item of a list. */
  readonly key: string | null;
  readonly value: unknown;
  readonly after?: readonly string[] | undefined;
  /** How many levels of the value are in block style; what is deeper stands in brackets. */
  readonly flowBelow: number;
}

/** Replaces the value of a key or an item that stands on lines of its own. */
export function replaceInBlock(
  { source, node, parent }: Target,
  value: unknown,
  flowBelow = Infinity,
): readonly Splice[] {
  const { text } = source;
  const start = contentStart(text, node, parent);
  const isEmpty = node.start < 0 || node.end <= start;
  const isOneLine = isEmpty || !text.slice(start, node.end).includes('\n');
  const valueEnd = isEmpty ? start : node.end;
  const end = isOneLine ? lineEnd(text, valueEnd) : lastLineEnd(text, node);
  const behind = isOneLine ? text.slice(valueEnd, end).trimEnd() : '';
  const token = node.keyStart < 0 ? start - 1 : node.keyStart;
  const rendered = rendering(source, value, token, flowBelow, node.keyStart < 0);
  const by = printed(rendered, behind, eolOf(text));
  return [...commentsAbove(source, token, start, isOneLine ? valueEnd : end), { start, end, by }];
}

/** Adds a key behind one of its mapping, or an item behind the last of its list. */
export function addToBlock(
  source: Source,
  parent: Node,
  { key, value, after = [], flowBelow }: NewChild,
): readonly Splice[] | null {
  const { text } = source;
  const [first] = parent.children;
  const last = lastOf(source, parent, key === null ? [] : after);
  if (first === undefined || last === undefined) return null;
  const token = key === null ? dashOf(text, first, parent) : first.keyStart;
  const start = lastLineEnd(text, last);
  const eol = eolOf(text);
  const lead = ' '.repeat(columnOf(text, token)) + (key === null ? '-' : `${keyText(key)}:`);
  const by =
    eol + lead + printed(rendering(source, value, token, flowBelow, key === null), '', eol);
  return [{ start, end: start, by }];
}

/** Takes a key or an item away that is not the only one; comments in it stay, on lines of their own. */
export function removeFromBlock({ source, node, parent }: Target): readonly Splice[] | null {
  const { text } = source;
  const tokenOf = (child: Node) =>
    child.keyStart < 0 ? dashOf(text, child, parent) : child.keyStart;
  const token = tokenOf(node);
  const start = lineStart(text, token);
  if (text.slice(start, token).trim() === '') {
    const end = lastLineEnd(text, node);
    const kept = commentLines(source, token, end, columnOf(text, token));
    const isLast = end === text.length;
    const behind = isLast ? end : text.indexOf('\n', end) + 1;
    return [{ start, end: behind, by: kept }];
  }
  const next = parent.children[parent.children.indexOf(node) + 1];
  if (next === undefined) return null;
  const end = tokenOf(next);
  return [...commentsAbove(source, token, token, end), { start: token, end, by: '' }];
}

function rendering(
  source: Source,
  value: unknown,
  token: number,
  flowBelow: number,
  isItem: boolean,
): BlockText {
  return blockText(value, {
    ...indentationOf(source),
    column: columnOf(source.text, token),
    isItem,
    flowBelow,
  });
}

/** A rendered value as it stands behind its colon or dash, with what stood behind the old one on its first line. */
function printed({ first, lines }: BlockText, behind: string, eol: string): string {
  return (first === '' ? '' : ` ${first}`) + behind + lines.map((line) => eol + line).join('');
}

/** The comments in a stretch, moved to lines above that of a token. */
function commentsAbove(source: Source, token: number, from: number, to: number): readonly Splice[] {
  const start = lineStart(source.text, token);
  const indent = /^ */.exec(source.text.slice(start))?.[0].length ?? 0;
  const by = commentLines(source, from, to, indent);
  return by === '' ? [] : [{ start, end: start, by }];
}

function commentLines({ text }: Source, from: number, to: number, indent: number): string {
  return commentsOf(text)
    .filter(({ start }) => start >= from && start < to)
    .map((comment) => ' '.repeat(indent) + comment.text + eolOf(text))
    .join('');
}

/** The child behind which a new one stands: the last of those named, or the last. */
export function lastOf(source: Source, parent: Node, after: readonly string[]): Node | undefined {
  const named = parent.children.filter(({ keyStart, keyEnd }) =>
    after.includes(source.text.slice(keyStart, keyEnd).replaceAll(/^["']|["']$/g, '')),
  );
  return named.at(-1) ?? parent.children.at(-1);
}

function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
