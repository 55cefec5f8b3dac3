import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { nodeGit } from '../../src/io/node-git.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runCjm } from './test-context.ts';

const head = 'title: A\npersonas: sam\ntouchpoints:\n  - title: One\n';
const sam = { 'sam.persona.yaml': 'name: Sam\nbasis: assumption\n' };
const line = (field: string): string => `${head}    ${field}\n`;

/** What `--fix` makes of a journey; null when it leaves it as it is. */
async function fixed(text: string, ...argv: readonly string[]): Promise<string | null> {
  const folder = await temporaryFolder({ ...sam, 'a.journey.yaml': text });
  const { code, stderr } = await runCjm(['check', '--fix', ...argv], folder);
  expect(stderr).not.toContain('bug');
  expect(code).toBeLessThan(2);
  const after = await readFile(join(folder, 'a.journey.yaml'), 'utf8');
  return after === text ? null : after;
}

describe('a repair', () => {
  test.each([
    ['a text that a "#" cuts', 'does: I am #2 in line # yes', 'does: "I am #2 in line" # yes'],
    ['a text that commas cut', 'feels: [Snel, maar duur, B]', 'feels: ["Snel, maar duur", B]'],
    ['an empty key', 'pains: { text: Slow, at times }', 'pains: { text: "Slow, at times" }'],
    ['a colon', 'feels: Calling: waiting  # so', 'feels: "Calling: waiting"  # so'],
    ['a colon in an item', 'thinks: [Calling: waiting, b]', 'thinks: ["Calling: waiting", b]'],
    ['an apostrophe', "feels: 's Ochtends is 't druk", `feels: "'s Ochtends is 't druk"`],
    ['a zero', 'goal: 012', 'goal: "012"'],
    ['a zero before a number', 'emotion: -01', 'emotion: -1'],
    ['a zero before a fraction', 'emotion: 01.50 # c', 'emotion: 1.50 # c'],
    ['a number', 'goal: 2026 # soon', 'goal: "2026" # soon'],
    ['a word for true', 'optional: ja', 'optional: true'],
    ['a comma in a number', 'emotion: -1,5', 'emotion: -1.5'],
    ['a minus of a word processor', 'emotion: \u22121', 'emotion: -1'],
    ['a number in quotes', 'emotion: "-1"', 'emotion: -1'],
    ['curly quotes', 'contact: “direct”', 'contact: direct'],
    ['curly quotes in a list', 'gains: [“Fast, dear”, b]', 'gains: ["Fast, dear", b]'],
    ['a slip in a key', 'emotoin: 1', 'emotion: 1'],
    ['a slip in a key whose value is wrong too', 'emotoin: -1,5', 'emotion: -1.5'],
    ['a slip in a value', 'contact: dircet', 'contact: direct'],
    ['a slip in an id', 'channels: pohne', 'channels: phone'],
    ['an id in quotes', 'channels: "pohne" # c', 'channels: phone # c'],
    ['a missing space', 'feels:Fast', 'feels: Fast'],
    ['a missing space in brackets', 'pains: { text:Slow }', 'pains: { text: Slow }'],
    ['a space of another kind', 'feels:\u00a0Fast', 'feels: Fast'],
    ['a text that is a comment', 'feels: #1 in line', 'feels: "#1 in line"'],
    [
      'a day in another order',
      'metrics: [{ kind: csat, value: 1, date: 25-05-2026 }]',
      'metrics: [{ kind: csat, value: 1, date: 2026-05-25 }]',
    ],
  ])('of %s', async (_, before, after) => {
    expect(await fixed(line(before))).toBe(line(after));
  });

  it('of an item without a space, and of a text as touchpoint', async () => {
    expect(await fixed(`${head}  - title:Two\n  - I call: nobody\n`)).toBe(
      `${head}  - title: Two\n  - "I call: nobody"\n`,
    );
  });

  it('of a tab', async () => {
    expect(await fixed(`${head}\temotion: 1\n`)).toBe(line('emotion: 1'));
  });

  it('goes on with what the one before laid open', async () => {
    const text = `titel: A: b\npersonas: smm\ntouchpoints:\n  - title: @one\n    emotoin: -0,5\n`;
    expect(await fixed(text)).toBe(
      'title: "A: b"\npersonas: sam\ntouchpoints:\n  - title: "@one"\n    emotion: -0.5\n',
    );
  });

  it('keeps line ends and the byte order mark', async () => {
    const text = `\ufeff${line('optional: nee # x')}`.replaceAll('\n', '\r\n');
    expect(await fixed(text)).toBe(text.replace('nee', 'false'));
  });
});

describe('no repair', () => {
  test.each([
    ['where the text is no good either', 'emotion: 03'],
    ['of a number that some count in eights', 'metrics: { csat: 010 }'],
    ['where two ids are near', 'next: [ab]'],
    ['of a key whose right name is there already', 'titel: Two'],
    ['of a key that cannot be what it looks like', 'goals2: { a: 1 }'],
    ['of a comment', 'does: I wait # not long'],
    ['of a day that could be two', 'metrics: [{ kind: csat, value: 1, date: 05-06-2026 }]'],
    ['of a day that there is not', 'metrics: [{ kind: csat, value: 1, date: 2026-13-45 }]'],
    ['of a text in a list of numbers', 'duration: [one, two]'],
  ])('%s', async (_, field) => {
    const others = '  - { id: abc, title: Two }\n  - { id: abd, title: Three }\n';
    expect(await fixed(line(field) + others)).toBeNull();
  });

  it('of files and rules that were not asked for', async () => {
    expect(await fixed(line('contact: dircet'), 'sam.persona.yaml')).toBeNull();
    expect(await fixed(line('contact: dircet'), '--rule', 'syntax')).toBeNull();
    expect(await fixed(line('contact: dircet'), '--rule', 'schema')).not.toBeNull();
  });

  it('of files that did not change since a revision', async () => {
    const folder = await temporaryFolder({ ...sam, 'a.journey.yaml': line('contact: dircet') });
    const changed = (files: readonly string[]) => ({
      git: { ...nodeGit, changedFiles: async () => new Set(files) },
    });
    const argv = ['check', '--fix', '--since', 'main', '--quiet'];
    await runCjm(argv, folder, changed(['sam.persona.yaml']));
    expect(await readFile(join(folder, 'a.journey.yaml'), 'utf8')).toContain('dircet');
    await runCjm(argv, folder, changed(['a.journey.yaml']));
    expect(await readFile(join(folder, 'a.journey.yaml'), 'utf8')).toContain('direct');
  });

  test.runIf(process.platform !== 'win32')('through a symbolic link', async () => {
    const text = line('contact: dircet');
    const outside = await temporaryFolder({ 'secret.txt': text });
    const folder = await temporaryFolder(sam);
    await symlink(join(outside, 'secret.txt'), join(folder, 'a.journey.yaml'));
    const { code } = await runCjm(['check', '--fix'], folder);
    expect(code).toBe(1);
    expect(await readFile(join(outside, 'secret.txt'), 'utf8')).toBe(text);
  });
});

describe('a request', () => {
  it('to show only writes nothing', async () => {
    const text = line('contact: dircet');
    const folder = await temporaryFolder({ ...sam, 'a.journey.yaml': text });
    const { code, stdout } = await runCjm(['check', '--fix', '--dry-run', '--quiet'], folder);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'a.journey.yaml:5\n-     contact: dircet\n+     contact: direct\n',
    });
    expect(await readFile(join(folder, 'a.journey.yaml'), 'utf8')).toBe(text);
  });

  it.each([[['--dry-run']], [['--fix', '-', '--stdin-filename', 'a.journey.yaml']]])(
    'that cannot be is refused: %j',
    async (argv) => {
      const folder = await temporaryFolder(sam);
      await writeFile(join(folder, 'a.journey.yaml'), head);
      expect((await runCjm(['check', ...argv], folder)).code).toBe(2);
    },
  );

  it('leaves JSON on standard output alone', async () => {
    const folder = await temporaryFolder({ ...sam, 'a.journey.yaml': line('contact: dircet') });
    const { stdout, stderr } = await runCjm(['check', '--fix', '--json'], folder);
    const { findings } = JSON.parse(stdout) as { findings: readonly { readonly rule: string }[] };
    expect(findings.filter(({ rule }) => rule === 'schema')).toEqual([]);
    expect(stderr).toContain('Repaired 1 place in 1 file.');
  });
});
