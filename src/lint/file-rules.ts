import type { Language } from '../model/workspace.ts';
import type { Texts } from './rule.ts';

/** Trouble with the files themselves: no rule of the method, but it has a severity and can be asked for like one. */
export const fileRules = {
  syntax: { en: 'A file cannot be read', nl: 'Een bestand is niet te lezen' },
  schema: {
    en: 'Something is written differently from what the format asks for',
    nl: 'Er staat iets anders dan het bestandsformaat vraagt',
  },
  reference: {
    en: 'Something is named that is not there',
    nl: 'Er wordt iets genoemd dat er niet is',
  },
  file: { en: 'A file is left out', nl: 'Een bestand telt niet mee' },
  ignore: { en: 'An "ignore" is of no use any more', nl: 'Een "ignore" is niet meer nodig' },
} as const satisfies Record<string, Texts>;

export type FileRule = keyof typeof fileRules;

const pages: Readonly<Record<Language, string>> = {
  en: 'docs/check.md#trouble-with-a-file',
  nl: 'docs/nl/controleren.md#problemen-met-een-bestand',
};

/** Where trouble with files is explained, in a language; relative like `ruleAddress`. */
export function fileRuleAddress(language: Language): string {
  return pages[language];
}

/** Whether an id is that of trouble with files. */
export function isFileRule(id: string): id is FileRule {
  return Object.hasOwn(fileRules, id);
}
