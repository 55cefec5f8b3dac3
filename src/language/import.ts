import type { Language } from '../model/workspace.ts';
import { english } from './import-en.ts';
import { dutch } from './import-nl.ts';
import type { ImportDetail, ImportSaid } from './import-said.ts';

/** The kinds of things that an import tells. */
export type ImportProblemId = keyof typeof english;

export type Say = (detail: ImportDetail) => ImportSaid;

export interface ImportWords {
  readonly problems: Readonly<Record<ImportProblemId, Say>>;
  /** The phase of the tasks before the first section. */
  readonly firstPhase: string;
}

const catalogue: Readonly<Record<Language, ImportWords>> = {
  en: { problems: english, firstPhase: 'Start' },
  nl: { problems: dutch, firstPhase: 'Begin' },
};

/** The words for what an import finds in a foreign text. */
export function importWords(language: Language): ImportWords {
  return catalogue[language];
}
