import type { Language } from '../model/workspace.ts';
import { compareEnglish } from './compare-en.ts';
import { compareDutch } from './compare-nl.ts';

/** The words of comparisons that are not words of the field (`terms`). */
export type CompareWords = typeof compareEnglish;

export function compareWords(language: Language): CompareWords {
  return language === 'nl' ? compareDutch : compareEnglish;
}
