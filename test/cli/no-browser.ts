import type { Browser } from '../../src/io/browser.ts';

/** For tests of what prints nothing with a browser. */
export const noBrowser: Browser = {
  print: () => Promise.reject(new Error('A browser was asked for.')),
};
