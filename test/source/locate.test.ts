import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import type { Range } from '../../src/model/diagnostic.ts';
import type { Path } from '../../src/model/path.ts';
import { hasPath, locate } from '../../src/source/locate.ts';
import { readSource } from '../../src/source/read-source.ts';
import { anyText, goodText } from './texts.ts';

const text = `id: a
"ti\\"tle": 'It''s'
phases:
  # a comment: [
  - id: first
    touchpoints:
      - { id: call, tags: [a, b], note: }
      -
      - quote: |
          One line.
          Two lines.

        10: ten
        2: two
  - id: second
flow: [
  { a: 1 }, # ] }
  [x], 'y',
 ]
empty: {}
? explicit
: >-
  folded
list:
- a
- b
nothing:
`;
const source = readSource('j.yaml', text);

/** The text of a range, and where it starts. */
function slice(range: Range, of = text): string {
  const lines = of.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return of.slice(
    offset(range.start.line, range.start.column),
    offset(range.end.line, range.end.column),
  );
}

const show = (path: Path, part?: 'key' | 'value'): string => {
  const range = locate(source, path, part);
  return `${range.start.line}:${range.start.column} ${slice(range)}`;
};

describe('a value', () => {
  test.each<[Path, string]>([
    [['id'], '1:5 a'],
    [['ti"tle'], "2:12 'It''s'"],
    [['phases', 0, 'id'], '5:9 first'],
    [['phases', 0, 'touchpoints', 0, 'id'], '7:15 call'],
    [['phases', 0, 'touchpoints', 0, 'tags', 1], '7:31 b'],
    [['phases', 0, 'touchpoints', 1], '8:7 -'],
    [['phases', 0, 'touchpoints', 2, 'quote'], '9:16 |\n          One line.\n          Two lines.'],
    [['phases', 0, 'touchpoints', 2, 2], '14:12 two'],
    [['phases', 0, 'touchpoints', 2, '10'], '13:13 ten'],
    [['phases', 1, 'id'], '15:9 second'],
    [['flow', 0, 'a'], '17:8 1'],
    [['flow', 1, 0], '18:4 x'],
    [['flow', 2], "18:8 'y'"],
    [['empty'], '20:8 {}'],
    [['explicit'], '22:3 >-\n  folded'],
    [['list', 1], '26:3 b'],
  ])('%j is its text', (path, expected) => {
    expect(show(path)).toBe(expected);
    expect(hasPath(source, path)).toBe(true);
  });

  test.each<[Path, string]>([
    [[], '1:1 id'],
    [['phases'], '5:3 -'],
    [['phases', 0], '5:5 id'],
    [['phases', 0, 'touchpoints', 0], '7:9 { id: call, tags: [a, b], note: }'],
    [['flow'], '16:7 ['],
    [['flow', 0], '17:3 { a: 1 }'],
    [['list'], '25:1 -'],
  ])('%j, a collection, is one token', (path, expected) => {
    expect(show(path)).toBe(expected);
  });

  test.each<[Path, string]>([
    [['nothing'], '27:1 nothing'],
    [['phases', 0, 'touchpoints', 0, 'note'], '7:35 note'],
  ])('%j, not written, is its key', (path, expected) => {
    expect(show(path)).toBe(expected);
    expect(hasPath(source, path)).toBe(true);
  });
});

test.each<[Path, string]>([
  [['id'], '1:1 id'],
  [['ti"tle'], '2:1 "ti\\"tle"'],
  [['phases'], '3:1 phases'],
  [['phases', 0, 'touchpoints', 0, 'tags'], '7:21 tags'],
  [['explicit'], '21:3 explicit'],
  [['phases', 0], '5:5 id'],
])('the key of %j', (path, expected) => {
  expect(show(path, 'key')).toBe(expected);
});

test.each<[Path, string]>([
  [['missing'], '1:1 id'],
  [['phases', 1, 'title'], '15:5 id'],
  [['phases', 7], '5:3 -'],
  [['phases', 'id'], '5:3 -'],
  [['phases', -1], '5:3 -'],
  [['id', 'deeper', 0], '1:5 a'],
  [['nothing', 'deeper'], '27:1 nothing'],
  [['empty', 'x'], '20:8 {}'],
  [['toString'], '1:1 id'],
])('%j does not exist: the nearest ancestor', (path, expected) => {
  expect(show(path)).toBe(expected);
  expect(show(path, 'key')).toBe(expected);
  expect(hasPath(source, path)).toBe(false);
});

it('finds the end of a collection behind a comment', () => {
  const flow = 'a: [x # ]\n ]\nb: { c: 1, # }\n  # }\n }';
  const read = readSource('j.yaml', flow);
  expect(slice(locate(read, ['a']), flow)).toBe('[');
  expect(read.nodes).toEqual(
    Int16Array.from([
      ...[-1, -1, 0, flow.length, 25],
      ...[0, 1, 3, 12, 15],
      ...[-1, -1, 4, 5, 15],
      ...[13, 14, 16, flow.length, 25],
      ...[18, 19, 21, 22, 25],
    ]),
  );
});

it('finds places in a large file', () => {
  const lines = Array.from({ length: 9000 }, (_, at) => `- ${at}\n`).join('');
  const read = readSource('j.yaml', lines);
  expect(locate(read, [8999]).start).toEqual({ line: 9000, column: 3 });
  expect(locate(read, [3]).start).toEqual({ line: 4, column: 3 });
});

it('is the start of the file when the file could not be read', () => {
  const bad = readSource('j.yaml', 'a: @b');
  expect(locate(bad, ['a']).start).toEqual({ line: 1, column: 1 });
  expect(hasPath(bad, [])).toBe(false);
});

it('finds each of 20,000 keys in a few steps where they come in order, and any other as well', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `k${at}`);
  const large = readSource('j.yaml', keys.map((key) => `${key}: 1\n`).join(''));
  let steps = 0;
  const nodes = new Proxy(large.nodes, {
    get: (table, property) => {
      steps += 1;
      return Reflect.get(table, property) as unknown;
    },
  });
  const counted = { ...large, nodes };
  const lines = keys.map((key) => locate(counted, [key]).start.line);
  expect(steps / keys.length).toBeLessThan(40);
  expect(lines).toEqual(keys.map((_, at) => at + 1));
  expect(locate(large, ['k5']).start.line).toBe(6);
});

/** What a key token says, by the other library. */
function keyOf(token: string): string | undefined {
  return Object.keys(parse(`? ${token}\n: x`, { stringKeys: true }) as object)[0];
}

/** All paths of a value, the collections included. */
function* paths(value: unknown, path: Path = []): Iterable<readonly [Path, unknown]> {
  yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value)) {
    yield* paths(item, [...path, isList ? Number(key) : key]);
  }
}

it('finds every value and every key of any file', () => {
  fc.assert(
    fc.property(fc.oneof(goodText, anyText), (input) => {
      const read = readSource('j.yaml', input);
      if (read.problems.length > 0) return;
      for (const [path, value] of paths(read.value)) {
        expect(hasPath(read, path)).toBe(true);
        const key = path.at(-1);
        if (typeof key === 'string') {
          expect(keyOf(slice(locate(read, path, 'key'), read.text))).toBe(key);
        }
        const shown = slice(locate(read, path), read.text);
        if (typeof value === 'number' || typeof value === 'boolean') {
          expect(parse(shown)).toBe(value);
        } else if (typeof value === 'string' && !/^[|>]/.test(shown)) {
          expect(parse(shown.replaceAll(/\n[ \t]*/g, '\n '))).toBe(value);
        }
        expect(hasPath(read, [...path, 'no such key'])).toBe(false);
        expect(locate(read, [...path, 'no such key'])).toEqual(locate(read, path));
      }
    }),
    { numRuns: 500 },
  );
});
