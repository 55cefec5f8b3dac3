import { expect, it } from 'vitest';
import { daysPerMonth, readDuration } from '../../src/model/duration.ts';

// The parts of ISO 8601:2004, 4.4.3.2: months and days have no fixed ratio, weeks, hours and minutes have.
it.each([
  ['25m', 0, 25 / 1440],
  ['4h', 0, 4 / 24],
  ['2d', 0, 2],
  ['6w', 0, 42],
  ['6mo', 6, 0],
  ['1.5y', 18, 0],
  ['PT25M', 0, 25 / 1440],
  ['P6M', 6, 0],
  ['P1Y2M3W4DT5H6M36S', 14, 25 + 5 / 24 + 6.6 / 1440],
])('%s is %d months and %d days', (text, months, days) => {
  expect(readDuration(text)?.months).toBe(months);
  expect(readDuration(text)?.days).toBeCloseTo(days, 12);
});

it.each(['', 'P', 'PT', 'P1', '5', 'soon', '1 y', '-1d', 'P-1D', '1.d', 'constructor'])(
  'reads nothing in "%s"',
  (text) => {
    expect(readDuration(text)).toBeNull();
  },
);

it('takes a year of 365 days and a quarter', () => {
  expect(daysPerMonth).toBe(30.4375);
});
