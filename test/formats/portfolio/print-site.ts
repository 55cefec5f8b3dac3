import { reportMarkdown } from '../../../src/formats/report/markdown.ts';
import { reportHtml } from '../../../src/formats/report/html.ts';
import { reportPages } from '../../../src/formats/report-pages.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Workspace } from '../../../src/model/workspace.ts';

export interface PrintedPage {
  readonly name: string;
  readonly html: string;
  readonly markdown: string;
}

/** All pages of a workspace, first what one opens first. @param findings what `check` found in it */
export function printSite(
  workspace: Workspace,
  findings: readonly Diagnostic[] = [],
): readonly PrintedPage[] {
  return reportPages(workspace, workspace.journeys, findings).map((page) => {
    const [html = '', markdown = ''] = page.print([reportHtml, reportMarkdown]);
    return { name: page.name, html, markdown };
  });
}
