import { formatDate } from '../../language/number.ts';
import { portfolioWords } from '../../language/portfolio.ts';
import { reportWords, type ReportWords } from '../../language/report.ts';
import type { Language, Look, Workspace } from '../../model/workspace.ts';
import { audienceLabel } from '../header.ts';
import { textLanguageOf } from '../text-language.ts';
import type { PageContent, PortfolioPage } from './page.ts';
import { portfolioOf } from './portfolio.ts';
import type { Site } from './site.ts';

/** All that a page about several journeys shows: labels, classes and coordinates, nothing escaped. */
export interface PortfolioView extends PageContent {
  readonly name: string;
  readonly language: Language;
  /** Of the texts that users wrote, where it is another one. */
  readonly textLanguage: string | null;
  readonly words: ReportWords;
  readonly look: Look | null;
  /** For whom it is, where that is not everybody. */
  readonly audience: string | null;
  readonly site: Site | null;
  readonly organisation: string | null;
  readonly date: string | null;
  /** What is left out of it; null when nothing is. */
  readonly leftOut: string | null;
}

/** What such a page shows. */
export function portfolioView(
  workspace: Workspace,
  page: PortfolioPage,
  { site, date }: { readonly site: Site | null; readonly date?: string | undefined },
): PortfolioView {
  const { language, organisation } = workspace.settings;
  const { archived } = portfolioOf(workspace);
  return {
    ...page.content(),
    name: page.name,
    language,
    textLanguage: textLanguageOf(workspace.settings),
    words: reportWords(language),
    look: workspace.settings.report.look,
    audience: audienceLabel(workspace),
    site,
    organisation: organisation.name ?? null,
    date: date === undefined ? null : formatDate(date, language),
    leftOut: archived === 0 ? null : portfolioWords(language).archived(archived),
  };
}
