import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { commands } from '../../src/commands/index.ts';
import { nodeFiles } from '../../src/io/node-files.ts';
import { readOwnVersion } from '../../src/io/own-version.ts';
import { UserError } from '../../src/io/user-error.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { collector, runCjm } from './test-context.ts';

const good = {
  'cjm.yaml': 'language: en\n',
  'sam.persona.yaml': 'name: Sam\nbasis: data\n',
  'a.journey.yaml': 'title: A\nowner: Somebody\npersonas: sam\n',
};

describe('the exit code', () => {
  it('is 0 when all is well', async () => {
    const { code, stdout } = await runCjm(['check'], await temporaryFolder(good));
    expect({ code, stdout }).toMatchObject({ code: 0 });
  });

  it('is 1 for a fault in a file', async () => {
    const folder = await temporaryFolder({ ...good, 'b.journey.yaml': 'titel: B\n' });
    const { code, stdout } = await runCjm(['check'], folder);
    expect(code).toBe(1);
    expect(stdout).toContain('b.journey.yaml');
  });

  it('is 2 for a wrong request, with one sentence and the way out', async () => {
    const { code, stdout, stderr } = await runCjm(['check'], await temporaryFolder());
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^error: There are no journey maps in ".*"\.\n {2}Make a workspace/);
  });

  describe('is 3 for a bug', () => {
    const bug = () => Promise.reject(new TypeError('x is not a function\u001b[31m'));
    const files = { ...nodeFiles, list: bug };

    it('without a trace of the code', async () => {
      const { code, stdout, stderr } = await runCjm(['check'], await temporaryFolder(good), {
        files,
      });
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(stderr).toBe(
        'internal error: x is not a function␛[31m\n' +
          `  This is a bug in cjm ${readOwnVersion()}; please report it with the command and the output of --debug.\n`,
      );
    });

    it.each([
      ['--debug', 'check'],
      ['check', '--debug'],
    ])('with one when asked: %s %s', async (...argv) => {
      const { code, stderr } = await runCjm(argv, await temporaryFolder(good), { files });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^ +at .*bug /m);
      expect(stderr).not.toContain('\u001b');
    });

    it('also when what is thrown is no error', async () => {
      // eslint-disable-next-line prefer-promise-reject-errors
      const odd = { ...nodeFiles, list: () => Promise.reject('odd') };
      const { code, stderr } = await runCjm(['check', '--debug'], await temporaryFolder(good), {
        files: odd,
      });
      expect(code).toBe(3);
      expect(stderr).toMatch(/^internal error: odd\n/);
    });
  });
});

describe('help', () => {
  it('is what stands on standard error, with exit code 2, when nothing is asked', async () => {
    const { code, stdout, stderr } = await runCjm([], await temporaryFolder());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const { name, summary } of commands) {
      expect(stderr).toContain(` ${name} `);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain(summary);
    }
  });

  test.each([['--help'], ['-h'], ['help']])('%s is on standard output', async (argument) => {
    const { code, stdout, stderr } = await runCjm([argument], await temporaryFolder());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: cjm /);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each(commands.map(({ name }) => name))('of %s, however it is asked for', async (name) => {
    const folder = await temporaryFolder();
    const outcomes = await Promise.all(
      [
        [name, '--help'],
        [name, '-h'],
        ['help', name],
      ].map((argv) => runCjm(argv, folder)),
    );
    const { code, stdout = '', stderr } = outcomes[0] ?? {};
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: cjm ${name} `));
    expect(stdout).toContain(`$ cjm ${name}`);
    for (const outcome of outcomes) expect(outcome.stdout).toBe(stdout);
    for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test.each([['--version'], ['-V']])('%s', async (argument) => {
    const outcome = await runCjm([argument], await temporaryFolder());
    expect(outcome).toEqual({ code: 0, stdout: `${readOwnVersion()}\n`, stderr: '' });
  });
});

describe('a wrong request', () => {
  test.each([
    [['chekc'], /unknown command 'chekc'\n.*check/],
    [['xyzzy'], /unknown command 'xyzzy'/],
    [['help', 'chekc'], /unknown command 'chekc'\n.*check/],
    [['help', 'nope'], /unknown command 'nope'/],
    [['check', '--jsno'], /unknown option '--jsno'\n.*--json/],
    [['--colour', 'check'], /unknown option '--colour'\n.*--color/],
    [['check', '--output=evil.txt'], /unknown option '--output=evil.txt'/],
    [['check', '--color', 'sometimes'], /Allowed choices are auto, always, never/],
    [['check', '--format', 'nope'], /nope/],
    [['check', '--max-warnings', '1e999'], /1e999/],
    [['check', '--max-warnings', '-1'], /-1/],
    [['check', '--rule', 'promise-never-kep'], /Did you mean "promise-never-kept"\?/],
    [['check', '--today', '2026-2-1'], /"2026-2-1" is not a day/],
    [['check', '--today', '2026-02-30'], /"2026-02-30" is not a day/],
    [['check', '--today', ''], /"" is not a day/],
    [['check', '--config', 'nope.yaml'], /nope\.yaml" does not exist/],
    [['check', '-C', 'nope'], /nope" does not exist/],
    [['check', '-C', 'cjm.yaml'], /cjm\.yaml" (?:does not exist|is not a folder)/],
    [['check', 'nope.journey.yaml'], /"nope\.journey\.yaml" is not a file of this workspace/],
    [['check', '-C'], /argument missing/],
  ])('%j', async (argv, message) => {
    const { code, stdout, stderr } = await runCjm(argv, await temporaryFolder(good));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('is told without the control characters in it', async () => {
    const argv = ['check', '\u001b]0;title\u0007\u202e.yaml'];
    const { code, stderr } = await runCjm(argv, await temporaryFolder(good));
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  test.each([[['\u001b[31m']], [['check', '--\u001b[31m']], [['check', '--color', '\u001b[31m']]])(
    'of commander too: %j',
    async (argv) => {
      const { code, stderr } = await runCjm(argv, await temporaryFolder(good));
      expect(code).toBe(2);
      expect(stderr).not.toContain('\u001b');
    },
  );
});

describe('global options', () => {
  it('may stand before and after the command', async () => {
    const folder = await temporaryFolder();
    const workspace = await temporaryFolder(good);
    const before = await runCjm(['-C', workspace, '--color', 'never', 'check', '--json'], folder);
    const after = await runCjm(['check', '--json', '-C', workspace, '--color=never'], folder);
    expect(before.code).toBe(0);
    expect(after).toEqual(before);
  });

  it('the workspace is found from a folder below it', async () => {
    const folder = await temporaryFolder(good);
    await mkdir(join(folder, 'deep', 'er'), { recursive: true });
    const here = await runCjm(['check', '--json'], folder);
    const below = await runCjm(['check', '--json', '-C', 'deep/er'], folder);
    expect(below).toEqual(here);
  });

  test.each<[string, readonly string[], Record<string, string>, boolean, boolean]>([
    ['no terminal', [], {}, false, false],
    ['a terminal', [], {}, true, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['an empty NO_COLOR', [], { NO_COLOR: '' }, true, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR before NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, false],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, false],
    ['--color always', ['--color', 'always'], { NO_COLOR: '1' }, false, true],
    ['--color never', ['--color=never'], { FORCE_COLOR: '1' }, true, false],
    ['--color auto', ['--color', 'auto'], {}, true, true],
  ])('colour: %s', async (_, argv, env, isTTY, colored) => {
    const folder = await temporaryFolder({ ...good, 'b.journey.yaml': 'titel: B\n' });
    const stdout = collector({ isTTY });
    const { code } = await runCjm(['check', ...argv], folder, { env, stdout: stdout.output });
    expect(code).toBe(1);
    expect(stdout.text().includes('\u001b[')).toBe(colored);
  });
});

test('a refusal is one line, and its hint another, whatever a file is called', async () => {
  const refusal = new UserError('No "a\n::error::x".', 'Try "\u0007".');
  const files = { ...nodeFiles, list: () => Promise.reject(refusal) };
  const { code, stderr } = await runCjm(['check'], await temporaryFolder(good), { files });
  expect(code).toBe(2);
  expect(stderr).toBe('error: No "a␊::error::x".\n  Try "␇".\n');
});
