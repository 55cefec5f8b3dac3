import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Path } from '../../../src/model/path.ts';
import { edit, type Edit } from '../../../src/source/edit/edit.ts';
import { readSource } from '../../../src/source/read-source.ts';
import { goodText } from '../texts.ts';

/** The text after the edits; fails where there is none. */
function edited(text: string, ...edits: readonly Edit[]): string {
  const result = edit(text, edits);
  if ('problem' in result) throw new Error(JSON.stringify(result));
  return result.text;
}

const chosen = { because: 'Grootste effect: nu', on: '2026-11-22' };

describe('what people write by hand stays', () => {
  it('adds to a mapping in block style, behind the keys that come before it', () => {
    expect(
      edited(
        `# top
solutions:
  - id: x # the one
    # why
    title: 'A title'
    effort: 6 sprints   # guess

  # another
  - { id: y, title: "Another" } # in braces
# end
`,
        { path: ['solutions', 0, 'chosen'], value: chosen, after: ['id', 'title', 'status'] },
        { path: ['solutions', 1, 'chosen'], value: chosen },
      ),
    ).toBe(`# top
solutions:
  - id: x # the one
    # why
    title: 'A title'
    chosen:
      because: "Grootste effect: nu"
      on: 2026-11-22
    effort: 6 sprints   # guess

  # another
  - { id: y, title: "Another", chosen: { because: "Grootste effect: nu", on: 2026-11-22 } } # in braces
# end
`);
  });

  it('indents as the file does', () => {
    const added: Edit = { path: ['a', 'c'], value: { d: [{ e: 1, f: 2 }] } };
    expect(edited('a:\n    b: 1\n', added)).toBe(
      'a:\n    b: 1\n    c:\n        d:\n            - e: 1\n              f: 2\n',
    );
    expect(edited('a:\n  b:\n  - x\n', added)).toBe(
      'a:\n  b:\n  - x\n  c:\n    d:\n    - e: 1\n      f: 2\n',
    );
  });

  it('keeps line endings, byte order mark and a missing last line end', () => {
    expect(edited('\ufeffa:\r\n  b: 1 # é', { path: ['a', 'c'], value: { d: 1 } })).toBe(
      '\ufeffa:\r\n  b: 1 # é\r\n  c:\r\n    d: 1',
    );
  });

  it('adds inside brackets, on one line and on several', () => {
    expect(edited('a: { b: 1, }\n', { path: ['a', 'c'], value: 'x, y' })).toBe(
      'a: { b: 1, c: "x, y", }\n',
    );
    expect(edited('a: {}\n', { path: ['a', 'c'], value: 1 })).toBe('a:\n  c: 1\n');
    expect(edited('a: [{}, [ ]]\n', { path: ['a', 0, 'c'], value: 1 })).toBe(
      'a: [{ c: 1 }, [ ]]\n',
    );
    expect(
      edited('a: {\n  b: 1, # one\n  c: 2 # two\n  }\n', { path: ['a', 'd'], value: [3] }),
    ).toBe('a: {\n  b: 1, # one\n  c: 2, # two\n  d: [3]\n  }\n');
    expect(edited('a: {\n  b: 1,\n  c: 2 }\n', { path: ['a', 'd'], value: 3 })).toBe(
      'a: {\n  b: 1,\n  c: 2,\n  d: 3 }\n',
    );
  });

  it('replaces a value and leaves the comment behind it', () => {
    expect(edited('a: true # sure\nb: 2\n', { path: ['a'], value: { c: 1 } })).toBe(
      'a: # sure\n  c: 1\nb: 2\n',
    );
    expect(edited('a: |+ # text\n  x\n\n\nb: 2\n', { path: ['a'], value: 'y' })).toBe(
      '# text\na: y\nb: 2\n',
    );
    expect(edited("a: 'x' # q\n", { path: ['a'], value: 'yes' })).toBe('a: "yes" # q\n');
    expect(edited('a: # here\nb: 2\n', { path: ['a'], value: 'x' })).toBe('a: x # here\nb: 2\n');
  });

  it('takes away, and moves the comments in it to lines of their own', () => {
    expect(
      edited(
        'a:\n  - id: x\n    chosen: # board\n      because: y # really\n    # below\n    b: 1\n',
        {
          path: ['a', 0, 'chosen'],
          value: undefined,
        },
      ),
    ).toBe('a:\n  - id: x\n    # board\n    # really\n    # below\n    b: 1\n');
    expect(
      edited('a:\n  - id: x # one\n    b: 1\n', { path: ['a', 0, 'id'], value: undefined }),
    ).toBe('a:\n  # one\n  - b: 1\n');
    expect(edited('a: { b: 1, c: 2 }\n', { path: ['a', 'b'], value: undefined })).toBe(
      'a: { c: 2 }\n',
    );
    expect(edited('a: { b: 1, c: 2 }\n', { path: ['a', 'c'], value: undefined })).toBe(
      'a: { b: 1 }\n',
    );
    expect(edited('a:\n  b: 1\n', { path: ['a', 'b'], value: undefined })).toBe('a: {}\n');
    expect(edited('a: 1\n', { path: ['b', 'c'], value: undefined })).toBe('a: 1\n');
  });

  it('adds items, and makes what is missing on the way', () => {
    expect(edited('a:\n- 1\n- b: 2\n', { path: ['a', 2], value: { c: 3, d: [4] } })).toBe(
      'a:\n- 1\n- b: 2\n- c: 3\n  d: [4]\n',
    );
    expect(edited('scores:\n', { path: ['scores', 'x'], value: { ease: 3 }, flow: true })).toBe(
      'scores:\n  x: { ease: 3 }\n',
    );
    expect(edited('a: 1\n', { path: ['scores', 'x', 'ease'], value: 3 })).toBe(
      'a: 1\nscores:\n  x:\n    ease: 3\n',
    );
  });
});

describe('what cannot be done is not done', () => {
  it.each<[string, Path, unknown, string]>([
    ['a: &x 1\n', ['b'], 1, 'unreadable'],
    ['a: text\n', ['a', 'b'], 1, 'no-place'],
    ['a: [1]\n', ['a', 3], 1, 'no-place'],
    ['a: [1]\n', ['a', 'b'], 1, 'no-place'],
    ['a: { b: { # why\n    c: 1 } }\n', ['a', 'b'], 2, 'no-place'],
    ['a: 1\n', ['b'], 'x\u0000y', 'not-safe'],
  ])('%j', (text, path, value, problem) => {
    expect(edit(text, [{ path, value }])).toMatchObject({ problem });
  });
});

const value = fc.oneof(
  fc.constantFrom<unknown>(
    'x',
    'a: b #c, {',
    'yes',
    '12',
    'two\nlines',
    ' ',
    1,
    -0.5,
    true,
    null,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    chosen,
    { a: { b: [1, 2] }, c: [{ d: 'e' }] },
    [['a'], { b: 1 }],
    undefined,
  ),
);

/** A text with comments, and a place in it: one that there is, or one that can be made. */
const cases = fc
  .tuple(goodText, fc.boolean(), fc.infiniteStream(fc.nat(5)), value)
  .map(([text, isWindows, numbers, what]) => {
    // In a block of text it would be no comment.
    const isPlain = !/[|>]/.test(text);
    const lines = isPlain
      ? text.replaceAll(/^(\s*(?:- )?"?\w+"?: [\w-]+)$/gm, '$1 # behind')
      : text;
    const written = `# first\n${lines}# last\n`;
    const path: (string | number)[] = [];
    let here: unknown = readSource('', written).value;
    while (typeof here === 'object' && here !== null) {
      const [{ value: number }] = [numbers.next()];
      const keys = Object.keys(here);
      const key = keys[number % (keys.length + 1)];
      path.push(Array.isArray(here) ? Number(key ?? keys.length) : (key ?? 'new'));
      here = (here as Record<string, unknown>)[key ?? ''];
      if (number === 0) break;
    }
    return {
      text: isWindows ? written.replaceAll('\n', '\r\n') : written,
      edit: { path, value: what },
    };
  });

/** The data after an edit, worked out the plain way. */
function withEdit(data: unknown, { path, value: what }: Edit): unknown {
  const root = structuredClone({ data });
  const steps = ['data', ...path];
  const last = steps.pop() ?? '';
  let here: Record<string, unknown> = root;
  for (const step of steps) here = here[step] as Record<string, unknown>;
  if (what !== undefined) here[last] = what;
  else if (Array.isArray(here)) here.splice(Number(last), 1);
  else delete here[last];
  return root.data;
}

it('changes what is asked, and nothing else, in whatever somebody wrote', () => {
  let done = 0;
  let refused = 0;
  fc.assert(
    fc.property(cases, ({ text, edit: one }) => {
      fc.pre(one.path.length > 0);
      const result = edit(text, [one]);
      if ('problem' in result) {
        refused += 1;
        return;
      }
      done += 1;
      // Read by the other library.
      expect(parse(result.text)).toEqual(withEdit(parse(text), one));
      const comments = (of: string) =>
        of.match(/(?<=^|\s)#(?: first| last| behind| comment: \{)(?=\r?$)/gm);
      expect(comments(result.text)).toEqual(comments(text));
      expect(result.text.includes('\r\n')).toBe(text.includes('\r\n'));
    }),
    { numRuns: 300 },
  );
  expect(refused / (done + refused)).toBeLessThan(0.01);
});
