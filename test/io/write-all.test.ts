import { spawnSync } from 'node:child_process';
import {
  chmod,
  lstat,
  readFile,
  readdir,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, test } from 'vitest';
import type { OutputFile } from '../../src/io/context.ts';
import { UserError } from '../../src/io/user-error.ts';
import { writeAll } from '../../src/io/write-all.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const ours = (text: string): string => `<!-- cjm -->${text}`;
const isRoot = process.getuid?.() === 0;

/** Every name below a folder, hidden ones too. */
async function names(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

describe('writing files', () => {
  it('makes the folders that are missing', async () => {
    const folder = await temporaryFolder();
    const binary = new Uint8Array([0, 255, 10]);
    await writeAll([
      { path: join(folder, 'a', 'b', 'é.txt'), content: 'één\n' },
      { path: join(folder, 'a', 'c.bin'), content: binary },
    ]);
    expect(await readFile(join(folder, 'a', 'b', 'é.txt'), 'utf8')).toBe('één\n');
    expect(new Uint8Array(await readFile(join(folder, 'a', 'c.bin')))).toEqual(binary);
    expect(await names(folder)).toEqual(['a', 'a/b', 'a/b/é.txt', 'a/c.bin']);
  });

  it('takes a name as long as the disk allows', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'n'.repeat(255));
    await writeAll([{ path, content: 'x' }]);
    expect(await readFile(path, 'utf8')).toBe('x');
  });

  it('does nothing for nothing', async () => {
    await expect(writeAll([])).resolves.toBeUndefined();
  });

  it('replaces what cjm made, and keeps its rights', async () => {
    const folder = await temporaryFolder({ 'a.html': ours('old') });
    const path = join(folder, 'a.html');
    await chmod(path, 0o600);
    await writeAll([{ path, content: ours('new') }]);
    expect(await readFile(path, 'utf8')).toBe(ours('new'));
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await names(folder)).toEqual(['a.html']);
  });

  it.each([
    ['<?xml version="1.0"?>\n<!-- cjm -->\n<svg>', true],
    ['<!DOCTYPE html>\n<head>\n<meta name="generator" content="cjm">', true],
    ['{\n  "schemaVersion": 1,\n  "generator": "cjm",\n  "findings": []\n}', true],
    ['{\n  "schemaVersion": 1,\n  "name": "mine"\n}', false],
    ['{ "theirs": { "schemaVersion": 1, "generator": "cjm" } }', false],
    ['See <!-- cjm -->', false],
    ['`<meta name="generator" content="cjm">`', false],
  ])('knows by the beginning of %j whether cjm made it', async (old, isOurs) => {
    const folder = await temporaryFolder({ a: old });
    const path = join(folder, 'a');
    const writing = writeAll([{ path, content: 'new' }]);
    const refusal = await writing.catch((error: unknown) => String(error));
    if (!isOurs) expect(refusal).toContain('was not made by cjm');
    expect(await readFile(path, 'utf8')).toBe(isOurs ? 'new' : old);
  });

  it('does not touch a file that stays the same', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'same' });
    const path = join(folder, 'a.txt');
    await utimes(path, 1, 1);
    const before = await stat(path);
    await writeAll([{ path, content: 'same' }]);
    const after = await stat(path);
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });
});

/** What may not be written is refused with a sentence, and nothing at all has changed. */
async function expectRefused(
  folder: string,
  files: readonly OutputFile[],
  message: RegExp,
  options = {},
): Promise<void> {
  const before = await names(folder);
  const refusal = await writeAll(files, options).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UserError);
  expect((refusal as UserError).message).toMatch(message);
  expect(await names(folder)).toEqual(before);
}

describe('what stands in the way', () => {
  const content = ours('new');

  it('is a file of somebody else, unless forced', async () => {
    const folder = await temporaryFolder({ 'a.html': 'mine', 'b.html': ours('old') });
    const files = ['a', 'b', 'c/d'].map((name) => ({
      path: join(folder, `${name}.html`),
      content,
    }));
    await expectRefused(folder, files, /^Nothing was written: ".*a\.html" was not made by cjm\.$/);
    expect(await readFile(join(folder, 'b.html'), 'utf8')).toBe(ours('old'));
    await writeAll(files, { force: true });
    expect(await readFile(join(folder, 'a.html'), 'utf8')).toBe(content);
  });

  it('is a large file of somebody else, of which only the start is read', async () => {
    const folder = await temporaryFolder({ 'a.html': 'mine' });
    const path = join(folder, 'a.html');
    await truncate(path, 2 ** 33);
    await expectRefused(folder, [{ path, content }], /was not made by cjm/);
  });

  it('is any file when only new ones are wanted, even one that is the same or with force', async () => {
    const folder = await temporaryFolder({ 'a.html': content, 'b.html': content });
    const files = ['a', 'b', 'c'].map((name) => ({ path: join(folder, `${name}.html`), content }));
    await expectRefused(folder, files, /a\.html", ".*b\.html" exist already\.$/, {
      onlyNew: true,
      force: true,
    });
  });

  it('names five files at most', async () => {
    const all = Object.fromEntries(Array.from({ length: 7 }, (_, n) => [`${n}.html`, 'mine']));
    const folder = await temporaryFolder(all);
    const files = Object.keys(all).map((name) => ({ path: join(folder, name), content }));
    await expectRefused(folder, files, /4\.html" and 2 more were not made by cjm\.$/);
  });

  it('is a folder with the name of a file, even with force', async () => {
    const folder = await temporaryFolder({ 'a.html/x': '' });
    const files = [
      { path: join(folder, 'new.html'), content },
      { path: join(folder, 'a.html'), content },
    ];
    await expectRefused(folder, files, /a\.html" is a folder\.$/, { force: true });
  });

  it('is a symbolic link, of which the target stays as it is', async () => {
    const folder = await temporaryFolder({ 'target.html': ours('old'), 'elsewhere/x': '' });
    await symlink('target.html', join(folder, 'file.html'));
    await symlink('elsewhere', join(folder, 'folder'));
    await symlink('nowhere', join(folder, 'dangling.html'));
    for (const name of ['file.html', 'dangling.html']) {
      const path = join(folder, name);
      await expectRefused(folder, [{ path, content }], /is a symbolic link/, { force: true });
    }
    const path = join(folder, 'folder', 'a.html');
    await expectRefused(folder, [{ path, content }], /is a symbolic link/, { force: true });
    expect(await readFile(join(folder, 'target.html'), 'utf8')).toBe(ours('old'));
  });

  it('is a symbolic link between a folder that was asked for and the target', async () => {
    const folder = await temporaryFolder({ 'outside/x': '', 'work/x': '' });
    await symlink('../outside', join(folder, 'work', 'build'));
    await symlink('work', join(folder, 'same'));
    const file = (...way: readonly string[]) => [{ path: join(folder, ...way), content }];
    const below = [folder, join(folder, 'work')];
    const deep = file('work', 'build', 'report', 'a.html');
    await expectRefused(folder, deep, /work\/build" is a symbolic link/, { below, force: true });
    // The link itself was asked for.
    await writeAll(file('same', 'report', 'a.html'), { below: [join(folder, 'same')] });
    await writeAll(file('work', 'a', 'b', 'c.html'), { below });
    expect(await names(join(folder, 'work', 'report'))).toEqual(['a.html']);
  });

  it.skipIf(process.platform === 'win32')('is a pipe, which is not waited for', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'pipe.html');
    spawnSync('mkfifo', [path]);
    await expectRefused(folder, [{ path, content }], /is not a regular file/, { force: true });
    expect((await lstat(path)).isFIFO()).toBe(true);
  });
});

describe('what cannot be written', () => {
  test('because the folder is a file: new folders are taken away again', async () => {
    const folder = await temporaryFolder({ file: 'x' });
    for (const parent of ['file', 'file/below']) {
      const files = [
        { path: join(folder, 'new', 'deep', 'a.html'), content: 'a' },
        { path: join(folder, parent, 'b.html'), content: 'b' },
      ];
      await expectRefused(folder, files, /not a folder/);
    }
  });

  test('because its name is too long: no temporary file stays', async () => {
    const folder = await temporaryFolder({ 'old.html': ours('old') });
    const files = [
      { path: join(folder, 'old.html'), content: ours('new') },
      { path: join(folder, 'new', 'a.html'), content: 'a' },
      { path: join(folder, 'n'.repeat(256), 'b.html'), content: 'b' },
    ];
    await expectRefused(folder, files, /^Nothing was written: ".*": the name is too long\.$/);
    expect(await readFile(join(folder, 'old.html'), 'utf8')).toBe(ours('old'));
  });

  test.skipIf(isRoot)('because nobody may write there', async () => {
    const folder = await temporaryFolder({ 'closed/x': '' });
    await chmod(join(folder, 'closed'), 0o500);
    const files = [
      { path: join(folder, 'open.html'), content: 'a' },
      { path: join(folder, 'closed', 'a.html'), content: 'b' },
    ];
    await expectRefused(folder, files, /no permission to write here/);
    await chmod(join(folder, 'closed'), 0o700);
  });
});

describe('temporary files', () => {
  it('of processes that are gone are removed; those of others and other names stay', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['--version']);
    const alive = `.cjm-${process.pid}-01234567.tmp`;
    const folder = await temporaryFolder({
      [`.cjm-${gone}-01234567.tmp`]: 'half',
      [alive]: 'half',
      '.cjm-notes.tmp': 'mine',
      [`.cjm-${gone}-0123.tmp`]: 'mine',
    });
    await writeAll([{ path: join(folder, 'a.html'), content: 'a' }]);
    const left = [alive, '.cjm-notes.tmp', `.cjm-${gone}-0123.tmp`, 'a.html'];
    expect(await names(folder)).toEqual(left.sort());
  });

  it('do not meet when the same file is written many times at once', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.html');
    const texts = Array.from({ length: 20 }, (_, n) => ours(String(n).repeat(50_000)));
    const results = await Promise.allSettled(
      texts.map((content) => writeAll([{ path, content }], { force: true })),
    );
    const refused = results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as Error).message] : [],
    );
    for (const message of refused) expect(message).toContain('was changed by somebody else');
    expect(refused.length).toBeLessThan(texts.length);
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await names(folder)).toEqual(['a.html']);
  });
});

test('what a person saves meanwhile is kept', async () => {
  const folder = await temporaryFolder({ 'a.html': ours('old') });
  const path = join(folder, 'a.html');
  // Large enough to be overtaken.
  const writing = writeAll([
    { path: join(folder, 'b.html'), content: new Uint8Array(64_000_000) },
    { path, content: ours('new') },
  ]);
  while ((await names(folder)).length === 1) await setImmediate();
  await writeFile(path, 'saved by a person');
  await expect(writing).rejects.toThrow(/was changed by somebody else/);
  expect(await readFile(path, 'utf8')).toBe('saved by a person');
  expect(await names(folder)).toEqual(['a.html']);
});
