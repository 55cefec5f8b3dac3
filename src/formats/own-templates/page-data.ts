import type { Look } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import type { ReportFormat } from '../report-formats.ts';
import { templateVersion } from './limits.ts';
import type { pageNames } from './template-names.ts';

type PageName = (typeof pageNames)[number];

interface Shown {
  readonly title: string;
  readonly look: Look | null;
}

/** What own templates get to print a page from, as JSON instead of the page. */
export const pageData: ReportFormat = {
  journey: dataFormat('journey'),
  index: dataFormat('index'),
  portfolio: dataFormat('portfolio'),
};

function dataFormat<View extends Shown>(page: PageName): Format<View> {
  return {
    name: 'html',
    summary: 'what own templates print a web page from',
    extension: '.html',
    print: ({ look, ...view }) =>
      JSON.stringify(
        {
          templateData: templateVersion,
          page,
          pageTitle: view.title,
          logo: look?.logo ?? null,
          view,
        },
        // A key without a value is there all the same: templates are strict.
        (_, value: unknown) => value ?? null,
      ),
  };
}
