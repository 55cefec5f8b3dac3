import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { barriersIn } from './barriers.ts';
import { describeInBrowser } from './describe-in-browser.ts';
import { sampleNames, type SampleName } from './samples/index.ts';
import { visit, type Look } from './visit.ts';
import { writeReport, type WrittenReport } from './write-reports.ts';

const script = (name: string) => readFile(new URL(`in-page/${name}.js`, import.meta.url), 'utf8');
const [boxes, focusable, focused] = await Promise.all(
  ['boxes', 'focusable', 'focused'].map(script),
);

const reports = new Map<SampleName, WrittenReport>();
beforeAll(async () => {
  for (const name of sampleNames) reports.set(name, await writeReport(name));
});
afterAll(async () => {
  for (const { folder } of reports.values())
    await rm(dirname(folder), { recursive: true, force: true });
});

/** Of many pages that are alike (one per department, role, persona) the first. */
function pagesOf(name: SampleName): readonly string[] {
  const kinds = new Set<string>();
  return (reports.get(name)?.pages ?? []).filter((page) => {
    const kind = /^(department|role|persona)-/.exec(page)?.[0];
    if (kind === undefined) return true;
    const isFirst = !kinds.has(kind);
    kinds.add(kind);
    return isFirst;
  });
}

const addressOf = (name: SampleName, page: string) =>
  pathToFileURL(join(reports.get(name)?.folder ?? '', page)).href;

describeInBrowser('every page of the report', (browser) => {
  /** What is found on each page of a sample, opened once; pages without a fault are left out. */
  async function faults(
    name: SampleName,
    looks: readonly [Look, ...Look[]],
    find: (page: Page, look: Look) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const found: string[] = [];
    for (const page of pagesOf(name)) {
      await visit(browser(), addressOf(name, page), looks[0], async (opened) => {
        for (const look of looks) {
          const { width, height = 900, colorScheme = 'light' } = look;
          await opened.emulateMedia({ colorScheme });
          await opened.setViewportSize({ width, height });
          const faulty = await find(opened, look);
          found.push(...faulty.map((fault) => `${page} ${width} ${colorScheme} ${fault}`));
        }
      });
    }
    return found;
  }

  it.each(sampleNames)(
    '%s: every text is in its place, and points are above their touchpoints',
    async (name) => {
      const looks = [{ width: 1400 }, { width: 390 }] as const;
      const found = await faults(name, looks, (page) => page.evaluate<string[]>(boxes ?? ''));
      expect(found).toEqual([]);
    },
  );

  // axe takes its time over a large page: half a minute for a map of 60 moments. The examples are made of the same parts as
  // "everything": what axe would find in them only, is not found.
  it.each(['tiny', 'scripts', 'everything', 'long'] as const)(
    '%s: there is no barrier that axe knows, and none in "everything" when narrow and dark',
    { timeout: 240_000 },
    async (name) => {
      const light: Look = { width: 1400, colorScheme: 'light' };
      const other: Look = { width: 390, colorScheme: 'dark' };
      const looks = name === 'everything' ? ([light, other] as const) : ([light] as const);
      const found = await faults(name, looks, (page, look) =>
        barriersIn(page, look === light ? 'all' : 'look'),
      );
      expect(found).toEqual([]);
    },
  );

  it.each(['tiny', 'everything'] as const)(
    '%s: the keyboard alone reaches everything, and one sees where it is',
    { timeout: 120_000 },
    async (name) => {
      const walk = async (page: Page) => {
        const wanted = await page.evaluate<number>(focusable ?? '');
        const wrong: string[] = [];
        const reached = new Set<number>();
        for (let count = 0; count < wanted; count += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate<Focus | null>(focused ?? '');
          if (at === null) break;
          reached.add(at.stop);
          if (!at.seen) wrong.push(`${at.name} does not show that it has the focus`);
          if (at.over !== null) wrong.push(`${at.name} has the focus and lies below ${at.over}`);
        }
        reached.delete(-1);
        return reached.size === wanted
          ? wrong
          : [...wrong, `of ${wanted} stops ${reached.size} are reached`];
      };
      // Each on a page that is opened anew: the keyboard starts where it was last.
      const wide = await faults(name, [{ width: 1400 }], walk);
      const narrow = await faults(name, [{ width: 390 }], walk);
      expect([...wide, ...narrow]).toEqual([]);
    },
  );
});

interface Focus {
  /** -1 when it is none of the stops. */
  readonly stop: number;
  readonly name: string;
  readonly seen: boolean;
  readonly over: string | null;
}
