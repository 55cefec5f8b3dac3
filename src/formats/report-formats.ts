import type { Diagnostic } from '../model/diagnostic.ts';
import type { IndexView } from '../view/index-view.ts';
import type { JourneyView } from '../view/journey-view.ts';
import type { PortfolioView } from '../view/portfolio/portfolio-view.ts';
import type { Study } from '../view/study.ts';
import type { Format } from './format.ts';

/** What a format prints as pages: that of one journey, and where it has one the page of all. */
export interface ReportFormat {
  readonly journey: Format<JourneyView>;
  readonly index: Format<IndexView> | null;
  /** That of several journeys, a persona, a department or a role. */
  readonly portfolio: Format<PortfolioView>;
}

/** What a format prints beside the pages: a picture or data of one journey. */
export type JourneyFormat = Format<Study, JourneyOptions>;

export interface JourneyOptions {
  /** What `check` found; empty for a format that does not show it. */
  readonly findings: readonly Diagnostic[];
  /** The date of the report, `2026-11-22`; none when undefined. */
  readonly date?: string | undefined;
}

interface Entry {
  readonly name: string;
  readonly summary: string;
  /** With the dot. No name of a page has one, so that `.map.svg` and `.svg` never mean the same file. */
  readonly extension: string;
  /** Written when nobody says which formats. */
  readonly usual: boolean;
  readonly showsFindings: boolean;
}

export interface PageEntry extends Entry {
  readonly kind: 'page';
  load(): Promise<ReportFormat>;
}

export interface JourneyEntry extends Entry {
  readonly kind: 'journey';
  load(): Promise<JourneyFormat>;
}

/** Printed by a browser from the web page. */
export interface BrowserEntry extends Entry {
  readonly kind: 'browser';
  readonly name: 'pdf' | 'png';
}

export type FormatEntry = PageEntry | JourneyEntry | BrowserEntry;

/** Every format of the report there is; what prints it is loaded only when it is used. */
export const reportFormats: readonly FormatEntry[] = [
  {
    kind: 'page',
    name: 'html',
    summary: 'a web page that stands alone',
    extension: '.html',
    usual: true,
    showsFindings: true,
    load: async () => (await import('./report/html.ts')).reportHtml,
  },
  {
    kind: 'page',
    name: 'markdown',
    summary: 'for GitHub and GitLab, with the curve from the SVG file beside it',
    extension: '.md',
    usual: true,
    showsFindings: true,
    load: async () => (await import('./report/markdown.ts')).reportMarkdown,
  },
  {
    kind: 'journey',
    name: 'svg',
    summary: 'the emotion curve as a picture',
    extension: '.svg',
    usual: true,
    showsFindings: false,
    load: async () => (await import('./journey/svg.ts')).journeySvg,
  },
  {
    kind: 'journey',
    name: 'svg-map',
    summary: 'the map as a picture: phases, touchpoints, curve and the main lanes',
    extension: '.map.svg',
    usual: false,
    showsFindings: false,
    load: async () => (await import('./journey/svg-map.ts')).journeySvgMap,
  },
  {
    kind: 'journey',
    name: 'json',
    summary: 'all that the page shows, for programs',
    extension: '.json',
    usual: false,
    showsFindings: true,
    load: async () => (await import('./journey/report-json.ts')).journeyReportJson,
  },
  {
    kind: 'journey',
    name: 'csv',
    summary: 'a row per touchpoint, for spreadsheets',
    extension: '.csv',
    usual: false,
    showsFindings: false,
    load: async () => (await import('./journey/csv.ts')).journeyCsv,
  },
  {
    kind: 'browser',
    name: 'pdf',
    summary: 'the page on paper, printed by a browser on this machine',
    extension: '.pdf',
    usual: false,
    showsFindings: true,
  },
  {
    kind: 'browser',
    name: 'png',
    summary: 'the page as a picture, made by a browser on this machine',
    extension: '.png',
    usual: false,
    showsFindings: true,
  },
];
