import { expect, it } from 'vitest';
import { cells, textWidth } from '../../src/model/text-width.ts';

it.each([
  ['abc', 3],
  ['één – “x”', 9],
  ['日本語', 6],
  ['ｶﾞ', 2],
  ['각', 2],
  ['e\u0301', 1],
  ['\u0301x', 1],
  ['👨‍👩‍👧', 2],
  ['🇳🇱', 2],
  ['می‌خواهم', 7],
  ['\u001b[31m', 5],
  ['a\u202eb', 10],
  ['\t', 2],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

it('makes visible what is not, and cuts towers of marks', () => {
  const text = (line: string) =>
    cells(line)
      .map((cell) => cell.text)
      .join('');
  expect(text('a\u0007b\u202e\ud800')).toBe('a␇b\\u{202e}\\u{d800}');
  expect(text(`x${'\u0301'.repeat(1000)}`)).toBe(`x${'\u0301'.repeat(7)}`);
  expect(text('می‌خواهم 日本 é')).toBe('می‌خواهم 日本 é');
});

it('knows where each character stands', () => {
  expect(cells('a日👍b').map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [1, 2],
    [2, 4],
    [4, 5],
  ]);
});
