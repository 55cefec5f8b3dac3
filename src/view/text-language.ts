import type { Settings } from '../model/workspace.ts';

/** The language of users' texts; null where it is that of the report. */
export function textLanguageOf({
  language,
  contentLanguage,
}: Pick<Settings, 'language' | 'contentLanguage'>): string | null {
  return contentLanguage === language ? null : contentLanguage;
}
