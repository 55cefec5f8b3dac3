import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../test/browser/find-chromium.ts';
import { buildTemplates } from './build-templates.ts';
import { terminalPage } from './pictures/terminal-page.ts';
import { root } from './root.ts';
import { run } from './run.ts';

/** Takes the pictures of the documents from the English example: its report, on screens and on paper, and a terminal. */
const wide = 1400;
const most = 100_000;
const quality = 82;
const folder = join(root, 'docs', 'pictures');
const example = join('examples', 'warm-homes');
const journey = 'warm-home-grant';

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** How many pixels of the picture one of the page becomes. */
  readonly scale?: number;
}

await buildTemplates();
const report = await mkdtemp(join(tmpdir(), 'cjm-pictures-'));
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium was found: set CHROME_PATH.');
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args: sandbox });
try {
  await cjm('report', '--format', 'html', '--out', report);
  await takeAll(browser);
} finally {
  await browser.close();
  await rm(report, { recursive: true, force: true });
}

async function takeAll(from: Browser): Promise<void> {
  await shoot(from, `${journey}.html`, {}, async (page) => {
    const figures = await boxOf(page, 'section:has(#key-figures)');
    await take(page, 'report', [0, figures.y + figures.height + 24]);
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await shoot(from, `${journey}.html`, { colorScheme }, async (page) => {
      await showPhase(page);
      const map = await boxOf(page, 'table.map');
      const lane = await boxOf(page, 'tr.lane-thinks');
      await take(page, `map-${colorScheme}`, [map.y - 48, lane.y + lane.height]);
    });
  }
  await shoot(from, `${journey}.html`, { width: 390, height: 844, scale: 2 }, async (page) => {
    await take(page, 'phone', [0, 844]);
  });
  await shoot(from, 'index.html', { width: 1180 }, async (page) => {
    const last = await boxOf(page, '.journey-card:last-of-type');
    await take(page, 'portfolio', [last.y - 28, await bottomOf(page)]);
  });
  await shoot(from, 'leadership.html', { width: 1180 }, (page) =>
    take(page, 'leadership', [0, 960]),
  );
  await shoot(from, `${journey}.html`, { width: 1500 }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    const sheet = await boxOf(page, 'table.map.part');
    // An A3 sheet lies: its sides are as 1 to the root of 2.
    await take(page, 'paper', [sheet.y - 4, sheet.y + 1500 / Math.SQRT2], { scale: 0.8 });
  });
  const output = await cjm('show', journey, '--color', 'always');
  const page = await from.newPage({ viewport: { width: 900, height: 900 } });
  await page.setContent(terminalPage(`cjm show ${journey}`, output, 44));
  const { width, height } = await boxOf(page, 'pre');
  await take(page, 'terminal', [0, height + 56], { width: width + 56 });
}

/** The command from source, on the example. */
async function cjm(...args: readonly string[]): Promise<string> {
  const source = ['--conditions=development', '--import', 'tsx', join('scripts', 'cjm.ts')];
  return run('node', [...source, '-C', example, ...args]);
}

async function shoot(
  from: Browser,
  name: string,
  { width = wide, height = 1500, colorScheme = 'light', scale = 1 }: Look,
  takeIt: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await from.newPage({
    viewport: { width, height },
    colorScheme,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  await page.goto(pathToFileURL(join(report, name)).href);
  await takeIt(page);
  await page.close();
}

/** The phase with the highest peak and a moment of truth that falls short. */
async function showPhase(page: Page): Promise<void> {
  await page.evaluate(
    `document.querySelector('.scroll:has(table.map)').scrollLeft =
      document.querySelector('tr.phases th:nth-child(5)').offsetLeft - document.querySelector('tr.phases th').offsetWidth`,
  );
}

async function bottomOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollHeight');
}

async function boxOf(
  page: Page,
  selector: string,
): Promise<{ y: number; width: number; height: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`The report shows no "${selector}" any more.`);
  return box;
}

/** Writes the stripe of the page between two heights as WebP: sharp text in few bytes. */
async function take(
  page: Page,
  name: string,
  [top, bottom]: readonly [number, number],
  {
    width = page.viewportSize()?.width ?? wide,
    scale = 1,
  }: { width?: number; scale?: number } = {},
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { x: 0, y: top, width, height: bottom - top, scale },
    captureBeyondViewport: true,
  });
  const picture = Buffer.from(data, 'base64');
  if (picture.length > most) throw new Error(`${name} has ${picture.length} bytes, over ${most}.`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.webp`), picture);
  console.log(`docs/pictures/${name}.webp  ${(picture.length / 1000).toFixed(0)} kB`);
}
