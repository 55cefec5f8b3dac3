import type { IndexView } from '../../view/index-view.ts';
import type { Format } from '../format.ts';
import { pageShell, printTemplate } from '../page.ts';

/** All journeys on one page, each with its small curve. */
export const indexHtml: Format<IndexView> = {
  name: 'html',
  summary: 'a web page that leads to all journeys',
  extension: '.html',
  print: (view) =>
    printTemplate('index', { view, pageTitle: view.title, ...pageShell('overview', view.look) }),
};
