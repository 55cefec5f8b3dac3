import type { Fix } from '../model/diagnostic.ts';
import { isOnlyNear } from '../model/nearest.ts';
import type { Path } from '../model/path.ts';
import { locate } from '../source/locate.ts';
import { replaceWord } from '../source/replace-word.ts';
import type { Source } from '../source/source.ts';
import type { WorkspaceWords } from './workspace-words.ts';

/**
 * Writes another word in the place of one: an id, a key, one of a few values.
 * @returns undefined when the word does not stand there as it is, as where it is part of `journey/touchpoint`
 */
export function wordFix(
  source: Source,
  path: Path,
  part: 'key' | 'value' | undefined,
  word: string,
  meant: string,
  words: WorkspaceWords,
): Fix | undefined {
  const fix = replaceWord(source.text, locate(source, path, part), word, meant);
  return fix && { title: words.write(fix.text), ...fix };
}

/** The same, where something was meant and nothing else is near. */
export function onlyWordFix(
  source: Source,
  path: Path,
  part: 'key' | 'value',
  word: string,
  meant: string | null,
  known: readonly string[],
  words: WorkspaceWords,
): Fix | undefined {
  if (meant === null || !isOnlyNear(word, meant, known)) return undefined;
  return wordFix(source, path, part, word, meant, words);
}

/** Writes another text, as it stands in YAML, in the place of a value. */
export function valueFix(source: Source, path: Path, text: string, words: WorkspaceWords): Fix {
  return { title: words.write(text), range: locate(source, path), text };
}
