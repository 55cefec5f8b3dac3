import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everythingWith } from '../formats/report/everything.ts';
import { printPages } from '../formats/report/page.ts';
import { describeInBrowser } from './describe-in-browser.ts';

const example = new URL('../../examples/zorgverzekeraar/', import.meta.url);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-report-'));
  const files: Record<string, string> = {};
  for (const name of await readdir(example, { recursive: true })) {
    if (name.endsWith('.yaml')) files[name] = await readFile(new URL(name, example), 'utf8');
  }
  for (const workspace of [files, everythingWith('Word')]) {
    const { html, index } = printPages(workspace);
    await writeFile(join(folder, 'index.html'), index);
    for (const [id, page] of html) await writeFile(join(folder, `${id}.html`), page);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Look {
  readonly width: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a page, does something, and holds that nothing was said on the console nor asked of any network. */
async function visit<T>(
  browser: Browser,
  name: string,
  { width, colorScheme = 'light' }: Look,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(join(folder, `${name}.html`)).href;
  await page.goto(address);
  const seen = await look(page);
  expect(said).toEqual([]);
  expect(asked).toEqual([address]);
  await context.close();
  return seen;
}

describeInBrowser('the report in a browser', (browser) => {
  it('keeps its head and first column in sight, and nothing but the map scrolls sideways', async () => {
    await visit(browser(), 'overstappen', { width: 390 }, async (page) => {
      const sideways = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect(sideways).toBeLessThanOrEqual(0);
      const region = page.locator('.scroll').first();
      await region.evaluate('(region) => region.scrollTo(900, 700)');
      const box = await region.boundingBox();
      const corner = await page.locator('.phases th').first().boundingBox();
      expect(Math.abs((corner?.x ?? NaN) - (box?.x ?? NaN))).toBeLessThanOrEqual(1);
      expect(Math.abs((corner?.y ?? NaN) - (box?.y ?? NaN))).toBeLessThanOrEqual(1);
    });
  });

  it('prints on tagged A3 pages, in parts, and is whole again afterwards', async () => {
    await visit(browser(), 'overstappen', { width: 1400 }, async (page) => {
      const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const text = pdf.toString('latin1');
      expect(text.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
      expect(text).toContain('/MarkInfo');
      expect(text).toMatch(/\/MediaBox \[0 0 119\d(?:\.\d+)? 84\d(?:\.\d+)?\]/);
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.locator('.map.part').count()).toBeGreaterThan(1);
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      expect(await page.locator('.map').count()).toBe(1);
    });
  });

  it.each(['overstappen', 'now'])('prints the numbers of %s beside their lines', async (name) => {
    await visit(browser(), name, { width: 1400 }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      // How far each number of an axis stands from the line that it names, in pixels.
      const away = await page.evaluate<number[]>(`
        [...document.querySelectorAll('.map.part')].flatMap((part) => {
          const middle = (element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return (top + bottom) / 2;
          };
          const lines = [...part.querySelectorAll('.grid path')].map(middle);
          const numbers = [...part.querySelectorAll('.axis text:not(.zone-name)')].map(middle);
          return numbers.map((y, index) => Math.abs(y - lines[index]));
        })`);
      expect(away.length).toBeGreaterThanOrEqual(5);
      expect(Math.max(...away)).toBeLessThan(5);
    });
  });

  it('leads from a number in the matrix to its solution, by keyboard too', async () => {
    await visit(browser(), 'overstappen', { width: 390 }, async (page) => {
      const points = page.locator('.matrix .point');
      expect(await points.count()).toBeGreaterThan(3);
      for (const point of await points.all()) {
        // The smallest target (WCAG 2.2, 2.5.8).
        const box = await point.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      const address = await points.first().getAttribute('href');
      await points.first().focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('tr:target').count()).toBe(1);
      expect(await page.locator('tr:target').getAttribute('id')).toBe(
        decodeURIComponent(address ?? '').slice(1),
      );
    });
  });

  it('tells the places in a bar apart without colours', async () => {
    await visit(browser(), 'now', { width: 1400 }, async (page) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const heights = await page
        .locator('.legend .shares rect')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
      expect(heights).toEqual([...new Set(heights)].toSorted((a, b) => b - a));
      expect(heights).toHaveLength(4);
      const fill = (selector: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('${selector}')).fill`);
      expect(await fill('.matrix .point.first .disc')).not.toBe(
        await fill('.matrix .point.first text'),
      );
      expect(await fill('.matrix .point.first .disc')).not.toBe(
        await fill('.matrix .point.other .disc'),
      );
    });
  });

  it('leads to a touchpoint by its address', async () => {
    await visit(browser(), 'overstappen', { width: 1400 }, async (page) => {
      await page.locator('.tile-pit a').click();
      const target = page.locator('th:target');
      await expect.poll(() => target.count()).toBe(1);
      expect(await target.isVisible()).toBe(true);
    });
  });
});
