import type { Fix, Range } from '../model/diagnostic.ts';
import { textIn } from './lines.ts';

/** Words that stand for themselves wherever they are written; all others need quotes. */
const plain = /^(?!(?:null|true|false)$)\p{L}[\p{L}\p{M}\p{N}/-]*$/iu;

/**
 * Another word in the place of one: an id, a key, one of a few values.
 * @returns undefined when the word does not stand there as it is, as where it is part of `journey/touchpoint`
 */
export function replaceWord(
  text: string,
  range: Range,
  word: string,
  meant: string,
): Pick<Fix, 'range' | 'text'> | undefined {
  const written = textIn(text, range);
  if (written.replace(/^(["'])(.*)\1$/s, '$2') !== word) return undefined;
  return { range, text: plain.test(meant) ? meant : JSON.stringify(meant) };
}
