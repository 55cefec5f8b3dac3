import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { portfolioWith } from '../formats/portfolio/portfolio-files.ts';
import { printSite } from '../formats/portfolio/print-site.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';
import { barriersIn } from './barriers.ts';
import { describeInBrowser } from './describe-in-browser.ts';

let folder: string;

/** Enough journeys to be listed in a table, none like another. */
const more = Object.fromEntries(
  [0.4, -1.2, 1.5, 0, -0.7].map((emotion, index) => [
    `more-${index}.journey.yaml`,
    `title: More ${index}\nphases: [{ id: awareness, touchpoints: [{ title: A, emotion: ${emotion} }] }]`,
  ]),
);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-portfolio-'));
  const files = { ...portfolioWith('Kundenzufriedenheitsbefragung'), ...more };
  const workspace = workspaceOf(files, { today: '2026-11-22' });
  for (const { name, html } of printSite(workspace))
    await writeFile(join(folder, `${name}.html`), html);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens a page, does something, and holds that nothing was said on the console nor asked of any network. */
async function visit<T>(
  browser: Browser,
  name: string,
  look: { readonly width: number; readonly colorScheme?: 'light' | 'dark' },
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const { width, colorScheme = 'light' } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(folder, `${name}.html`)).href;
  await page.goto(address);
  const seen = await act(page);
  expect(said).toEqual([]);
  expect(asked).toEqual([address]);
  await context.close();
  return seen;
}

const names = [
  'index',
  'leadership',
  'solutions',
  'actions',
  'personas',
  'persona-anna',
  'brand-values',
  'departments',
  'department-kundenzufriedenheitsbefragung',
  'connections',
];

describeInBrowser('the pages about several journeys in a browser', (browser) => {
  // The other pages are held against axe in the test on every page of the report; these have more journeys there.
  it.each([
    ['index', 1400, 'light'],
    ['leadership', 390, 'dark'],
  ] as const)(
    '%s at %i pixels, in %s, has no barrier that axe knows',
    async (name, width, colorScheme) => {
      const found = await visit(browser(), name, { width, colorScheme }, (page) =>
        barriersIn(page),
      );
      expect(found).toEqual([]);
    },
  );

  it.each(names)('%s stays within a narrow screen', async (name) => {
    await visit(browser(), name, { width: 390 }, async (page) => {
      const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(sideways).toBeLessThanOrEqual(0);
    });
  });

  it('puts a table in another order by keyboard, with what is not known last either way', async () => {
    await visit(browser(), 'index', { width: 1400 }, async (page) => {
      const means = () => page.locator('table.heat td:nth-of-type(1)').allInnerTexts();
      const before = await means();
      const head = page.locator('table.heat thead th').nth(1);
      await head.locator('button').focus();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      const number = (text: string) => Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
      const known = before.map(number).toSorted((a, b) => a - b);
      expect((await means()).map(number)).toEqual(known);
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      expect((await means()).map(number)).toEqual(known.toReversed());
    });
    await visit(browser(), 'leadership', { width: 1400 }, async (page) => {
      const table = page.locator('table', { has: page.locator('text=brings 900') });
      const balance = table.locator('thead button', { hasText: 'Revenue' });
      for (const lowest of ['+600', null]) {
        await balance.click();
        const cells = await table.locator('tbody td:nth-of-type(2) span').allInnerTexts();
        expect(cells.at(-1)).toBe('unknown');
        expect(cells.length).toBeGreaterThan(2);
        if (lowest !== null) expect(cells[0]).toBe(lowest);
      }
    });
  });

  it('is in a sensible order, and complete, without scripts', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'actions.html')).href);
    expect(await page.locator('button').count()).toBe(0);
    expect(await page.locator('h2').first().innerText()).toBe('Late');
    await context.close();
  });

  it('leads from the drawing to the journeys, by keyboard too', async () => {
    await visit(browser(), 'connections', { width: 390 }, async (page) => {
      const boxes = page.locator('.connections a');
      expect(await boxes.count()).toBe(2);
      await boxes.first().focus();
      const box = await boxes.first().boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      const numbers = await page.locator('.wire-number').evaluateAll((circles) =>
        circles.map((circle) => {
          const { x, y } = circle.getBoundingClientRect();
          return [x, y] as const;
        }),
      );
      const near = numbers.filter(([x, y]) =>
        numbers.some(
          ([left, top]) => (left !== x || top !== y) && Math.hypot(left - x, top - y) < 20,
        ),
      );
      expect(near).toEqual([]);
    });
  });

  it('prints without navigation, and no row in two parts', async () => {
    await visit(browser(), 'leadership', { width: 1400 }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('nav.site').isVisible()).toBe(false);
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 119\d(?:\.\d+)? 84\d(?:\.\d+)?\]/);
    });
  });
});
