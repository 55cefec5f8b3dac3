import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StopCode } from '../../src/io/live.ts';
import { nodeLive } from '../../src/io/node-live.ts';
import { collector, runCjm } from '../cli/test-context.ts';
import { barriersIn } from './barriers.ts';
import { describeInBrowser } from './describe-in-browser.ts';

const example = fileURLToPath(new URL('../../examples/warm-homes/', import.meta.url));
const name = 'journeys/warm-home-grant.journey.yaml';
let folder: string;
let journey: string;
let address: string;
let stop: () => Promise<number>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-serve-'));
  await cp(example, folder, { recursive: true });
  journey = await readFile(join(folder, name), 'utf8');
  let end: (code: StopCode) => void = () => {};
  const stopped = new Promise<StopCode>((resolve) => (end = resolve));
  const started = new Promise<string>((resolve) => {
    const stdout = { ...collector().output, write: (text: string) => resolve(text.trim()) };
    const live = { ...nodeLive, stopped: () => stopped };
    const running = runCjm(['serve', '--port', '0'], folder, { live, stdout });
    stop = async () => {
      end(130);
      return (await running).code;
    };
  });
  address = await started;
});

afterEach(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

/** In one step, as editors do: a file that is seen half written is an error on every page for a moment. */
async function save(text: string): Promise<void> {
  await writeFile(`${folder}.new`, text);
  await rename(`${folder}.new`, join(folder, name));
}

/** Opens a page of the preview; `said` is what the console said. */
async function visit(browser: Browser, path: string, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, colorScheme });
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(address + path);
  return { page, said };
}

/** Does something, and waits until the page has loaded anew. */
async function reloaded(page: Page, act: () => Promise<unknown>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

const whereabouts = (page: Page) =>
  page.evaluate<readonly unknown[]>(
    '[scrollY, document.querySelector(".scroll").scrollLeft, document.activeElement.textContent,' +
      ' [...document.querySelectorAll("main details")].map(({ open }) => open).join()]',
  );

describeInBrowser('cjm serve in a browser', (browser) => {
  it('loads a saved page anew, and leaves everything where it was', async () => {
    const { page, said } = await visit(browser(), 'warm-home-grant.html#map');
    await page.evaluate(
      'for (const fold of document.querySelectorAll("main details")) fold.open = !fold.open',
    );
    await page.evaluate(
      'document.querySelectorAll("th[id] a")[3].focus({ preventScroll: true });' +
        'document.querySelector(".scroll").scrollTo({ left: 300, behavior: "instant" })',
    );
    await page.evaluate('scrollTo({ top: 900, behavior: "instant" })');
    // The browser may still be moving: to the place in the address, and for what opened above.
    let before = await whereabouts(page);
    await expect
      .poll(async () => {
        const last = before;
        await page.waitForTimeout(100);
        before = await whereabouts(page);
        return before.join() === last.join();
      })
      .toBe(true);
    expect(before[0]).toBeGreaterThan(600);
    expect(before[1]).toBe(300);
    for (const title of ['Once', 'Twice']) {
      await reloaded(page, () => save(journey.replace(/^title: .*$/m, `title: ${title}`)));
      await expect.poll(() => page.title()).toContain(title);
      await expect.poll(() => whereabouts(page)).toEqual(before);
    }
    expect(said).toEqual([]);
  });

  it('shows errors in the page, and the journey again at its place when they are mended', async () => {
    const { page, said } = await visit(browser(), 'warm-home-grant.html');
    await page.evaluate('scrollTo({ top: 600, behavior: "instant" })');
    await reloaded(page, () => save(journey.replace(/^title:/m, 'titel:')));
    const body = page.locator('body');
    await expect.poll(() => body.innerText()).toContain(`${name}:2:1`);
    expect(await body.innerText()).toContain('Did you mean "title"?');
    await reloaded(page, () => save(journey));
    await expect.poll(() => page.evaluate('scrollY')).toBe(600);
    expect(await page.locator('.preview').count()).toBe(0);
    expect(said).toEqual([]);
  });

  it('goes on when the file is gone and comes back', async () => {
    const { page } = await visit(browser(), 'warm-home-grant.html');
    await reloaded(page, () => rm(join(folder, name)));
    await expect.poll(() => page.title()).toBe('There is no such page');
    await reloaded(page, () => save(journey));
    await expect.poll(() => page.locator('table.map').count()).toBe(1);
  });

  it('leaves alone a page that has not changed, and one that is out of sight', async () => {
    const { page } = await visit(browser(), 'damp-report.html');
    await page.evaluate('document.body.dataset.mine = "here"');
    const other = await visit(browser(), 'warm-home-grant.html');
    await reloaded(other.page, () => save(journey.replace(/^title: .*$/m, 'title: Other')));
    expect(await page.evaluate('document.body.dataset.mine')).toBe('here');
  });

  it('says when the preview has stopped', async () => {
    const { page } = await visit(browser(), '');
    expect(await stop()).toBe(130);
    const note = page.locator('.preview-stopped');
    await expect.poll(() => note.innerText(), { timeout: 10_000 }).toContain('has stopped');
  });

  it.each(['light', 'dark'] as const)('has no barrier that axe knows, in %s', async (scheme) => {
    await save(journey.replace(/^title:/m, 'titel:'));
    const { page, said } = await visit(browser(), 'warm-home-grant.html', scheme);
    await expect.poll(() => page.locator('pre').count()).toBeGreaterThan(0);
    for (const path of ['', 'warm-home-grant.html', 'nowhere.html']) {
      await page.goto(address + path);
      const found = await barriersIn(page, scheme === 'light' ? 'all' : 'look');
      expect(found, path).toEqual([]);
    }
    expect(said.filter((text) => !text.includes('404'))).toEqual([]);
  });
});
