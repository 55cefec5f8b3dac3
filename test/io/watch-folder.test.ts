import { watch, type FSWatcher } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchFolder } from '../../src/io/watch-folder.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

type Start = (folder: string, happened: () => void) => FSWatcher;

/** Watches a folder; `next` does something and waits until that is told. */
async function watched(files: Readonly<Record<string, string>>, start?: Start) {
  const folder = await temporaryFolder(files);
  let told = 0;
  let wake = (): void => {};
  const changed = () => {
    told++;
    wake();
  };
  const watching = watchFolder(folder, ['.yaml'], changed, start);
  onTestFinished(() => watching.close());
  return {
    at: (name: string) => join(folder, name),
    count: () => told,
    /** How often it was told by then. */
    next: async (act: () => Promise<unknown>): Promise<number> => {
      const news = new Promise<void>((resolve) => (wake = resolve));
      await act();
      await news;
      return told;
    },
  };
}

const refuses = (code: string): Start => {
  return () => {
    throw Object.assign(new Error(code), { code });
  };
};

it('tells what editors do: write, rename into place, remove, make folders and fill them', async () => {
  const { at, next } = await watched({ 'a.yaml': '1' });
  await next(() => writeFile(at('a.yaml'), '22'));
  await writeFile(at('a.tmp'), '3');
  await next(() => rename(at('a.tmp'), at('a.yaml')));
  await next(() => rm(at('a.yaml')));
  await next(async () => {
    await mkdir(at('new/deep'), { recursive: true });
    await writeFile(at('new/deep/b.yaml'), '1');
  });
  await next(() => writeFile(at('new/deep/b.yaml'), '22'));
  const last = await next(() => rm(at('new'), { recursive: true }));
  expect(last).toBeGreaterThanOrEqual(6);
});

it('goes on when the folder itself is gone, and when it is back', async () => {
  const { at, next } = await watched({ 'in/a.yaml': '1' });
  await next(() => rename(at('in'), at('.out')));
  await next(() => rename(at('.out'), at('in')));
  await next(() => writeFile(at('in/a.yaml'), '22'));
  await next(() => rm(at(''), { recursive: true }));
  const last = await next(async () => {
    await mkdir(at(''));
    await writeFile(at('a.yaml'), '1');
  });
  expect(last).toBeGreaterThanOrEqual(5);
});

// ENOSPC is what Linux says when there are too many watchers.
it.each(['ENOSPC', 'EMFILE', 'EPERM'])(
  'looks by itself where watching fails with %s',
  async (code) => {
    const { at, next } = await watched({ 'a.yaml': '1' }, refuses(code));
    await next(() => writeFile(at('a.yaml'), '22'));
    expect(await next(() => rm(at('a.yaml')))).toBe(2);
  },
);

it('looks by itself when a watcher breaks', async () => {
  const watchers: FSWatcher[] = [];
  const { at, next } = await watched({ 'a.yaml': '1' }, (folder) => {
    const watcher = watch(folder, () => {});
    watchers.push(watcher);
    return watcher;
  });
  watchers[0]?.emit('error', new Error('broken'));
  expect(await next(() => writeFile(at('a.yaml'), '22'))).toBe(1);
});

it('says nothing of files and folders that do not count, and once of many saves', async () => {
  const { at, next, count } = await watched({ 'a.yaml': '1', 'node_modules/x.yaml': '1' });
  await writeFile(at('notes.md'), 'x');
  await mkdir(at('.git'));
  await writeFile(at('.git/x.yaml'), 'x');
  await writeFile(at('node_modules/x.yaml'), '22');
  await next(async () => {
    for (let n = 0; n < 20; n++) await writeFile(at('a.yaml'), 'x'.repeat(n));
  });
  expect(count()).toBeLessThan(20);
});
