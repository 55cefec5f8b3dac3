import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from '../test/browser/find-chromium.ts';
import { buildTemplates } from './build-templates.ts';
import { root } from './root.ts';

/** Takes the pictures of the documents: parts of an example's report, for light and for dark screens. */
const width = 1400;
const most = 150_000;
const quality = 88;
const folder = join(root, 'docs', 'pictures');

await buildTemplates();
const file = await writeReport();
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium was found: set CHROME_PATH.');
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args: sandbox });
try {
  for (const colorScheme of ['light', 'dark'] as const) await takeAll(browser, colorScheme);
} finally {
  await browser.close();
  await rm(join(file, '..'), { recursive: true, force: true });
}

/** The page of the English example's current journey, in a folder of its own. */
async function writeReport(): Promise<string> {
  const { loadWorkspace, render } = await import('../src/index.ts');
  const workspace = await loadWorkspace(join(root, 'examples', 'warm-homes'));
  const journey = workspace.journeyById.get('warm-home-grant');
  if (!journey) throw new Error('The example has no journey "warm-home-grant" any more.');
  const target = join(await mkdtemp(join(tmpdir(), 'cjm-pictures-')), 'report.html');
  await writeFile(target, render(workspace, journey, 'html'));
  return target;
}

async function takeAll(from: Browser, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await from.newPage({
    viewport: { width, height: 1500 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  await page.goto(pathToFileURL(file).href);
  const figures = await boxOf(page, 'section:has(#key-figures)');
  await take(page, `report-${colorScheme}`, 0, figures.y + figures.height + 24);
  // The phase with the highest peak and a moment of truth that falls short.
  await page.evaluate(
    `document.querySelector('.scroll:has(table.map)').scrollLeft =
      document.querySelector('tr.phases th:nth-child(5)').offsetLeft - document.querySelector('tr.phases th').offsetWidth`,
  );
  const map = await boxOf(page, 'table.map');
  const lane = await boxOf(page, 'tr.lane-thinks');
  await take(page, `map-${colorScheme}`, map.y - 48, lane.y + lane.height);
  await page.close();
}

async function boxOf(page: Page, selector: string): Promise<{ y: number; height: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`The report shows no "${selector}" any more.`);
  return box;
}

/** Writes the stripe of the page between two heights as WebP: sharp text in few bytes. */
async function take(page: Page, name: string, top: number, bottom: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { x: 0, y: top, width, height: bottom - top, scale: 1 },
    captureBeyondViewport: true,
  });
  const picture = Buffer.from(data, 'base64');
  if (picture.length > most) throw new Error(`${name} has ${picture.length} bytes, over ${most}.`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.webp`), picture);
  console.log(`docs/pictures/${name}.webp  ${(picture.length / 1000).toFixed(0)} kB`);
}
