import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generateWorkspace } from '../../../bench/generate.ts';
import { indexHtml } from '../../../src/formats/index/html.ts';
import { reportHtml } from '../../../src/formats/report/html.ts';
import { reportPages } from '../../../src/formats/report-pages.ts';
import { check } from '../../../src/lint/lint.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { indexView } from '../../../src/view/index-view.ts';
import { pageName } from '../../../src/view/page-name.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';

/** In the unit of Lighthouse's budgets: 1,024 bytes, uncompressed. */
const kilobytes = (page: string) => new TextEncoder().encode(page).length / 1024;

async function example(name: string): Promise<Workspace> {
  const folder = new URL(`../../../examples/${name}/`, import.meta.url);
  const files: Record<string, string> = {};
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.endsWith('.yaml')) files[file] = await readFile(new URL(file, folder), 'utf8');
  }
  return workspaceOf(files, { today: '2026-11-22' });
}

// As `cjm report` writes it: with its style and script, the way to the other pages, and the notes of the check.
describe('a page weighs little', () => {
  it.each(['warm-homes', 'zorgverzekeraar'])('each journey of %s', async (name) => {
    const workspace = await example(name);
    const { journeys } = workspace;
    const ids = new Set(journeys.map(({ id }) => pageName(id)));
    const weights = reportPages(workspace, journeys, check(workspace), '2026-11-22')
      .filter((page) => ids.has(page.name))
      .map((page) => kilobytes(page.print([reportHtml])[0] ?? ''));
    expect(weights.length).toBeGreaterThan(2);
    expect(Math.max(...weights)).toBeLessThan(150);
  });

  it('the index of 200 journeys', () => {
    const files = [...generateWorkspace(200)].map(({ path, text }) => [path, text] as const);
    const workspace = workspaceOf(Object.fromEntries(files), { today: '2026-11-22' });
    expect(workspace.journeys).toHaveLength(200);
    const page = indexHtml.print(indexView(workspace, []));
    expect(kilobytes(page)).toBeLessThan(500);
    // Each of them is on it.
    expect(page.match(/href="journey-\d+\.html"/g)?.length).toBeGreaterThanOrEqual(200);
  });
});
