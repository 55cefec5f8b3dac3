import type { Settings } from '../model/workspace.ts';

/** The language of users' texts; null where it is that of the report (`en-GB` in an English one needs no word). */
export function textLanguageOf({
  language,
  contentLanguage,
}: Pick<Settings, 'language' | 'contentLanguage'>): string | null {
  return contentLanguage.split('-')[0] === language ? null : contentLanguage;
}
