import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
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
  // axe takes its time over a long map, so the small one, which has everything, goes through all looks.
  it.each([
    ['index', 1400, 'light'],
    ['index', 390, 'dark'],
    ['now', 1400, 'light'],
    ['now', 390, 'dark'],
    ['then', 1400, 'dark'],
    ['then', 390, 'light'],
    ['overstappen', 1400, 'light'],
  ] as const)(
    '%s at %i pixels, in %s, has no barrier that axe knows',
    async (name, width, scheme) => {
      const look = { width, colorScheme: scheme };
      const found = await visit(browser(), name, look, async (page) => {
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        return (await new AxeBuilder({ page }).withTags(tags).analyze()).violations;
      });
      expect(
        found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    },
  );

  it.each([1400, 390])('each point stands above its touchpoint at %i pixels', async (width) => {
    const distances = await visit(browser(), 'overstappen', { width }, async (page) => {
      const centre = async (selector: string) => {
        const box = await page.locator(selector).boundingBox();
        return box === null ? NaN : box.x + box.width / 2;
      };
      const links = page.locator('.drawing .marks a');
      const found: number[] = [];
      for (const link of await links.all()) {
        const id = decodeURIComponent((await link.getAttribute('href')) ?? '').slice(1);
        const box = await link.boundingBox();
        const point = box === null ? NaN : box.x + box.width / 2;
        found.push(point - (await centre(`th[id="${id}"]`)));
      }
      return found;
    });
    expect(distances.length).toBeGreaterThan(20);
    for (const distance of distances) expect(Math.abs(distance)).toBeLessThan(1);
  });

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

  it('leads to a touchpoint by its address', async () => {
    await visit(browser(), 'overstappen', { width: 1400 }, async (page) => {
      await page.locator('.tile-pit a').click();
      const target = page.locator('th:target');
      await expect.poll(() => target.count()).toBe(1);
      expect(await target.isVisible()).toBe(true);
    });
  });
});
