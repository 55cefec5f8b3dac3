import type { Language } from '../model/workspace.ts';

/** What `cjm check --fix` says. */
export interface RepairWords {
  readonly repaired: (places: number, files: number) => string;
  readonly nothing: string;
  readonly dryRun: string;
}

const catalogue: Readonly<Record<Language, RepairWords>> = {
  en: {
    repaired: (places, files) =>
      `Repaired ${places} ${places === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
    nothing: 'Nothing could be repaired safely.',
    dryRun: 'Nothing was written (--dry-run).',
  },
  nl: {
    repaired: (places, files) =>
      `${places} ${places === 1 ? 'plek' : 'plekken'} in ${files} ${files === 1 ? 'bestand' : 'bestanden'} hersteld.`,
    nothing: 'Er is niets dat veilig te herstellen is.',
    dryRun: 'Er is niets geschreven (--dry-run).',
  },
};

export function repairWords(language: Language): RepairWords {
  return catalogue[language];
}
