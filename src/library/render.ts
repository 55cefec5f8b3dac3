import { reportFormats } from '../formats/report-formats.ts';
import { UserError } from '../io/user-error.ts';
import { check } from '../lint/lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import { oncePer } from '../model/once-per.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ViewOptions } from '../view/journey-view.ts';
import { journeyView } from '../view/journey-view.ts';

export interface RenderOptions extends ViewOptions {
  readonly findings?: readonly Diagnostic[] | undefined;
}

const allFindings = oncePer((workspace: Workspace) => check(workspace));

/**
 * The report of one journey as text: a web page, Markdown, or its emotion curve as SVG.
 *
 * @param format `html`, `markdown` or `svg`
 * @param options.findings what `check` found in the workspace; default: all, worked out once per workspace
 * @param options.pages the ids of the journeys that get a page, so that no link leads nowhere; default: this one
 * @param options.overview whether there is a page with all journeys to lead to; default: no
 * @throws UserError when there is no such format
 */
export function render(
  workspace: Workspace,
  journey: Journey,
  format: string,
  { findings, ...options }: RenderOptions = {},
): string {
  const found = reportFormats.find(({ journey: { name } }) => name === format);
  if (found === undefined) {
    const names = reportFormats.map(({ journey: { name } }) => name);
    throw new UserError(`There is no format "${format}".`, `There are: ${names.join(', ')}.`);
  }
  const view = journeyView(workspace, journey, findings ?? allFindings(workspace), {
    pages: new Set([journey.id]),
    overview: false,
    ...options,
  });
  return found.journey.print(view);
}
