import { indexHtml } from '../../../src/formats/index/html.ts';
import { journeyHtml } from '../../../src/formats/journey/html.ts';
import { journeySvg } from '../../../src/formats/journey/svg.ts';
import { startOfFile, type Diagnostic } from '../../../src/model/diagnostic.ts';
import { indexView } from '../../../src/view/index-view.ts';
import { journeyView } from '../../../src/view/journey-view.ts';
import { studyJourney } from '../../../src/view/study.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';

export interface Pages {
  /** By the journey's id. */
  readonly html: ReadonlyMap<string, string>;
  readonly svg: ReadonlyMap<string, string>;
  readonly index: string;
}

/** Findings of our own, so that a page does not change with the rules. */
const findings: readonly Diagnostic[] = (['error', 'warning', 'info'] as const).map((severity) => ({
  rule: 'some-rule',
  code: 'some-rule',
  severity,
  message: `Something is "${severity}".`,
  hint: 'Do something.',
  file: 'now.journey.yaml',
  range: startOfFile,
}));

/** All pages of a workspace, as `cjm report` writes them. */
export function printPages(files: Readonly<Record<string, string>>): Pages {
  const workspace = workspaceOf(files, { today: '2026-11-22' });
  const views = workspace.journeys.map(
    (journey) => [journey.id, journeyView(workspace, journey, findings)] as const,
  );
  return {
    html: new Map(views.map(([id, view]) => [id, journeyHtml.print(view)])),
    svg: new Map(
      workspace.journeys.map((journey) => [
        journey.id,
        journeySvg.print(studyJourney(workspace, journey), { findings }),
      ]),
    ),
    index: indexHtml.print(indexView(workspace, findings)),
  };
}
