import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import { indexView } from '../view/index-view.ts';
import { journeyView } from '../view/journey-view.ts';
import { pageName } from '../view/page-name.ts';
import { portfolioPages } from '../view/portfolio/pages.ts';
import { portfolioView } from '../view/portfolio/portfolio-view.ts';
import { siteOf } from '../view/portfolio/site.ts';
import type { ReportFormat } from './report-formats.ts';

/** A page of the report, worked out when it is printed. */
export interface ReportPage {
  /** Without an ending: `index`. */
  readonly name: string;
  /** The page in these formats, in their order; an empty text where a format has no such page. */
  print(formats: readonly ReportFormat[]): readonly string[];
}

/**
 * The pages of the report on some journeys of a workspace, first what one opens first. Those about several journeys
 * tell of the whole workspace, so they are made for all its journeys or not at all.
 * @param findings what `check` found in the workspace
 * @param date the date on the pages, `2026-11-22`; none when undefined
 */
export function reportPages(
  workspace: Workspace,
  journeys: readonly Journey[],
  findings: readonly Diagnostic[],
  date?: string,
): readonly ReportPage[] {
  const isWhole = journeys.length === workspace.journeys.length;
  const about = isWhole ? portfolioPages(workspace) : [];
  const site = (current: string) => siteOf(about, workspace.settings.language, current);
  const options = { date, pages: new Set(journeys.map(({ id }) => id)), site: site('') };
  const overview: ReportPage = {
    name: 'index',
    print(formats) {
      const view = indexView(workspace, findings, { ...options, journeys, site: site('index') });
      return formats.map(({ index }) => index?.print(view) ?? '');
    },
  };
  const pages = journeys.map((journey): ReportPage => ({
    name: pageName(journey.id),
    print(formats) {
      const view = journeyView(workspace, journey, findings, options);
      return formats.map((format) => format.journey.print(view));
    },
  }));
  const portfolio = about.map((page): ReportPage => ({
    name: page.name,
    print(formats) {
      const view = portfolioView(workspace, page, { site: site(page.name), date });
      return formats.map((format) => format.portfolio.print(view));
    },
  }));
  return [overview, ...pages, ...portfolio];
}
