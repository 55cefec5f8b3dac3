import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { runCjm } from '../../cli/test-context.ts';

const good = 'title: Buying\npersonas: sam\ntouchpoints: [{ title: I look, emotion: 1 }]\n';
const bad = good.replace('sam', 'tom');

async function workspace(more: Readonly<Record<string, string>> = {}): Promise<string> {
  return temporaryFolder({
    'cjm.yaml': 'name: Shop\n',
    'personas/sam.persona.yaml': 'name: Sam\n',
    'journeys/buying.journey.yaml': good,
    ...more,
  });
}

async function check(text: string, file: string, folder: string, ...args: readonly string[]) {
  const stdin = { isTTY: false, readAll: async () => new TextEncoder().encode(text) };
  const all = ['check', '-', '--stdin-filename', file, '-q', '--rule', 'reference', ...args];
  return runCjm(all, folder, { stdin });
}

describe('check -', () => {
  it('holds the text against the workspace, not what is saved', async () => {
    const folder = await workspace();
    const { stdout, code } = await check(bad, 'journeys/buying.journey.yaml', folder);
    expect(stdout).toContain('journeys/buying.journey.yaml:2:11 error reference/unknown-persona');
    expect(stdout).toContain('2 | personas: tom\n');
    expect(code).toBe(1);
    const saved = await workspace({ 'journeys/buying.journey.yaml': bad });
    expect(await check(good, 'journeys/buying.journey.yaml', saved)).toMatchObject({
      stdout: 'No findings in 1 file\n',
      code: 0,
    });
  });

  it('takes a file that is not saved yet, in a folder that is not there yet', async () => {
    const { stdout } = await check(bad, 'new/a.journey.yaml', await workspace());
    expect(stdout).toContain('new/a.journey.yaml:2:11 error');
  });

  it('finds the workspace of the file', async () => {
    const folder = await workspace();
    const top = await temporaryFolder();
    const file = join(folder, 'journeys', 'buying.journey.yaml');
    expect((await check(bad, file, top)).stdout).toContain('journeys/buying.journey.yaml:2:11');
    await mkdir(join(folder, 'elsewhere'));
    const { stdout } = await check(bad, '../journeys/b.journey.yaml', join(folder, 'elsewhere'));
    expect(stdout).toContain('journeys/b.journey.yaml:2:11');
  });

  it('takes the settings as well, and other files beside it', async () => {
    const folder = await workspace({ 'journeys/other.journey.yaml': bad });
    const { stdout } = await check('language: nl\n', 'cjm.yaml', folder, 'journeys/other*');
    expect(stdout).toContain('journeys/other.journey.yaml:2:11 fout');
    expect(stdout).toContain('1 fout in 2 bestanden');
  });

  it('does not read the file itself', async () => {
    const folder = await workspace({ 'journeys/buying.journey.yaml': '{{{' });
    const { stdout } = await check(good, './journeys/../journeys/buying.journey.yaml', folder);
    expect(stdout).toBe('No findings in 1 file\n');
  });

  it.each([
    [['-'], 'It is not known which file the text on standard input is.'],
    [['--stdin-filename', 'a.journey.yaml'], 'nothing is read from there'],
    [['-', '--stdin-filename', 'a.yaml'], '"a.yaml" is not a file that cjm reads.'],
    [['-', '--stdin-filename', 'a.journey.yaml', '-C', 'gone'], 'does not exist'],
  ])('%j is a wrong request', async (args, message) => {
    const { stderr, stdout, code } = await runCjm(['check', ...args], await workspace());
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });

  it('refuses a file outside the workspace that was named', async () => {
    const folder = await workspace();
    const other = join(await temporaryFolder(), 'a.journey.yaml');
    const args = ['--config', join(folder, 'cjm.yaml')];
    const { stderr, code } = await check(good, other, folder, ...args);
    expect(code).toBe(2);
    expect(stderr).toContain('is not a file of this workspace.');
  });

  it('refuses a text that is too large like such a file', async () => {
    const { stdout, code } = await check(
      '#'.repeat(20_000_000),
      'a.journey.yaml',
      await workspace(),
      '--rule',
      'syntax',
    );
    expect(stdout).toContain('a.journey.yaml:1:1 error limit/file-size');
    expect(code).toBe(1);
  });
});
