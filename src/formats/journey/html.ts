import type { JourneyView } from '../../view/journey-view.ts';
import type { Format } from '../format.ts';
import { pageShell, printTemplate } from '../page.ts';

/** A journey as one page that stands alone: map, curve, figures and decisions. */
export const journeyHtml: Format<JourneyView> = {
  name: 'html',
  summary: 'a web page that stands alone',
  extension: '.html',
  print: (view) =>
    printTemplate('journey', { view, pageTitle: view.title, ...pageShell('journey', view.look) }),
};
