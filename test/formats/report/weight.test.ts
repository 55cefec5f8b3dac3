import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generateWorkspace } from '../../../bench/generate.ts';
import { indexHtml } from '../../../src/formats/index/html.ts';
import { journeyHtml } from '../../../src/formats/journey/html.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { indexView } from '../../../src/view/index-view.ts';
import { journeyView } from '../../../src/view/journey-view.ts';
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

// With its style and script. Without the notes of the check: how many there are is a matter of the rules.
describe('a page weighs little', () => {
  it.each(['warm-homes', 'zorgverzekeraar'])('each journey of %s', async (name) => {
    const workspace = await example(name);
    const weights = workspace.journeys.map((journey) =>
      kilobytes(journeyHtml.print(journeyView(workspace, journey, [], { overview: true }))),
    );
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
