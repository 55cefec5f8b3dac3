import type { Language } from '../model/workspace.ts';

/** What is said in the terminal about the colour of an organisation. */
export interface ThemeWords {
  /** @param light on a light page, null where it stayed as it is; the other on a dark one */
  readonly corrected: (color: string, light: string | null, dark: string | null) => string;
}

const catalogue: Readonly<Record<Language, ThemeWords>> = {
  en: {
    corrected(color, light, dark) {
      const parts = [light && `${light} on a light page`, dark && `${dark} on a dark page`];
      return `The colour ${color} is too hard to read, so accents are ${listed(parts, 'and')}.`;
    },
  },
  nl: {
    corrected(color, light, dark) {
      const parts = [light && `${light} op een lichte pagina`, dark && `${dark} op een donkere`];
      return `De kleur ${color} is te slecht te lezen; accenten zijn daarom ${listed(parts, 'en')}.`;
    },
  },
};

function listed(parts: readonly (string | null)[], and: string): string {
  return parts.filter((part) => part !== null).join(` ${and} `);
}

export function themeWords(language: Language): ThemeWords {
  return catalogue[language];
}
