import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/io/node-files.ts';
import { check } from '../../src/lint/lint.ts';
import { loadWorkspace } from '../../src/workspace/load-workspace.ts';
import { createSourceMemory } from '../../src/workspace/source-memory.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const today = '2026-11-22';
const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

describe('a memory of sources', () => {
  it.each(['warm-homes', 'zorgverzekeraar'])('changes nothing about %s', async (name) => {
    const folder = join(examples, name);
    const fresh = await loadWorkspace(nodeFiles, folder, { today });
    const memory = createSourceMemory();
    for (let round = 0; round < 3; round++) {
      const again = await loadWorkspace(nodeFiles, folder, { today, readSource: memory() });
      expect(again.journeys).toEqual(fresh.journeys);
      expect(again.personas).toEqual(fresh.personas);
      expect(again.settings).toEqual(fresh.settings);
      expect(check(again)).toEqual(check(fresh));
    }
  });

  it('reads a file again when its bytes differ, however alike it looks from outside', async () => {
    const folder = await temporaryFolder({ 'a.journey.yaml': 'title: One\n' });
    const path = join(folder, 'a.journey.yaml');
    const memory = createSourceMemory();
    const titles: string[] = [];
    for (const title of ['One', 'Two', 'Two', 'One']) {
      await writeFile(path, (await readFile(path, 'utf8')).replace(/title: .*/, `title: ${title}`));
      await utimes(path, 1, 1);
      const options = { today, readSource: memory() };
      const { journeys } = await loadWorkspace(nodeFiles, folder, options);
      titles.push(journeys[0]?.title ?? '');
    }
    expect(titles).toEqual(['One', 'Two', 'Two', 'One']);
  });

  it('reads a file again for messages in another language', () => {
    const readSource = createSourceMemory()();
    const bytes = new TextEncoder().encode('a: &b 1\n');
    const [english] = readSource('a', bytes, { language: 'en' }).problems;
    const [dutch] = readSource('a', bytes, { language: 'nl' }).problems;
    expect(dutch?.message).not.toBe(english?.message);
  });
});
