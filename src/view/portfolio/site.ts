import { portfolioWords } from '../../language/portfolio.ts';
import type { Language } from '../../model/workspace.ts';
import type { PortfolioPage } from './page.ts';

/** The way from each page to the others. */
export interface Site {
  readonly label: string;
  readonly links: readonly SiteLink[];
}

export interface SiteLink {
  readonly text: string;
  /** As it stands in an address, without an ending. */
  readonly page: string;
  readonly isCurrent: boolean;
}

/** The navigation as it stands on the page `current`; null where there is nowhere to go but the overview. */
export function siteOf(
  pages: readonly PortfolioPage[],
  language: Language,
  current: string,
): Site | null {
  const words = portfolioWords(language);
  if (pages.length === 0) return null;
  const named = pages.flatMap(({ name, label }) => (label === null ? [] : [{ name, label }]));
  return {
    label: words.site,
    links: [{ name: 'index', label: words.overview }, ...named].map(({ name, label }) => ({
      text: label,
      page: encodeURIComponent(name),
      isCurrent: name === current,
    })),
  };
}
