import type { Language } from '../model/workspace.ts';

/** What `cjm check --fix` says. */
export interface RepairWords {
  readonly repaired: (places: number, files: number) => string;
  readonly nothing: string;
  readonly dryRun: string;
  /** Of files that are not written to; `files` are names in quotes. */
  readonly readOnly: (files: string, count: number) => string;
}

const catalogue: Readonly<Record<Language, RepairWords>> = {
  en: {
    repaired: (places, files) =>
      `Repaired ${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
    nothing: 'Nothing could be repaired safely.',
    dryRun: 'Nothing was written (--dry-run).',
    readOnly: (files, count) =>
      `${files} ${count === 1 ? 'is' : 'are'} read-only and stay${count === 1 ? 's' : ''} as ${count === 1 ? 'it is' : 'they are'}, though there is something to repair.`,
  },
  nl: {
    repaired: (places, files) =>
      `${places} ${places === 1 ? 'plek' : 'plekken'} in ${files} ${files === 1 ? 'bestand' : 'bestanden'} hersteld.`,
    nothing: 'Er is niets dat veilig te herstellen is.',
    dryRun: 'Er is niets geschreven (--dry-run).',
    readOnly: (files, count) =>
      `${files} ${count === 1 ? 'is' : 'zijn'} alleen-lezen en ${count === 1 ? 'blijft' : 'blijven'} zoals ${count === 1 ? 'het is' : 'ze zijn'}, al valt er iets te herstellen.`,
  },
};

export function repairWords(language: Language): RepairWords {
  return catalogue[language];
}
