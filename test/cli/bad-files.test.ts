import { spawnSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';
import { runCjm } from './test-context.ts';

interface Finding {
  readonly rule: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Checks a folder: its findings as `file:line:column code`. */
async function check(folder: string, ...argv: readonly string[]) {
  const { code, stdout, stderr } = await runCjm(['check', '--json', '--quiet', ...argv], folder);
  const { findings } = JSON.parse(stdout) as { findings: readonly Finding[] };
  const found = findings.map(
    (finding) => `${finding.file}:${finding.line}:${finding.column} ${finding.code}`,
  );
  return { code, stderr, findings, found };
}

/** Beside the bad file: its one fault must still be found. */
const other = {
  'other.journey.yaml':
    'title: Other\npersonas: nobody\nowner: Somebody\nscope: { start: A, end: B }\n',
};
const otherFault = 'other.journey.yaml:2:11 reference/unknown-persona';
const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;
const repeat = (text: string, times: number): string => text.repeat(times);
const touchpoint = (field: string): string =>
  lines('title: A', 'touchpoints:', '  - title: One', `    ${field}`);

const bad: readonly (readonly [name: string, text: string | Uint8Array, ...found: string[]])[] = [
  ['an empty file', '', '1:1 yaml/empty'],
  ['only a comment', '# later\n', '1:1 yaml/empty'],
  ['a text', 'hello\n', '1:1 schema/type'],
  ['a list', '- title: A\n', '1:1 schema/type'],
  ['a tab as indentation', 'title: A\n\tsummary: b\n', '2:1 yaml/tab-as-indent'],
  ['the same key twice', 'title: A\ntitle: B\n', '2:1 yaml/duplicate-key'],
  ['__proto__', 'title: A\n__proto__: { x: 1 }\n', '2:1 yaml/forbidden-key'],
  ['a merge key', 'title: A\n<<: { summary: b }\n', '2:1 yaml/forbidden-key'],
  ['an unknown alias', 'title: *nope\n', '1:8 yaml/alias'],
  ['an anchor in itself', 'title: &a [*a]\n', '1:8 yaml/anchor', '1:12 yaml/alias'],
  ['a tag', 'title: !!js/function "x"\n', '1:8 yaml/tag'],
  ['a directive', '%YAML 1.1\n---\ntitle: A\n', '1:1 yaml/directive'],
  ['two documents', 'title: A\n---\ntitle: B\n', '2:1 yaml/multiple-documents'],
  ['a quote that stays open', 'title: "A\n', '1:8 yaml/missing-char'],
  ['text behind a quote', 'title: "A" b\n', '1:12 yaml/unexpected-token'],
  ['a merge conflict', '<<<<<<< HEAD\ntitle: A\n=======\n', '1:1 yaml/conflict-marker'],
  ['100,000 brackets', repeat('[', 100_000), '1:65 yaml/too-deep'],
  ['bytes that are not UTF-8', Buffer.from('title: caf\xe9\n', 'latin1'), '1:11 text/not-utf8'],
  ['UTF-16', Buffer.from('\uFEFFtitle: A\n', 'utf16le'), '1:1 text/not-utf8'],
  ['a NUL', 'title: a\0b\n', '1:9 text/control-character'],
  ['an escape sequence', 'title: "x\u001b[31m"\n', '1:10 text/control-character'],
  ['text that runs backwards', 'title: admin\u202enimda\n', '1:13 text/bidi-control'],
  ['old Mac line ends', 'title: A\rsummary: b\r', '1:9 text/bare-cr'],
  ['half an emoji', 'title: "\\ud800"\n', '1:8 text/lone-surrogate'],
  ['an infinite number', touchpoint('emotion: .inf'), '4:14 number/not-finite'],
  [
    'a number too long to keep',
    touchpoint('emotion: 12345678901234567890'),
    '4:14 number/unsafe-integer',
  ],
  ['a leading zero', touchpoint('emotion: 01'), '4:14 number/leading-zero'],
  ['no title', 'summary: b\n', '1:1 schema/required'],
  ['an empty title', 'title: ""\n', '1:8 schema/value'],
  ['an unknown key', 'title: A\nphazes: []\n', '2:1 schema/unknown-key'],
  ['an unknown key of a touchpoint', touchpoint('emotoin: 1'), '4:5 schema/unknown-key'],
  ['a wrong type', 'title: A\nprimary: yes\n', '2:10 schema/type'],
  ['a value that there is not', 'title: A\nstate: curent\n', '2:8 schema/value'],
  ['an emotion out of range', touchpoint('emotion: 3'), '4:14 schema/range'],
  ['an emotion just out of range', touchpoint('emotion: 2.0000001'), '4:14 schema/range'],
  ['an emotion that is a word', touchpoint('emotion: sad'), '4:14 schema/type'],
  ['a rating out of range', touchpoint('impact: { customer: 0 }'), '4:25 schema/range'],
  ['a share in percent', touchpoint('exits: 18'), '4:12 schema/range'],
  ['a day that there is not', 'title: A\nreview: { last: 2026-02-30 }\n', '2:17 schema/date'],
  ['a duration in words', touchpoint('wait: two days'), '4:11 schema/duration'],
  ['an address that runs code', touchpoint('links: { url: "javascript:x" }'), '4:19 schema/url'],
  ['a file outside', touchpoint('image: ../../etc/passwd'), '4:12 path/outside-root'],
  ['an absolute file', touchpoint('image: /etc/passwd'), '4:12 path/outside-root'],
  ['an id that is a path', touchpoint('id: ../../x'), '4:9 schema/id'],
  ['an unknown persona', 'title: A\npersonas: nobody\n', '2:11 reference/unknown-persona'],
  ['an unknown touchpoint', touchpoint('next: nowhere'), '4:11 reference/unknown-touchpoint'],
  ['a journey from itself', 'title: A\nstate: desired\nfrom: bad\n', '3:7 reference/cycle'],
  [
    'the same id twice',
    lines('title: A', 'touchpoints:', '  - One', '  - One'),
    '4:5 reference/duplicate-id',
  ],
];

describe('a bad file is told, and the others are checked all the same', () => {
  const cases = bad.map(([name, text, ...expected]) => ({ name, text, expected }));

  test.each(cases)('$name', async ({ text, expected }) => {
    const folder = await temporaryFolder({ ...other, 'bad.journey.yaml': text });
    const { code, stderr, findings, found } = await check(folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    // The rules of the method have no "/" in their code.
    const faults = found.filter((place) => / \w+\//.test(place));
    expect(faults).toEqual([...expected.map((place) => `bad.journey.yaml:${place}`), otherFault]);
    for (const { message, hint } of findings) {
      expect(`${message}${hint ?? ''}`).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(message).toMatch(/^\P{Ll}.*[.?]$/u);
    }
  });
});

// What takes more than linear time does not end within the time limit.
describe('what is large', { timeout: 30_000 }, () => {
  async function quick(text: string): Promise<readonly string[]> {
    const folder = await temporaryFolder({ ...other, 'bad.journey.yaml': text });
    const { code, found } = await check(folder);
    expect(code).toBe(1);
    expect(found).toContain(otherFault);
    return found.filter((place) => place.startsWith('bad.'));
  }

  test('aliases of aliases', async () => {
    const bomb = Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    const found = await quick(lines('a0: &a0 [x, x]', ...bomb));
    expect(found.slice(0, 3)).toEqual([
      'bad.journey.yaml:1:5 yaml/anchor',
      'bad.journey.yaml:2:5 yaml/anchor',
      'bad.journey.yaml:2:10 yaml/alias',
    ]);
    expect(found.length).toBeLessThan(100);
  });

  test('20,000 unknown keys', async () => {
    const keys = Array.from({ length: 19_000 }, (_, n) => `k${n}: 1`);
    const found = await quick(lines('title: A', ...keys));
    expect(found.length).toBeLessThan(100);
  });

  test('a quarter of a megabyte of quotes', async () => {
    expect((await quick(repeat('"', 262_144)))[0]).toBe(
      'bad.journey.yaml:1:3 yaml/unexpected-token',
    );
  });

  test('a file of 50 MB, which is not read', async () => {
    const folder = await temporaryFolder({ ...other, 'bad.journey.yaml': '' });
    await truncate(join(folder, 'bad.journey.yaml'), 50_000_000);
    const { code, found } = await check(folder);
    expect({ code, found }).toEqual({
      code: 1,
      found: ['bad.journey.yaml:1:1 limit/file-size', otherFault],
    });
  });
});

describe('what is no file', () => {
  const posix = process.platform !== 'win32';
  const make: Readonly<Record<string, (path: string) => unknown>> = {
    'a folder': (path) => mkdir(path),
    'a symbolic link': (path) => symlink('other.journey.yaml', path),
    'a symbolic link to a folder': (path) => symlink('.', path),
    'a symbolic link to nothing': (path) => symlink('nowhere', path),
    'a symbolic link to itself': (path) => symlink('bad.journey.yaml', path),
    'a symbolic link without end': (path) => symlink('/dev/zero', path),
    'a pipe': (path) => spawnSync('mkfifo', [path]),
  };

  test.runIf(posix).each(Object.entries(make))('%s', async (_, create) => {
    const folder = await temporaryFolder(other);
    await create(join(folder, 'bad.journey.yaml'));
    const { code, found } = await check(folder);
    expect({ code, found }).toEqual({
      code: 1,
      found: ['bad.journey.yaml:1:1 io/not-a-regular-file', otherFault],
    });
  });

  test.runIf(process.platform === 'linux')('a name that is not UTF-8', async () => {
    const folder = await temporaryFolder(other);
    await writeFile(Buffer.from(`${folder}/caf\xe9.journey.yaml`, 'latin1'), 'title: A\n');
    const { code, found } = await check(folder);
    expect(code).toBe(1);
    expect(found).toContain('caf\uFFFD.journey.yaml:1:1 io/file-name');
    expect(found).toContain(otherFault);
  });

  test.runIf(posix)('a settings file', async () => {
    const folder = await temporaryFolder(other);
    await mkdir(join(folder, 'cjm.yaml'));
    const { code, found } = await check(folder);
    expect(code).toBe(1);
    expect(found).toContain('cjm.yaml:1:1 io/not-a-regular-file');
    expect(found).toContain(otherFault);
  });
});

describe('settings', () => {
  test.each([
    ['language: de\n', 'cjm.yaml:1:11 schema/value'],
    ['rules: { nope: off }\n', 'cjm.yaml:1:10'],
    ['scoring: { weights: { ease: 1e308 } }\n', 'cjm.yaml:1:29 schema/range'],
    ['emotion: { indifference: [-0.5, 0.5, 1] }\n', 'cjm.yaml:1:26'],
    ['a: [\n', 'cjm.yaml:'],
  ])('%j is a finding', async (text, place) => {
    const { code, found } = await check(await temporaryFolder({ ...other, 'cjm.yaml': text }));
    expect(code).toBe(1);
    expect(
      found.some((one) => one.startsWith(place)),
      found.join('\n'),
    ).toBe(true);
    expect(found).toContain(otherFault);
  });

  it('with a fault that is no error does not stop anything', async () => {
    const files = { ...other, 'cjm.yaml': 'language: en\n', 'below/cjm.yaml': 'language: nl\n' };
    const { found } = await check(await temporaryFolder(files));
    expect(found).toContain('below/cjm.yaml:1:1 file/second-settings');
  });
});

describe('ids', () => {
  test('that mean something to JavaScript are ids like any other', async () => {
    for (const id of ['tostring', 'valueof', 'length', 'then', 'no']) {
      const folder = await temporaryFolder({
        [`${id}.persona.yaml`]: 'name: P\nbasis: data\n',
        [`${id}.journey.yaml`]: lines(
          'title: A',
          'owner: Somebody',
          `personas: ${id}`,
          'touchpoints:',
          `  - { id: ${id}, title: One, emotion: { ${id}: 1 }, channels: phone }`,
        ),
      });
      const { findings } = await check(folder);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(
        errors.map(({ message }) => message),
        id,
      ).toEqual([]);
    }
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('of two files are the same: the later one is told', async () => {
    const folder = await temporaryFolder({
      'one/a.journey.yaml': 'title: A\n',
      'two/a.journey.yaml': 'title: A\n',
    });
    const { code, found } = await check(folder);
    expect(code).toBe(1);
    expect(found.filter((place) => / (?:reference|file)\//.test(place))).toEqual([
      expect.stringMatching(/^two\/a\.journey\.yaml:1:1 /),
    ]);
  });

  test('that only differ in how they are written are the same', async () => {
    const folder = await temporaryFolder({
      ['caf\u00e9.journey.yaml']: 'title: A\n',
      ['cafe\u0301.journey.yaml']: 'title: B\n',
    });
    const { code } = await check(folder);
    expect(code).toBe(1);
  });
});

describe('asking for findings of some files', () => {
  it('hides those of others', async () => {
    const folder = await temporaryFolder({ ...other, 'bad.journey.yaml': 'titel: A\n' });
    const { code, found } = await check(folder, 'other.journey.yaml');
    expect({ code, found }).toEqual({ code: 1, found: [otherFault] });
  });

  it('finds a file that could not be read by its name', async () => {
    const folder = await temporaryFolder({ ...other, 'bad.journey.yaml': '' });
    const { code, found } = await check(folder, 'bad.journey.yaml');
    expect({ code, found }).toEqual({ code: 1, found: ['bad.journey.yaml:1:1 yaml/empty'] });
  });
});
