import { expect, it } from 'vitest';
import { dueDay } from '../../src/model/due-day.ts';

// Months and years as python-dateutil 2.9 adds them (`date + relativedelta(months=6)`), days by timedelta.
it.each([
  ['2026-05-20', '6mo', '2026-11-20'],
  ['2026-08-31', '6mo', '2027-02-28'],
  ['2024-02-29', '1y', '2025-02-28'],
  ['2026-05-31', '1mo', '2026-06-30'],
  ['2026-12-31', '2w', '2027-01-14'],
  ['2026-11-21', '0d', '2026-11-21'],
  ['2026-12-30', '36h', '2027-01-01'],
  ['2026-01-31', '1mo', '2026-02-28'],
  ['2026-08-31', '18mo', '2028-02-29'],
  ['2026-12-15', 'P1Y6M', '2028-06-15'],
  ['2026-01-31', 'P1M2D', '2026-03-02'],
  ['2026-01-01', '0.5y', '2026-07-01'],
])('%s and %s later', (last, every, due) => {
  expect(dueDay(last, every)).toBe(due);
});

it('counts a month or a year to its last day', () => {
  expect(dueDay('2026-05', '6mo')).toBe('2026-11-30');
  expect(dueDay('2024-02', '0d')).toBe('2024-02-29');
  expect(dueDay('2025', '1y')).toBe('2026-12-31');
});

it('takes parts of months at their mean length, and what is no length for none', () => {
  // 1.5 × 30.4375 = 45.65625 days, rounded up.
  expect(dueDay('2026-01-01', 'soon')).toBe('2026-01-01');
  expect(dueDay('2026-01-01', '1.5mo')).toBe('2026-02-16');
});

it('ends with the years of four digits', () => {
  expect(dueDay('2026-01-01', '99999999y')).toBe('9999-12-31');
  expect(dueDay('2026-01-01', '99999999999999999d')).toBe('9999-12-31');
  expect(dueDay('9999', '1d')).toBe('9999-12-31');
});
