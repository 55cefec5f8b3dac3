import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Range } from '../../src/model/diagnostic.ts';
import { codeFrame } from '../../src/source/code-frame.ts';

const range = (line: number, column: number, endLine: number, endColumn: number): Range => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});

it('shows the line before and marks the range', () => {
  const text = 'id: a\nsteps:\n  - score: "hi"\n';
  expect(codeFrame(text, range(3, 12, 3, 16))).toBe(
    '2 | steps:\n3 |   - score: "hi"\n  |            ^^^^',
  );
  expect(codeFrame(text, range(3, 12, 3, 16), { before: 0 })).toBe(
    '3 |   - score: "hi"\n  |            ^^^^',
  );
});

it('aligns the numbers', () => {
  const text = `${'a: 1\n'.repeat(9)}b: 2\n`;
  expect(codeFrame(text, range(10, 4, 10, 5))).toBe(' 9 | a: 1\n10 | b: 2\n   |    ^');
});

it('marks an empty range, also at the end of the file', () => {
  expect(codeFrame('', range(1, 1, 1, 1))).toBe('1 |\n  | ^');
  expect(codeFrame('a\n', range(2, 1, 2, 1))).toBe('1 | a\n2 |\n  | ^');
});

it('counts columns of wide characters, tabs and what cannot be seen', () => {
  expect(codeFrame('日本: 😀 x', range(1, 5, 1, 7))).toBe('1 | 日本: 😀 x\n  |       ^^');
  expect(codeFrame('👩‍👩‍👧 x', range(1, 10, 1, 11))).toBe('1 | 👩‍👩‍👧 x\n  |    ^');
  expect(codeFrame('\tx', range(1, 2, 1, 3))).toBe('1 |   x\n  |   ^');
  expect(codeFrame('a\u001b[31m\u202e', range(1, 2, 1, 3))).toBe('1 | a␛[31m\\u{202e}\n  |  ^');
});

it('leaves the carriage return out', () => {
  expect(codeFrame('a: 1\r\nb: 2\r\n', range(2, 4, 2, 5))).toBe('1 | a: 1\n2 | b: 2\n  |    ^');
});

it('shows three lines of a long range, without marking indentation', () => {
  const text = 'a: |\n  one\n  two\n  three\n';
  expect(codeFrame(text, range(1, 4, 4, 8))).toBe(
    '1 | a: |\n  |    ^\n2 |   one\n  |   ^^^\n3 |   two\n  |   ^^^',
  );
});

it('cuts a long line around the range', () => {
  const text = `a: ${'word '.repeat(40)}HERE ${'more '.repeat(40)}`;
  const column = text.indexOf('HERE') + 1;
  expect(codeFrame(text, range(1, column, 1, column + 4), { width: 30 })).toBe(
    '1 | …d word word HERE more more m…\n  |              ^^^^',
  );
});

it('never throws, is never too wide, and shows nothing invisible', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.nat(12),
      fc.nat(60),
      fc.nat(12),
      fc.nat(60),
      fc.integer({ min: 10, max: 40 }),
      (text, line, column, more, end, width) => {
        const shown = range(line + 1, column + 1, line + 1 + more, end + 1);
        for (const each of codeFrame(text, shown, { width }).split('\n')) {
          // oxlint-disable-next-line no-control-regex
          expect(each).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        }
      },
    ),
    { numRuns: 500 },
  );
});
