import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pages } from './all-pages.ts';
import { followPage } from './page.ts';

// Written from the rules, without commands; `rule-reference.test.ts` compares them.
const generated = /^docs\/(?:rules|nl\/regels)\//;

// Every command in the documents runs, and every line shown as output is printed. `npm run docs` writes them anew.
test.each(pages.filter((page) => !generated.test(page)))(
  '%s',
  async (page) => {
    const path = fileURLToPath(new URL(`../../${page}`, import.meta.url));
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'cjm-page-')));
    try {
      const followed = await followPage(await readFile(path, 'utf8'), folder);
      await expect(followed).toMatchFileSnapshot(path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
