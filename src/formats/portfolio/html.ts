import type { PortfolioView } from '../../view/portfolio/portfolio-view.ts';
import type { Format } from '../format.ts';
import { pageShell, printTemplate } from '../page.ts';

/** A page about several journeys, one persona, a department or a role. */
export const portfolioHtml: Format<PortfolioView> = {
  name: 'html',
  summary: 'a web page about several journeys',
  extension: '.html',
  print: (view) =>
    printTemplate('portfolio', {
      view,
      pageTitle: view.title,
      ...pageShell('overview', view.look),
    }),
};
