import { spawnSync } from 'node:child_process';
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { nodeFiles } from '../../src/io/node-files.ts';
import { UserError } from '../../src/io/user-error.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const most = 1_000;
const isRoot = process.getuid?.() === 0;
const posix = process.platform !== 'win32';

describe('listing', () => {
  it('goes through folders, sorted, but not into hidden ones and those of others', async () => {
    const folder = await temporaryFolder({
      'b.yaml': '',
      'a/c.yml': '',
      'a-b.yaml': '',
      'é/ÿ.yaml': '',
      'a/notes.txt': '',
      '.hidden.yaml': '',
      '.git/x.yaml': '',
      'a/.cache/x.yaml': '',
      'node_modules/x/x.yaml': '',
      'a/node_modules/x.yaml': '',
    });
    expect(await nodeFiles.list(folder, ['.yaml', '.yml'])).toEqual(
      ['a-b.yaml', 'a/c.yml', 'b.yaml', 'é/ÿ.yaml'].map((path) => ({ path, regular: true })),
    );
  });

  test.runIf(posix)('marks what is no regular file, and follows no link', async () => {
    const folder = await temporaryFolder({ 'folder.yaml/x.yaml': '', 'real/a.yaml': '' });
    await symlink('real/a.yaml', join(folder, 'link.yaml'));
    await symlink('..', join(folder, 'real', 'circle'));
    spawnSync('mkfifo', [join(folder, 'pipe.yaml')]);
    const found = await nodeFiles.list(folder, ['.yaml']);
    expect(found.map(({ path, regular }) => [path, regular])).toEqual([
      ['folder.yaml', false],
      ['link.yaml', false],
      ['pipe.yaml', false],
      ['real/a.yaml', true],
    ]);
  });

  it('goes as deep as asked', async () => {
    const folder = await temporaryFolder({ 'a.yaml': '', 'a/b.yaml': '', 'a/b/c.yaml': '' });
    const paths = async (deepest: number) =>
      (await nodeFiles.list(folder, ['.yaml'], deepest)).map(({ path }) => path);
    expect(await paths(0)).toEqual(['a.yaml']);
    expect(await paths(1)).toEqual(['a.yaml', 'a/b.yaml']);
  });

  test.skipIf(isRoot || !posix)('goes on after a folder that cannot be read', async () => {
    const folder = await temporaryFolder({ 'a.yaml': '', 'closed/b.yaml': '', 'open/c.yaml': '' });
    await chmod(join(folder, 'closed'), 0);
    onTestFinished(() => chmod(join(folder, 'closed'), 0o700));
    expect(await nodeFiles.list(folder, ['.yaml'])).toEqual([
      { path: 'a.yaml', regular: true },
      { path: 'closed', regular: false },
      { path: 'open/c.yaml', regular: true },
    ]);
  });

  test('refuses a folder that is missing or a file', async () => {
    const folder = await temporaryFolder({ 'a.yaml': '' });
    const missing = nodeFiles.list(join(folder, 'nope'), ['.yaml']);
    await expect(missing).rejects.toThrow(/nope" does not exist/);
    const file = nodeFiles.list(join(folder, 'a.yaml'), ['.yaml']);
    await expect(file).rejects.toThrow(/a\.yaml" is not a folder/);
  });
});

describe('reading', () => {
  it('gives the bytes up to the limit, and null above', async () => {
    const folder = await temporaryFolder({
      empty: '',
      full: 'x'.repeat(most),
      over: 'x'.repeat(most + 1),
    });
    expect(await nodeFiles.read(join(folder, 'empty'), most)).toHaveLength(0);
    expect(await nodeFiles.read(join(folder, 'full'), most)).toHaveLength(most);
    expect(await nodeFiles.read(join(folder, 'over'), most)).toBeNull();
  });

  it('reads nothing of a file that is too large', async () => {
    const folder = await temporaryFolder({ huge: '' });
    await truncate(join(folder, 'huge'), 2 ** 40);
    // A terabyte, more than any memory: it would not come back if its bytes were read.
    expect(await nodeFiles.read(join(folder, 'huge'), most)).toBeNull();
  });

  test.runIf(posix)('refuses links, pipes, sockets, devices and folders at once', async () => {
    const folder = await temporaryFolder({ file: 'x' });
    const path = (name: string) => join(folder, name);
    await symlink('file', path('link'));
    await symlink('/dev/zero', path('zero'));
    await mkdir(path('folder'));
    spawnSync('mkfifo', [path('pipe')]);
    const server = createServer().listen(path('socket'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => void server.once('listening', resolve));
    for (const name of ['link', 'zero', 'folder', 'pipe', 'socket', 'missing']) {
      await expect(nodeFiles.read(path(name), most), name).rejects.toBeInstanceOf(Error);
    }
    await expect(nodeFiles.read('/dev/zero', most)).rejects.toBeInstanceOf(UserError);
  });
});

test('kinds', async () => {
  const folder = await temporaryFolder({ file: 'x' });
  await symlink('nowhere', join(folder, 'link'));
  const kinds = ['file', '.', 'link', 'missing', 'file/below'].map((name) =>
    nodeFiles.kind(join(folder, name)),
  );
  expect(await Promise.all(kinds)).toEqual(['file', 'folder', 'other', 'missing', 'missing']);
});

test('own files are those with our mark, right in the folder; removing takes them away', async () => {
  const folder = await temporaryFolder({
    'b.md': '<!-- cjm -->\n',
    'a.md': '<!-- cjm -->\n',
    'a.txt': '<!-- cjm -->\n',
    'mine.md': '# Mine\n',
    'below/c.md': '<!-- cjm -->\n',
  });
  await symlink('a.md', join(folder, 'link.md'));
  expect(await nodeFiles.listOwn(folder, ['.md'])).toEqual(['a.md', 'b.md']);
  expect(await nodeFiles.listOwn(join(folder, 'nope'), ['.md'])).toEqual([]);
  await nodeFiles.remove([join(folder, 'a.md'), join(folder, 'gone.md')]);
  expect(await nodeFiles.listOwn(folder, ['.md'])).toEqual(['b.md']);
  await expect(nodeFiles.remove([join(folder, 'below')])).rejects.toThrow('cannot be removed');
});
