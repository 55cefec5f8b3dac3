import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a page and does something; holds that nothing was said on the console nor asked of any network or disk. */
export async function visit<T>(
  browser: Browser,
  address: string,
  { width, height = 900, colorScheme = 'light' }: Look,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  // Places are measured: nothing may still be on its way.
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    const seen = await look(page);
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
    return seen;
  } finally {
    await context.close();
  }
}
