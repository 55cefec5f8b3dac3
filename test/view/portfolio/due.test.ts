import { expect, it } from 'vitest';
import { isPast } from '../../../src/view/portfolio/due.ts';

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
