import { journeyHtml } from '../formats/journey/html.ts';
import { journeyCsv } from '../formats/journey/csv.ts';
import { journeyMarkdown } from '../formats/journey/markdown.ts';
import { journeyReportJson } from '../formats/journey/report-json.ts';
import { journeySvgMap } from '../formats/journey/svg-map.ts';
import { journeySvg } from '../formats/journey/svg.ts';
import { UserError } from '../io/user-error.ts';
import { check } from '../lint/lint.ts';
import type { Audience } from '../model/audience.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import { oncePer } from '../model/once-per.ts';
import type { Workspace } from '../model/workspace.ts';
import { forAudience } from '../view/audience.ts';
import type { ViewOptions } from '../view/journey-view.ts';
import { journeyView } from '../view/journey-view.ts';
import { studyJourney } from '../view/study.ts';

export interface RenderOptions extends ViewOptions {
  readonly findings?: readonly Diagnostic[] | undefined;
  readonly audience?: Audience | undefined;
}

const pages = [journeyHtml, journeyMarkdown];
const others = [journeySvg, journeySvgMap, journeyReportJson, journeyCsv];
const allFindings = oncePer((workspace: Workspace) => check(workspace));
const publicOf = oncePer((workspace: Workspace) => forAudience(workspace, 'public').workspace);

/**
 * The report of one journey as text: a web page, Markdown, its emotion curve or its map as SVG, or its data.
 *
 * @param format `html`, `markdown`, `svg`, `svg-map`, `json` or `csv`
 * @param options.findings what `check` found in the workspace; default: all, worked out once per workspace
 * @param options.audience `public` leaves out what is personal or confidential; default: what `cjm.yaml` says, else
 *   `internal`
 * @param options.date the date on the page and in the data, `2026-11-22`; default: none
 * @param options.pages the ids of the journeys that get a page, so that no link leads nowhere; default: this one
 * @param options.overview whether there is a page with all journeys to lead to; default: no
 * @returns an empty text where a format has nothing to show: the curve of a journey without any feeling
 * @throws UserError when there is no such format
 */
export function render(
  whole: Workspace,
  asked: Journey,
  format: string,
  { findings: given, audience = whole.settings.report.audience, ...options }: RenderOptions = {},
): string {
  const workspace = audience === 'public' ? publicOf(whole) : whole;
  const journey = audience === 'public' ? workspace.journeyById.get(asked.id) : asked;
  if (journey === undefined) throw new UserError(`There is no journey "${asked.id}".`);
  const findings = () => (workspace.audience === 'public' ? [] : (given ?? allFindings(workspace)));
  const page = pages.find(({ name }) => name === format);
  if (page !== undefined) {
    const defaults = { pages: new Set([journey.id]), overview: false };
    return page.print(journeyView(workspace, journey, findings(), { ...defaults, ...options }));
  }
  const other = others.find(({ name }) => name === format);
  if (other !== undefined) {
    const shown = other === journeyReportJson ? findings() : [];
    return other.print(studyJourney(workspace, journey), { findings: shown, date: options.date });
  }
  const names = [...pages, ...others].map(({ name }) => name);
  throw new UserError(`There is no format "${format}".`, `There are: ${names.join(', ')}.`);
}
