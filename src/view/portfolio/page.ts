import type { Portfolio } from './portfolio.ts';
import type { Pair, Section } from './section.ts';

/** A key figure over all journeys. */
export interface PageTile {
  readonly label: string;
  readonly value: string;
  readonly class: string;
  readonly about: string;
}

/** What a page says, below its heading. */
export interface PageContent {
  readonly title: string;
  /** Users wrote the title. */
  readonly own: boolean;
  readonly lead: readonly string[];
  readonly facts: readonly Pair[];
  readonly quote: string | null;
  readonly tiles: readonly PageTile[];
  readonly sections: readonly Section[];
}

/** A page that there is. */
export interface PortfolioPage {
  /** Without an ending. */
  readonly name: string;
  /** In the navigation; null for a page that another one leads to. */
  readonly label: string | null;
  content(): PageContent;
}

/** A kind of page: says quickly which pages of it there are, since those that would be empty are not made. */
export interface PageKind {
  /** Of how many journeys a workspace must be before such a page adds something to theirs. */
  readonly least: number;
  /** Whether it is for outsiders too; else it is made for colleagues only. */
  readonly isForAll: boolean;
  pages(portfolio: Portfolio): readonly PortfolioPage[];
}

/** The content of a page; what is not said is absent. */
export function content(said: Pick<PageContent, 'title'> & Partial<PageContent>): PageContent {
  return { own: false, lead: [], facts: [], quote: null, tiles: [], sections: [], ...said };
}
