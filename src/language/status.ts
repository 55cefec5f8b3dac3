import type { Language } from '../model/workspace.ts';
import { statusEnglish, type ItemWords } from './status-en.ts';
import { statusDutch } from './status-nl.ts';

type ItemId = keyof typeof statusEnglish.items;

/** The words of `cjm status`. */
export type StatusWords = Omit<typeof statusEnglish, 'items'> & {
  readonly items: Readonly<Record<ItemId, ItemWords>>;
};

export function statusWords(language: Language): StatusWords {
  return language === 'nl' ? statusDutch : statusEnglish;
}
