import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatDate, formatNumber, formatShare } from '../../src/language/number.ts';

it.each([
  [1234.56, {}, '1.234,6', '1,234.6'],
  [3, {}, '3', '3'],
  [-1.5, { sign: true }, '−1,5', '−1.5'],
  [2, { sign: true }, '+2', '+2'],
  [-0.04, { sign: true }, '0', '0'],
  [0.125, { digits: 2 }, '0,13', '0.13'],
  [2, { digits: 2, fixed: true }, '2,00', '2.00'],
  [62.5, { digits: 0 }, '63', '63'],
  [-62.5, { digits: 0 }, '−63', '−63'],
  [1_234_567, { digits: 0, fixed: true }, '1.234.567', '1,234,567'],
  [null, {}, '–', '–'],
  [Infinity, {}, '–', '–'],
])('writes %j with %j as %s and %s', (value, options, dutch, english) => {
  expect([formatNumber(value, 'nl', options), formatNumber(value, 'en', options)]).toEqual([
    dutch,
    english,
  ]);
});

it('rounds as `toFixed` does, whatever way is quicker', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer({ min: -20_000, max: 20_000 }).map((tenths) => tenths / 10),
    fc.double({ min: -5000, max: 5000, noNaN: true }),
  );
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 3 }), fc.boolean(), (value, digits, fixed) => {
      const found = formatNumber(value, 'en', { digits, fixed }).replaceAll(',', '');
      const size = Math.abs(value).toFixed(digits);
      const text = fixed ? size : String(Number(size));
      expect(found).toBe(value < 0 && Number(size) !== 0 ? `−${text}` : text);
    }),
    { numRuns: 2000 },
  );
});

it('writes a share as a percentage', () => {
  expect([formatShare(0.125, 'nl', 1), formatShare(1, 'en'), formatShare(null, 'en')]).toEqual([
    '12,5%',
    '100%',
    '–',
  ]);
});

it.each([
  ['2026-05-12', '12 mei 2026', '12 May 2026'],
  ['2026-05', 'mei 2026', 'May 2026'],
  ['2026', '2026', '2026'],
  ['last spring', 'last spring', 'last spring'],
])('writes the date %s', (date, dutch, english) => {
  expect([formatDate(date, 'nl'), formatDate(date, 'en')]).toEqual([dutch, english]);
});
