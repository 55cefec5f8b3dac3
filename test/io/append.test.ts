import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeFiles } from '../../src/io/node-files.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

it('adds to the end of a file, which is made when there is none', async () => {
  const path = join(await temporaryFolder(), 'summary.md');
  await nodeFiles.append(path, 'one\n');
  await nodeFiles.append(path, 'two\n');
  expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
});

it('says why it cannot', async () => {
  const folder = await temporaryFolder();
  await expect(nodeFiles.append(folder, 'x')).rejects.toMatchObject({
    name: 'UserError',
    message: `Nothing was written: "${folder}": this is a folder.`,
  });
});
