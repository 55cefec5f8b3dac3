import type { Language } from '../model/workspace.ts';

/** What `cjm init` writes into files beside its templates, and proposes. */
export interface InitWords {
  /** The organisation of the example. */
  readonly organisation: string;
  /** Proposed where a name gives no folder name. */
  readonly folder: string;
  /** Comment behind the personas of a new journey when the workspace has several. */
  readonly choosePersonas: string;
  /** Comment in a new journey when the workspace has no persona. */
  readonly personaFirst: string;
}

const catalogue: Readonly<Record<Language, InitWords>> = {
  nl: {
    organisation: 'Fietsenmakerij Koperwiek',
    folder: 'klantreizen',
    choosePersonas: 'laat staan wiens klantreis dit is',
    personaFirst: 'Van wie is deze klantreis? Maak eerst een persona: cjm init persona "Naam"',
  },
  en: {
    organisation: 'Copperbeck Cycles',
    folder: 'customer-journeys',
    choosePersonas: 'keep those whose journey it is',
    personaFirst: 'Whose journey is this? Make a persona first: cjm init persona "Name"',
  },
};

/** The words of `cjm init` in the language of the content. */
export function initWords(language: Language): InitWords {
  return catalogue[language];
}
