import type { CardView } from '../../view/card-view.ts';
import type { Format } from '../format.ts';
import { pageShell, printTemplate } from '../page.ts';

/** What a shared address looks like, as a page of exactly the size of its picture, which a browser makes of it. */
export const cardHtml: Format<CardView> = {
  name: 'html',
  summary: 'a page to make a picture of, for shared addresses',
  extension: '.html',
  print: (view) =>
    printTemplate('card', { view, pageTitle: view.title, ...pageShell('card', view.look) }),
};
