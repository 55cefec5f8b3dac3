import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { findChromium } from './find-chromium.ts';

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A `describe` with a browser. Skipped, visibly, where no Chromium is found, unless CJM_REQUIRE_BROWSER is set:
 * then its absence is a failure.
 */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const executablePath = findChromium();
  const required = (process.env['CJM_REQUIRE_BROWSER'] ?? '') !== '';
  const skipped = executablePath === null && !required;
  const reason = skipped ? ' (skipped: no Chromium found, set CHROME_PATH)' : '';
  describe.skipIf(skipped)(`${name}${reason}`, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      if (executablePath === null)
        throw new Error('No Chromium found: install it or set CHROME_PATH.');
      browser = await chromium.launch({ executablePath, args: switches });
    });
    afterAll(() => browser?.close());
    tests(() => browser ?? missing());
  });
}

function missing(): never {
  throw new Error('The browser has not started.');
}
