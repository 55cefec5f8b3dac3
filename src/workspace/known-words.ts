import { nearest } from '../model/nearest.ts';
import { synonym } from './synonyms.ts';

/** A word of ours for what was written: another word for it, or the nearest one. */
export function meant(word: string, known: readonly string[]): string | null {
  return synonym(word, new Set(known)) ?? nearest(word, known);
}

/** The keys that most people look for. */
const usefulKeys = ['id', 'title', 'name', 'phases', 'touchpoints', 'personas', 'emotion'];

/** Known keys as a message lists them: the ones that most people look for come first. */
export function usefulFirst(known: readonly string[]): readonly string[] {
  const useful = usefulKeys.filter((key) => known.includes(key));
  return [...useful, ...known.filter((key) => !useful.includes(key))];
}
