import type { Language } from '../model/workspace.ts';
import { portfolioEnglish, type PortfolioWords } from './portfolio-en.ts';
import { portfolioDutch } from './portfolio-nl.ts';

export type { PortfolioWords };

const catalogue: Readonly<Record<Language, PortfolioWords>> = {
  nl: portfolioDutch,
  en: portfolioEnglish,
};

/** The words of pages about several journeys. */
export function portfolioWords(language: Language): PortfolioWords {
  return catalogue[language];
}
