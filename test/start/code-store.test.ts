import { chmod, mkdir, readFile, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeStore } from '../../src/start/code-store.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const day = 24 * 3_600_000;
const now = Date.UTC(2026, 5, 30);
const code = { bytes: Buffer.from('compiled code'), born: now - day, written: now };

describe('the store of compiled code', () => {
  test('gives back what it was given, in a folder for the user alone', async () => {
    const folder = join(await temporaryFolder(), 'new', 'cjm');
    codeStore(folder).write('check', code);
    expect(codeStore(folder).read('check')).toEqual(code);
    expect(await readdir(folder)).toEqual(['check']);
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('has nothing where nothing was kept', async () => {
    const folder = await temporaryFolder();
    expect(codeStore(join(folder, 'missing')).read('check')).toBeNull();
    expect(codeStore(folder).read('check')).toBeNull();
  });

  test.each([
    ['a changed byte', (kept: Buffer) => Buffer.from(kept).fill(0, 3, 4)],
    [
      'a changed time',
      (kept: Buffer) => Buffer.from(kept).fill(0, kept.length - 9, kept.length - 8),
    ],
    ['a lost end', (kept: Buffer) => kept.subarray(0, 9)],
    ['nothing left', () => Buffer.alloc(0)],
  ])('does not trust a file with %s', async (_, damage) => {
    const folder = join(await temporaryFolder(), 'cjm');
    codeStore(folder).write('check', code);
    const file = join(folder, 'check');
    await writeFile(file, damage(await readFile(file)));
    expect(codeStore(folder).read('check')).toBeNull();
  });

  test.skipIf(process.platform === 'win32')(
    'neither reads nor writes where others can write',
    async () => {
      const folder = join(await temporaryFolder(), 'cjm');
      codeStore(folder).write('check', code);
      await chmod(folder, 0o777);
      codeStore(folder).write('report', code);
      expect(codeStore(folder).read('check')).toBeNull();
      expect(await readdir(folder)).toEqual(['check']);
    },
  );

  test('stays silent where it cannot write', async () => {
    const file = join(await temporaryFolder({ taken: 'a file' }), 'taken');
    codeStore(file).write('check', code);
    expect(await readFile(file, 'utf8')).toBe('a file');
  });

  test('clears away what nobody made anew for a month', async () => {
    const folder = join(await temporaryFolder(), 'cjm');
    await mkdir(folder, { mode: 0o700 });
    for (const [name, days] of [
      ['old', 31],
      ['recent', 29],
    ] as const) {
      await writeFile(join(folder, name), '');
      const time = (now - days * day) / 1000;
      await utimes(join(folder, name), time, time);
    }
    codeStore(folder).write('check', code);
    expect((await readdir(folder)).sort()).toEqual(['check', 'recent']);
  });
});
