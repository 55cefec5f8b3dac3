import type { Language } from '../model/workspace.ts';
import { quoted } from './quoted.ts';

const words = {
  en: { and: 'and', more: (count: number) => `${count} more` },
  nl: { and: 'en', more: (count: number) => `nog ${count}` },
} as const satisfies Record<Language, object>;

/** The first few of many names, in quotes, and how many more there are: `"A", "B" and 4 more`; never "1 more". */
export function firstNames(names: readonly string[], language: Language, most = 3): string {
  const { and, more } = words[language];
  const isCut = names.length > most + 1;
  const shown = (isCut ? names.slice(0, most) : names).map((name) => quoted(name));
  const last = isCut ? more(names.length - most) : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} ${and} ${last}`;
}
