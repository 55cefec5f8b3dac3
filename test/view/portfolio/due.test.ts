import { expect, it } from 'vitest';
import { dueAgain, isPast } from '../../../src/view/portfolio/due.ts';

// Expected values from python-dateutil 2.9 (relativedelta).
it.each([
  ['2026-01-31', '1mo', '2026-02-28'],
  ['2024-02-29', '1y', '2025-02-28'],
  ['2026-02-01', '6mo', '2026-08-01'],
  ['2026-02-01', 'P6M', '2026-08-01'],
  ['2025-12-25', '2w', '2026-01-08'],
  ['2026-08-31', '18mo', '2028-02-29'],
  ['2026-12-15', 'P1M', '2027-01-15'],
  ['2026-12-15', 'P1Y6M', '2028-06-15'],
  // A month or a year counts from its first day; of a range the longer end.
  ['2026-03', '1mo', '2026-04-01'],
  ['2026', '1d', '2026-01-02'],
])('%s and every %s is due again on %s', (last, every, due) => {
  expect(dueAgain(last, every)).toBe(due);
});

it('takes the longer end of a range, and gives no date for what it cannot read', () => {
  expect(dueAgain('2026-01-01', ['1mo', '3mo'])).toBe('2026-04-01');
  for (const every of ['', 'P', '5', 'soon', '2h'])
    expect(dueAgain('2026-01-01', every)).toBeNull();
  expect(dueAgain('last spring', '1y')).toBeNull();
});

it('holds a month for past when it is over, not before', () => {
  const today = '2026-11-22';
  const past = ['2026-11-21', '2026-10', '2025', '2026-11-22', '2026-11', '2026', '2026-12'];
  expect(past.map((date) => isPast(date, today))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
