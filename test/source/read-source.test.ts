import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { readSource } from '../../src/source/read-source.ts';
import { anyText } from './texts.ts';

const repeat = (text: string, count: number): string => text.repeat(count);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** Input and the findings, as `code line:column`. */
const refused: readonly (readonly [
  name: string,
  input: string | Uint8Array,
  ...found: string[],
])[] = [
  [
    'A01 alias bomb',
    'a0: &a0 [x,x]\na1: &a1 [*a0,*a0]\n',
    'yaml/anchor 1:5',
    'yaml/anchor 2:5',
    'yaml/alias 2:10',
    'yaml/alias 2:14',
  ],
  ['A02 cyclic alias', 'a: &a [*a]\n', 'yaml/anchor 1:4', 'yaml/alias 1:8'],
  ['A03 unknown alias', 'id: a\ntitle: *nope\n', 'yaml/alias 2:8'],
  ['A04 merge key', 'id: a\n<<: {b: 1}\n', 'yaml/forbidden-key 2:1'],
  ['A05 depth 65', `x: ${repeat('[', 64)}${repeat(']', 64)}`, 'yaml/too-deep 1:67'],
  ['A05 with a scalar', `x: ${repeat('[', 64)}1${repeat(']', 64)}`, 'yaml/too-deep 1:67'],
  ['A07 depth 100,000', repeat('[', 100_000), 'yaml/too-deep 1:65'],
  [
    'A08 deep mappings',
    Array.from({ length: 70 }, (_, line) => `${repeat(' ', line)}a:`).join('\n'),
    'yaml/too-deep 65:65',
  ],
  ['A09 deep lists', `${repeat('- ', 5000)}x\n`, 'yaml/too-deep 1:129'],
  ['A10 deep keys', `${repeat('? ', 5000)}x\n`, 'yaml/too-deep 1:129'],
  ['A12 too large', `id: ${repeat('a', 262_141)}`, 'limit/file-size 1:1'],
  ['A12 too large as bytes', new Uint8Array(262_145).fill(0x61), 'limit/file-size 1:1'],
  ['A14 quotes', repeat('"', 262_144), 'yaml/unexpected-token 1:3'],
  ['A15 not UTF-8', bytes(0x69, 0x64, 0x3a, 0x20, 0xff, 0x0a), 'text/not-utf8 1:5'],
  ['A16 overlong', bytes(0x69, 0x64, 0x3a, 0x20, 0xc0, 0xaf, 0x0a), 'text/not-utf8 1:5'],
  ['A17 UTF-16', bytes(0xff, 0xfe, 0x69, 0, 0x64, 0), 'text/not-utf8 1:1'],
  ['A17 UTF-16 without mark', bytes(0x69, 0, 0x64, 0), 'text/not-utf8 1:1'],
  ['A18 NUL', 'id: a\0b\n', 'text/control-character 1:6'],
  ['A19 ESC', 'id: a\ntitle: "x\u001b[31m"\n', 'text/control-character 2:10'],
  ['A20 bidi', 'id: a\ntitle: admin\u202enimda\n', 'text/bidi-control 2:13'],
  ['A21 byte order mark first', '\ufeffid: @a\n', 'yaml/bad-scalar-start 1:5'],
  ['A22 byte order mark later', 'id: a\n\ufefftitle: T\n', 'text/control-character 2:1'],
  ['A23 CRLF', 'id: a\r\ntitle: @x\r\n', 'yaml/bad-scalar-start 2:8'],
  ['A24 CR', 'id: a\rtitle: b\r', 'text/bare-cr 1:6'],
  ['A25 half a character', 'id: a\ntitle: "\\ud800"\n', 'text/lone-surrogate 2:8'],
  ['A25 half a character, raw', 'id: a\ntitle: "\ud800"\n', 'text/lone-surrogate 2:9'],
  ['A26 tab', 'id: a\n\ttitle: b\n', 'yaml/tab-as-indent 2:1'],
  ['A27 duplicate', 'id: a\ntitle: T\nid: b\n', 'yaml/duplicate-key 3:1'],
  ['A28 duplicate in quotes', 'id: a\n"id": b\n', 'yaml/duplicate-key 2:1'],
  ['A28 duplicate with space', 'id: a\nid : b\n', 'yaml/duplicate-key 2:1'],
  ['A29 duplicate number', '1: a\n"1": b\n', 'yaml/duplicate-key 2:1'],
  ['A30 prototype', 'id: a\n__proto__: {x: 1}\n', 'yaml/forbidden-key 2:1'],
  ['A33 directive', '%YAML 1.1\n---\nid: a\n', 'yaml/directive 1:1'],
  ['A33 unknown directive', '# x\n%FOO bar\n---\nid: a\n', 'yaml/directive 2:1'],
  ['A34 tag', 'id: a\ntitle: !!js/function "x"\n', 'yaml/tag 2:8'],
  ['A34 binary', 'id: a\ntitle: !!binary "x"\n', 'yaml/tag 2:8'],
  ['A34 local tag', 'id: a\ntitle: !x "x"\n', 'yaml/tag 2:8'],
  ['A35 infinity', 'id: a\nscore: .inf\n', 'number/not-finite 2:8'],
  ['A35 not a number', 'id: a\nscore: .nan\n', 'number/not-finite 2:8'],
  ['A35 too large', 'id: a\nscore: 1e999\n', 'number/not-finite 2:8'],
  ['A36 30 digits', `id: a\nn: ${repeat('1', 30)}\n`, 'number/unsafe-integer 2:4'],
  ['A37 leading zero', 'id: a\nscore: 014\n', 'number/leading-zero 2:8'],
  ['A39 two documents', 'id: a\n---\nid: b\n', 'yaml/multiple-documents 2:1'],
  ['A39 after dots', 'id: a\n...\nid: b\n', 'yaml/multiple-documents 2:1'],
  ['A40 nothing', '', 'yaml/empty 1:1'],
  ['A40 a comment', '# only\n', 'yaml/empty 1:1'],
  ['A40 a marker', '---\n', 'yaml/empty 1:1'],
  ['A42 list as key', '? [a]\n: b\n', 'yaml/non-string-key 1:3'],
  ['A43 open quote', 'id: a\ntitle: "x\n', 'yaml/missing-char 2:8'],
  ['A44 open bracket', 'id: a\nx: [1, 2\ny: 3\n', 'yaml/bad-indent 3:1'],
  ['A45 text after a quote', 'id: a\nx: "😀" y\n', 'yaml/unexpected-token 2:9'],
  [
    'A46 merge conflict',
    '<<<<<<< HEAD\nid: a\n=======\nid: b\n>>>>>>> x\n',
    'yaml/conflict-marker 1:1',
  ],
  ['colon in text', 'what: Het hapert: soms lang\n', 'yaml/colon-in-text 1:17'],
  ['colon in text in braces', 'a: {b: c: d}\n', 'yaml/colon-in-text 1:9'],
  ['comma in text', 'x: { what: Het hapert, soms lang }\n', 'yaml/comma-in-text 1:24'],
  ['apostrophe', "a: 'it's fine'\n", 'yaml/unexpected-token 1:8'],
  ['backtick', 'a:\n  - {what: `x`}\n', 'yaml/bad-scalar-start 2:12'],
  ['percent', 'a: %x\n', 'yaml/bad-scalar-start 1:4'],
  ['open quote, then another', 'a: "x\nb: "y"\n', 'yaml/missing-char 1:4'],
  ['open bracket at the end', 'a: [1, 2\n', 'yaml/missing-char 1:4'],
  ['unknown escape', 'a: "C:\\qy"\n', 'yaml/bad-escape 1:8'],
  ['text behind |', 'a: |x\n  b\n', 'yaml/block-header 1:5'],
  ['two commas', 'a: [1,,2]\n', 'yaml/extra-comma 1:7'],
  ['missing comma', 'a: {b: "x" y}\n', 'yaml/missing-comma 1:12'],
  ['missing space', 'a:b\nc: 1\n', 'yaml/missing-space 1:2'],
  ['missing colon', 'id: a\nfoo\nbar: 1\n', 'yaml/missing-colon 2:1'],
  ['missing colon at the end', 'id: a\nfoo\n', 'yaml/missing-colon 2:1'],
  ['bad indent', 'a:\n  b: 1\n c: 2\n', 'yaml/bad-indent 3:2'],
  ['indented marker', '  ---\nx\n', 'yaml/bad-indent 1:3'],
  ['closing bracket to the left', 'a: [\n  1\n]\n', 'yaml/bad-indent 3:1'],
  ['long key', `${repeat('k', 65_537)}: 1\n`, 'limit/string-length 1:1'],
  ['list as key in a list as key', '{ ? [a, [b]] : 1 }\n', 'yaml/non-string-key 1:5'],
  ['quoted key over lines', '? "a\n  b"\n: 1\n', 'yaml/multiline-key 1:3'],
  ['empty key behind a comment', 'a: 1 # c\n# d\n: x\n', 'yaml/empty-key 3:1'],
  ['depth in a key', `? ${repeat('[', 64)}${repeat(']', 64)}\n: 1\n`, 'yaml/too-deep 1:66'],
  ['directive without document', '%YAML 1.1\nid: a\n', 'yaml/directive 1:1'],
  ['percent in text', 'a: |\n  x\nb: 1\n%c\n', 'yaml/bad-scalar-start 4:1'],
  ['wrong bracket', 'a: {b: 1]\n', 'yaml/unexpected-token 1:9'],
  ['empty key', ': x\n', 'yaml/empty-key 1:1'],
  ['empty key in quotes', 'a: 1\n"": x\n', 'yaml/empty-key 2:1'],
  ['key over lines', '? |\n  x\n: 1\n', 'yaml/multiline-key 1:3'],
  ['escaped control', 'a: "\\e[31m"\n', 'text/control-character 1:4'],
  ['escaped bidi in a key', '"\\u202e": 1\n', 'text/bidi-control 1:1'],
  ['anchor on a key', '&a b: 1\n', 'yaml/anchor 1:1'],
  ['alias as key', 'a: 1\n*a : 2\n', 'yaml/alias 2:1'],
  ['long text', `a: ${repeat('x', 65_537)}\n`, 'limit/string-length 1:4'],
  ['many values', `a:\n${repeat('- 1\n', 50_000)}`, 'limit/nodes 50000:3'],
  [
    'several',
    'a: 014\nb: &x 1\na: .inf\n',
    'number/leading-zero 1:4',
    'yaml/anchor 2:4',
    'yaml/duplicate-key 3:1',
    'number/not-finite 3:4',
  ],
];

const accepted: readonly (readonly [name: string, input: string, value: unknown])[] = [
  [
    'A31 names of the prototype',
    'toString: 1\nvalueOf: 2\nlength: 3\n',
    { toString: 1, valueOf: 2, length: 3 },
  ],
  ['A32 words', 'a: no\nb: yes\nc: on\nd: True\n', { a: 'no', b: 'yes', c: 'on', d: true }],
  ['A38 dates are text', 'date: 2024-02-30\n', { date: '2024-02-30' }],
  ['A41 text', 'hello\n', 'hello'],
  ['nothing written', 'a:\nb: ~\nc: null\nd: ""\n', { a: null, b: null, c: null, d: '' }],
  ['numbers', '[2026, -1.5, 1e3, 0x1F, 0o17, +2, .5]', [2026, -1.5, 1000, 31, 15, 2, 0.5]],
  ['numbers as keys', '1: a\ntrue: b\n', { 1: 'a', true: 'b' }],
  [
    'not numbers',
    '[1_000, 12:30, 1.2.3, 06-1, "014", ~x]',
    ['1_000', '12:30', '1.2.3', '06-1', '014', '~x'],
  ],
  ['smart quotes', 'a: “zo”\nb: ’t huis\n', { a: '“zo”', b: '’t huis' }],
  ['apostrophe', "a: it's\n", { a: "it's" }],
  ['folded and literal', 'a: >\n  x\n  y\nb: |-\n  x\n  y\n', { a: 'x y\n', b: 'x\ny' }],
  ['marker around', '---\na: 1\n...\n', { a: 1 }],
  ['CRLF', 'a: |\r\n  x\r\n  y\r\nb: 1\r\n', { a: 'x\ny\n', b: 1 }],
  ['byte order mark', '\ufeffa: 1\n', { a: 1 }],
  ['a conflict in text', 'a: |\n  <<<<<<< HEAD\n', { a: '<<<<<<< HEAD\n' }],
  ['explicit keys', '? a\n: 1\n? b\n', { a: 1, b: null }],
];

const shown = ({ code, range }: Diagnostic): string =>
  `${code} ${range.start.line}:${range.start.column}`;

describe('refuses, at the exact place', () => {
  test.each(refused)('%s', (_, input, ...found) => {
    const source = readSource('j.yaml', input);
    expect(source.problems.map(shown)).toEqual(found);
    expect(source.value).toBeUndefined();
    for (const { rule, severity, file, hint } of source.problems) {
      expect({ rule, severity, file }).toEqual({
        rule: 'syntax',
        severity: 'error',
        file: 'j.yaml',
      });
      expect(hint).toBeTruthy();
    }
  });

  it('names the first place of a duplicate key', () => {
    const [found] = readSource('j.yaml', 'a: 1\nb: {"x\\"y": 1, x"y: 2}\n').problems;
    expect(found?.message).toBe('The key "x"y" is already at 2:5.');
    expect(found?.related?.[0]?.range.start).toEqual({ line: 2, column: 5 });
  });

  it('never lets a control character into a message', () => {
    const [found] = readSource('j.yaml', 'a: "\u001b[31m"').problems;
    expect(found?.message).toBe('The control character "␛" does not belong in text.');
  });

  it('speaks Dutch', () => {
    const [found] = readSource('j.yaml', 'a: @b', { language: 'nl' }).problems;
    expect(found?.message).toBe('Tekst kan niet met "@" beginnen.');
  });

  it('reports at most 200 problems of one file', () => {
    expect(readSource('j.yaml', repeat('- *a\n', 1000)).problems).toHaveLength(200);
    expect(readSource('j.yaml', repeat('\u0001', 1000)).problems).toHaveLength(200);
  });

  it('takes other limits', () => {
    const found = readSource('j.yaml', 'a: [[x]]', { limits: { depth: 2 } }).problems.map(shown);
    expect(found).toEqual(['yaml/too-deep 1:5']);
  });
});

describe('accepts', () => {
  test.each(accepted)('%s', (_, input, value) => {
    const source = readSource('j.yaml', input);
    expect(source.problems).toEqual([]);
    expect(source.value).toEqual(value);
  });

  it('A06: 64 levels, with or without something in the deepest', () => {
    for (const inner of ['', '1', '"x"']) {
      const text = `x: ${repeat('[', 63)}${inner}${repeat(']', 63)}`;
      expect(readSource('j.yaml', text).problems).toEqual([]);
    }
    const block = Array.from({ length: 64 }, (_, at) => `${repeat(' ', at)}a:`).join('\n');
    expect(readSource('j.yaml', `${block} x`).problems).toEqual([]);
    expect(readSource('j.yaml', `${repeat('- ', 63)}- x`).problems).toEqual([]);
    expect(readSource('j.yaml', `${repeat('- ', 63)}[x]`).problems).toEqual([]);
  });

  it('A11: 20,000 keys, quickly', () => {
    const text = Array.from({ length: 20_000 }, (_, at) => `k${at}: 1\n`).join('');
    expect(Object.keys(readSource('j.yaml', text).value as object)).toHaveLength(20_000);
  });

  it('A12: a file of exactly the limit', () => {
    const text = `# ${repeat('x', 262_144 - 8)}\na: 1`.slice(0, 262_144);
    expect(readSource('j.yaml', new TextEncoder().encode(text)).problems).toEqual([]);
  });

  it('never changes what objects are', () => {
    readSource('j.yaml', '__proto__: {x: 1}\nconstructor: {prototype: {x: 1}}\n');
    expect('x' in {}).toBe(false);
  });
});

describe('for any text', () => {
  it('never throws, and every place lies inside the file', () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const source = readSource('j.yaml', input);
        const lines = source.text.split('\n');
        for (const { range, file, message, related = [] } of source.problems) {
          expect(file).toBe('j.yaml');
          // oxlint-disable-next-line no-control-regex
          expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
          for (const { start, end } of [range, ...related.map((other) => other.range)]) {
            for (const { line, column } of [start, end]) {
              expect(line).toBeGreaterThanOrEqual(1);
              expect(line).toBeLessThanOrEqual(lines.length);
              expect(column).toBeGreaterThanOrEqual(1);
              expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
            }
            expect(end.line - start.line || end.column - start.column).toBeGreaterThanOrEqual(0);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the value that the library `yaml` reads', () => {
    let read = 0;
    fc.assert(
      fc.property(anyText, (input) => {
        const source = readSource('j.yaml', input);
        if (source.problems.length > 0) return;
        read++;
        const document = parseDocument(source.text, {
          schema: 'core',
          merge: false,
          stringKeys: true,
          uniqueKeys: true,
          logLevel: 'error',
        });
        if (document.errors.length > 0) return;
        expect(source.value).toEqual(document.toJS());
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
