import { mkdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { expect, test } from 'vitest';
import { nodeGit } from '../../src/io/node-git.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

test('the top of a repository is found from below, also where .git is a file', async () => {
  const folder = await temporaryFolder({ 'one/below/x': '', 'two/.git': 'gitdir: elsewhere' });
  await mkdir(join(folder, 'one', '.git'));
  expect(await nodeGit.root(join(folder, 'one', 'below'))).toBe(join(folder, 'one'));
  expect(await nodeGit.root(join(folder, 'two'))).toBe(join(folder, 'two'));
  expect(await nodeGit.root(parse(folder).root)).toBeNull();
  expect(await nodeGit.root(join(folder, 'one', 'below', 'x', 'missing'))).toBe(
    join(folder, 'one'),
  );
});
