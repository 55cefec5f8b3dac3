import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { journeyHtml } from '../../src/formats/journey/html.ts';
import { journeyView } from '../../src/view/journey-view.ts';
import { everythingWith } from '../formats/report/everything.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';
import { barriersIn } from './barriers.ts';
import { describeInBrowser } from './describe-in-browser.ts';

const example = new URL('../../examples/warm-homes/', import.meta.url);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-filters-'));
  const files: Record<string, string> = {};
  for (const name of await readdir(example, { recursive: true })) {
    if (name.endsWith('.yaml')) files[name] = await readFile(new URL(name, example), 'utf8');
  }
  for (const texts of [files, everythingWith('Word')]) {
    const workspace = workspaceOf(texts, { today: '2026-11-22' });
    for (const journey of workspace.journeys) {
      const page = journeyHtml.print(journeyView(workspace, journey, []));
      await writeFile(join(folder, `${journey.id}.html`), page);
    }
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Look {
  readonly hash?: string;
  readonly width?: number;
  readonly script?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a page without motion, does something, and holds that nothing was said on the console. */
async function visit(
  browser: Browser,
  name: string,
  { hash = '', width = 1400, script = true, colorScheme = 'light' }: Look,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    javaScriptEnabled: script,
    colorScheme,
  });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(pathToFileURL(join(folder, `${name}.html`)).href + hash);
  await look(page);
  expect(said).toEqual([]);
  await context.close();
}

const grant = 'warm-home-grant';
const hashOf = (page: Page) => page.evaluate<string>('location.hash');
const answer = (page: Page) => page.locator('.matches').textContent();
const bright = (page: Page) => page.locator('.touchpoints th[scope=col]:not(.dim)').count();
/** Opens the menu with a choice and takes it, with the keyboard alone. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const input = page.locator(`input[name="${name}"][value="${value}"]`);
  const menu = page.locator('.filter').filter({ has: input });
  if (!(await input.isVisible())) await menu.locator('summary').press('Enter');
  await input.focus();
  await page.keyboard.press('Space');
}

describeInBrowser('looking at a part of the map', (browser) => {
  it('dims what does not match, says how much does, and stands in the address', async () => {
    await visit(browser(), grant, {}, async (page) => {
      const all = await bright(page);
      const phone = await page
        .locator('.lane-channel td')
        .filter({ has: page.locator('p', { hasText: /^Phone$/ }) })
        .count();
      expect(phone).toBeGreaterThan(1);
      await choose(page, 'channel', 'phone');
      expect(await answer(page)).toBe(`${phone} of ${all} moments match`);
      expect(await page.locator('output.matches').count()).toBe(1);
      expect(await bright(page)).toBe(phone);
      expect(await page.locator('.drawing .veil').count()).toBe(all - phone);
      expect(await hashOf(page)).toBe('#channel=phone');
      // More choices under one heading leave more, choices under another leave less.
      await choose(page, 'channel', 'letter');
      const either = await bright(page);
      expect(either).toBeGreaterThan(phone);
      await choose(page, 'moment', 'truth');
      expect(await bright(page)).toBeLessThan(either);
      await page.goBack();
      await page.goBack();
      expect(await hashOf(page)).toBe('#channel=phone');
      expect(await bright(page)).toBe(phone);
      await page.locator('.show-all').press('Enter');
      expect(await answer(page)).toBe('');
      expect(await hashOf(page)).toBe('');
      expect(await page.locator('.dim, .veil').count()).toBe(0);
    });
  });

  it('starts from the address, and an address of a place leaves it as it was', async () => {
    await visit(browser(), grant, { hash: '#channel=phone' }, async (page) => {
      const phone = await bright(page);
      expect(phone).toBeGreaterThan(1);
      await page.locator('.tile-pit a').click();
      await expect.poll(() => page.locator('th:target').count()).toBe(1);
      expect(await bright(page)).toBe(phone);
      await page.reload();
      expect(await bright(page)).toBe(phone);
    });
    await visit(browser(), grant, { hash: '#channel=no-such&fold=none&x=y' }, async (page) => {
      expect(await page.locator('.dim').count()).toBe(0);
    });
  });

  it('thins the lines of other personas and brings the first match into sight', async () => {
    await visit(browser(), grant, { hash: '#persona=jean' }, async (page) => {
      expect(await page.locator('.drawing .thin').getAttribute('class')).toContain('p2');
      await choose(page, 'persona', 'dani');
      expect(await page.locator('.drawing .thin').count()).toBe(0);
    });
    await visit(browser(), grant, { width: 390 }, async (page) => {
      const last = page.locator('.touchpoints th').last();
      const inSight = () =>
        last.evaluate(
          (head) => head.getBoundingClientRect().left < head.ownerDocument.body.clientWidth,
        );
      expect(await inSight()).toBe(false);
      const phases = await page.locator('input[name=phase]').last().getAttribute('value');
      await choose(page, 'phase', phases ?? '');
      expect(
        await page
          .locator('.touchpoints th[scope=col]:not(.dim)')
          .first()
          .evaluate((head) => {
            const { left, right } = head.getBoundingClientRect();
            return left >= 0 && right > 0 && left < head.ownerDocument.body.clientWidth;
          }),
      ).toBe(true);
    });
  });

  it('folds rows one by one and by whose they are', async () => {
    await visit(browser(), grant, {}, async (page) => {
      const fold = page.getByRole('button', { name: 'Does', exact: true });
      await fold.focus();
      await page.keyboard.press('Enter');
      expect(await fold.getAttribute('aria-expanded')).toBe('false');
      expect(await page.locator('.lane-does td p').first().isVisible()).toBe(false);
      await page.getByRole('button', { name: 'The customer' }).press('Enter');
      expect(await page.locator('.lane-systems').isVisible()).toBe(false);
      expect(await page.locator('.lane-thinks').isVisible()).toBe(true);
      expect(await hashOf(page)).toBe('#fold=does&rows=customer');
      await page.reload();
      expect(await page.locator('.lane-systems').isVisible()).toBe(false);
      await page.getByRole('button', { name: 'All rows' }).press('Enter');
      expect(await page.locator('.lane-systems').isVisible()).toBe(true);
    });
  });

  it('is whole without the script, and on paper', async () => {
    await visit(browser(), grant, { script: false }, async (page) => {
      expect(await page.locator('.filters').isVisible()).toBe(false);
      expect(await page.locator('.lane-systems').isVisible()).toBe(true);
    });
    await visit(
      browser(),
      grant,
      { hash: '#channel=phone&rows=customer&fold=does' },
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('.filters').isVisible()).toBe(false);
        expect(await page.locator('.lane-systems').isVisible()).toBe(true);
        expect(await page.locator('.lane-does td p').first().isVisible()).toBe(true);
        expect(await page.locator('.veil').first().isVisible()).toBe(false);
        const colour = (cell: string) =>
          page.locator(cell).first().evaluate('(cell) => getComputedStyle(cell).color');
        expect(await colour('.lane-does td.dim')).toBe(await colour('.lane-does td:not(.dim)'));
      },
    );
  });

  it('tells in a card what a point is about, which Escape takes away', async () => {
    await visit(browser(), grant, {}, async (page) => {
      const points = page.locator('.drawing .marks a');
      const card = page.getByRole('tooltip');
      expect(await card.isVisible()).toBe(false);
      await points.first().focus();
      expect(await card.isVisible()).toBe(true);
      expect(await card.locator('strong').textContent()).toBe(
        await page.locator('.touchpoints th a').first().textContent(),
      );
      expect(await points.first().getAttribute('aria-describedby')).toBe('point-card');
      expect(await page.locator('.touchpoints .lit').count()).toBe(1);
      await page.keyboard.press('ArrowRight');
      const second = await page.locator('.touchpoints th a').nth(1).textContent();
      expect(await card.locator('strong').textContent()).toBe(second);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      expect(await page.locator('.lit').count()).toBe(0);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowRight');
      const last = await page.locator('.touchpoints th a').last().textContent();
      expect(await card.locator('strong').textContent()).toBe(last);
    });
  });

  it('keeps the card while the pointer is on it', async () => {
    await visit(browser(), grant, {}, async (page) => {
      const point = page.locator('.drawing .marks a').first();
      await point.scrollIntoViewIfNeeded();
      const box = (await point.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      const card = page.getByRole('tooltip');
      await card.waitFor();
      const over = (await card.boundingBox()) ?? box;
      await page.mouse.move(over.x + 30, over.y + 20, { steps: 8 });
      await page.waitForTimeout(400);
      expect(await card.isVisible()).toBe(true);
      await page.mouse.move(2, 2);
      await card.waitFor({ state: 'hidden' });
    });
  });

  it.each([
    [1400, 'light', '#moment=truth&fold=does'],
    [390, 'dark', '#persona=anna&rows=customer'],
  ] as const)(
    'has no barrier that axe knows at %i pixels, in %s, with %s',
    async (width, colorScheme, hash) => {
      await visit(browser(), 'now', { hash, width, colorScheme }, async (page) => {
        await page.locator('.filter summary').first().click();
        await page.locator('.drawing .marks a').first().focus();
        expect(await barriersIn(page)).toEqual([]);
      });
    },
  );
});
