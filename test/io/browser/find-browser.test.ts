import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../src/io/browser/find-browser.ts';

let folder: string;
const at = (name: string) => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cjm-find-'));
  for (const name of ['chromium', 'google-chrome', 'mine']) {
    await writeFile(at(name), '');
    await chmod(at(name), 0o755);
  }
  await writeFile(at('text'), '');
  await chmod(at('text'), 0o644);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the browser', () => {
  it('is the one that was asked for, else that of CHROME_PATH, else the first well-known one', async () => {
    const env = { PATH: ['/nowhere', folder].join(delimiter), CHROME_PATH: at('google-chrome') };
    expect(await findBrowser(at('mine'), env)).toBe(at('mine'));
    expect(await findBrowser('mine', env)).toBe(at('mine'));
    expect(await findBrowser(null, env)).toBe(at('google-chrome'));
    expect(await findBrowser(null, { PATH: folder })).toBe(at('chromium'));
    expect(await findBrowser(null, { PATH: folder, CHROME_PATH: '' })).toBe(at('chromium'));
  });

  it.each([
    ['nope', {}, '--browser'],
    ['./nope', {}, '--browser'],
    [null, { CHROME_PATH: '/nope' }, 'CHROME_PATH'],
    [null, {}, 'There is no Chromium'],
  ])('%j %j is told not to be there', async (wanted, env, message) => {
    await expect(findBrowser(wanted, { PATH: '/nowhere', ...env }, 'linux')).rejects.toThrow(
      message,
    );
  });

  it('has to be a program', async () => {
    await expect(findBrowser(at('text'), {})).rejects.toThrow('is no program');
  });
});
