import type { Source } from '../source.ts';
import { lastOf, type NewChild, type Target } from './block.ts';
import { commentsOf } from './comments.ts';
import { flowText, keyText } from './flow-text.ts';
import { endOf, lineEnd, lineStart, type Node } from './node.ts';
import type { Splice } from './plan.ts';

/** Replaces a value in brackets. */
export function replaceInFlow({ source, node }: Target, value: unknown): readonly Splice[] | null {
  const { text } = source;
  if (hasComment(source, node.start, node.end)) return null;
  if (node.start >= 0) return [{ start: node.start, end: node.end, by: flowText(value) }];
  // A key without a value: `{ title, id: }`.
  const colon = /^\s*:/.exec(text.slice(node.keyEnd))?.[0].length;
  const start = node.keyEnd + (colon ?? 0);
  return [{ start, end: start, by: `${colon === undefined ? ':' : ''} ${flowText(value)}` }];
}

/** Adds a key or an item inside the brackets: on its line, or on one of its own where the others have that. */
export function addToFlow(
  source: Source,
  parent: Node,
  { key, value, after = [] }: NewChild,
): readonly Splice[] | null {
  const { text } = source;
  const [first] = parent.children;
  const shown = key === null ? flowText(value) : `${keyText(key)}: ${flowText(value)}`;
  const pad = key === null ? '' : ' ';
  if (first === undefined) {
    if (hasComment(source, parent.start, parent.end)) return null;
    return [{ start: parent.start + 1, end: parent.end - 1, by: pad + shown + pad }];
  }
  const last = lastOf(source, parent, after);
  if (last === undefined) return null;
  const colon = last.start < 0 ? (/^\s*:/.exec(text.slice(last.keyEnd))?.[0].length ?? 0) : 0;
  const end = endOf(last) + colon;
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  const token = last.keyStart < 0 ? last.start : last.keyStart;
  const indent = text.slice(lineStart(text, token), token);
  const isOwnLine = indent.trim() === '' && text.slice(parent.start, token).includes('\n');
  if (!isOwnLine) {
    const at = end + comma;
    return [{ start: at, end: at, by: comma > 0 ? ` ${shown},` : `, ${shown}` }];
  }
  const below = lineEnd(text, end + comma);
  const eol = text.charAt(below) === '\r' ? '\r\n' : '\n';
  const line = `${eol}${indent}${shown}${comma > 0 ? ',' : ''}`;
  if (comma > 0 || below === end) {
    return [{ start: below, end: below, by: comma > 0 ? line : `,${line}` }];
  }
  // A bracket may close on this line; a comment stays with the one that it stands behind.
  if (!/^\s*#/.test(text.slice(end, below))) return [{ start: end, end, by: `,${line}` }];
  return [
    { start: end, end, by: ',' },
    { start: below, end: below, by: line },
  ];
}

/** Takes a key or an item out of its brackets, with one comma. */
export function removeFromFlow({ source, node, parent }: Target): readonly Splice[] | null {
  const at = parent.children.indexOf(node);
  const [before, behind] = [parent.children[at - 1], parent.children[at + 1]];
  const startOf = (child: Node) => (child.keyStart < 0 ? child.start : child.keyStart);
  const [start, end] =
    before !== undefined
      ? [endOf(before), endOf(node)]
      : behind !== undefined
        ? [startOf(node), startOf(behind)]
        : [parent.start + 1, parent.end - 1];
  return hasComment(source, start, end) ? null : [{ start, end, by: '' }];
}

function hasComment({ text }: Source, from: number, to: number): boolean {
  return commentsOf(text).some(({ start }) => start >= from && start < to);
}
