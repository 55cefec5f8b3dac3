import type { Fix } from '../model/diagnostic.ts';
import { offsetOf } from './lines.ts';

/** A stretch of the changed text, end exclusive. */
export interface Changed {
  /** Index of the repair among those given. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A text with repairs made; all else stays as it is, byte for byte. Of repairs that overlap, the one that starts first is made, and the
 * longest of those that start together.
 * @returns the text, and where the repairs that were made stand in it
 */
export function applyFixes(
  text: string,
  fixes: readonly Pick<Fix, 'range' | 'text'>[],
): { readonly text: string; readonly made: readonly Changed[] } {
  const sorted = fixes
    .map(({ range, text: by }, index) => ({
      index,
      by,
      start: offsetOf(text, range.start),
      end: offsetOf(text, range.end),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const made: Changed[] = [];
  let result = '';
  let at = 0;
  for (const { index, by, start, end } of sorted) {
    if (start < at || (start === at && made.length > 0)) continue;
    result += text.slice(at, start) + by;
    made.push({ index, start: result.length - by.length, end: result.length });
    at = end;
  }
  return { text: result + text.slice(at), made };
}
