import { expect, it } from 'vitest';
import { midRanks } from '../../src/score/mid-ranks.ts';

it('gives the lowest rank 1, and equal values the mean of the ranks they take', () => {
  expect(midRanks([30, 10, 20])).toEqual([3, 1, 2]);
  expect(midRanks([2, 1, 2, 2, 5])).toEqual([3, 1, 3, 3, 5]);
  expect(midRanks([4, 4, 4, 4])).toEqual([2.5, 2.5, 2.5, 2.5]);
  expect(midRanks([])).toEqual([]);
});

it('takes for equal what differs by rounding', () => {
  expect(midRanks([0.1 + 0.2, 0.3])).toEqual([1.5, 1.5]);
  expect(midRanks([0.3 + 1e-8, 0.3])).toEqual([2, 1]);
});
