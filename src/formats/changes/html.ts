import type { ComparisonView } from '../../view/comparison-view.ts';
import type { Format } from '../format.ts';
import { pageShell, printTemplate } from '../page.ts';

/** A comparison as one page that stands alone: both curves, moment by moment, gains and losses, what to look at. */
export const comparisonHtml: Format<ComparisonView> = {
  name: 'html',
  summary: 'a web page that stands alone',
  extension: '.html',
  print: (view) =>
    printTemplate('compare', {
      view,
      pageTitle: `${view.words.title}: ${view.sides[1].title}`,
      ...pageShell('comparison', view.look),
    }),
};
