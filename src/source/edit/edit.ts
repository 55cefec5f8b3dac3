import type { Path } from '../../model/path.ts';
import { readSource } from '../read-source.ts';
import type { Source } from '../source.ts';
import { commentsOf } from './comments.ts';
import { sameData, withValue } from './data.ts';
import { planSplices, type Splice } from './plan.ts';

/** One change of a file: a value is set, a key or an item added, or something taken away. */
export interface Edit {
  /** Where. Keys that are missing on the way are made; an index one behind the last adds an item. */
  readonly path: Path;
  /** What stands there afterwards; undefined takes it away. */
  readonly value: unknown;
  /** A new key stands behind the last of these that its mapping has; at the end when it has none. */
  readonly after?: readonly string[];
  /** A new mapping or list is written in brackets, on one line. */
  readonly flow?: boolean;
}

/** The new text, or why there is none: then the file has to be changed by hand. */
export type Edited =
  | { readonly text: string }
  | {
      /** The text cannot be read; the path leads through something that holds no such thing; what came out was not right. */
      readonly problem: 'unreadable' | 'no-place' | 'not-safe';
      readonly path: Path;
    };

const byteOrderMark = '\ufeff';

/**
 * Changes one YAML text in place, one edit after the other, and leaves all else as it was written: comments, quotes,
 * order, indentation, line endings. The text is spliced and never written anew. What comes out is read again: it must
 * hold the very data that the edits ask for, and every comment; a comment in what is replaced or taken away moves to a line above.
 *
 * @param text with byte order mark, when it has one
 */
export function edit(text: string, edits: readonly Edit[]): Edited {
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  const original = readSource('', text);
  if (original.problems.length > 0) return { problem: 'unreadable', path: [] };
  const comments = commentsOf(original.text).map((comment) => comment.text);
  let current = original;
  for (const one of edits) {
    const next = applyOne(current, one);
    if ('problem' in next) return next;
    current = next;
    const kept = commentsOf(current.text).map((comment) => comment.text);
    if (!sameData(kept, comments)) return { problem: 'not-safe', path: one.path };
  }
  return { text: mark + current.text };
}

function applyOne(
  source: Source,
  { path, value, ...how }: Edit,
): Source | Exclude<Edited, { text: string }> {
  const wanted = withValue(source.value, path, value);
  const splices = wanted === null ? null : planSplices(source, { path, value, ...how });
  if (wanted === null || splices === null) return { problem: 'no-place', path };
  const changed = readSource('', spliced(source.text, splices));
  const isRight = changed.problems.length === 0 && sameData(changed.value, wanted.value);
  return isRight ? changed : { problem: 'not-safe', path };
}

/** The text with some stretches replaced, which do not overlap. */
function spliced(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { start, end, by } of [...splices].sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + by + result.slice(end);
  }
  return result;
}
