import { expect, it } from 'vitest';
import type { Fix } from '../../src/model/diagnostic.ts';
import { applyFixes } from '../../src/source/apply-fixes.ts';
import { rangeAt } from '../../src/source/lines.ts';

const source = 'one: 1\r\ntwo: 2\r\n\r\nthree: 3';
const fix = (start: number, end: number, text: string): Fix => ({
  title: 'Write it',
  range: rangeAt(source, start, end),
  text,
});

it('changes nothing but what it repairs', () => {
  const { text, made } = applyFixes(source, [fix(23, 25, '"3"'), fix(0, 3, 'uno')]);
  expect(text).toBe('uno: 1\r\ntwo: 2\r\n\r\nthree"3"3');
  expect(made.map(({ index, start, end }) => [index, text.slice(start, end)])).toEqual([
    [1, 'uno'],
    [0, '"3"'],
  ]);
});

it('makes the longest of repairs that start together, and no other that it touches', () => {
  const fixes = [
    fix(0, 3, 'a'),
    fix(0, 6, 'b'),
    fix(5, 6, 'c'),
    fix(8, 8, '!'),
    fix(8, 11, 'zwei'),
  ];
  expect(applyFixes(source, fixes).text).toBe('b\r\nzwei: 2\r\n\r\nthree: 3');
});

it('leaves a text without repairs as it is', () => {
  expect(applyFixes(source, [])).toEqual({ text: source, made: [] });
});
