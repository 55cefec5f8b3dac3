import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swapsOf } from '../../src/score/swaps.ts';

const named = (weights: readonly number[]) =>
  weights.map((weight, index) => ({ id: `c${index + 1}`, name: '', short: '', weight }));

/** Scores on 1..5 as alternatives called a, b, c. */
const scored = (...rows: readonly (readonly number[])[]) =>
  rows.map((scores, index) => ({
    id: 'abc'[index] ?? '',
    values: scores.map((score) => (score - 1) / 4),
  }));

describe('the smallest change of one score that swaps two neighbours', () => {
  it('is on the heaviest criterion, and of the lower one', () => {
    // 3·0.5 + 3·0.3 + 3·0.2 against 2.6: a gap of 0.4 points, so 0.4 / 0.5 on the first.
    const swaps = swapsOf(scored([3, 3, 3], [3, 3, 1]), named([0.5, 0.3, 0.2]));
    expect(swaps).toEqual([
      { solution: 'b', neighbour: 'a', criterion: 'c1', change: expect.closeTo(0.8, 12) },
    ]);
  });

  it('stays on the scale: else the upper one falls, else another criterion', () => {
    const weights = named([0.5, 0.3, 0.2]);
    // b already has the highest score on the first, and a falls on it.
    const falls = swapsOf(scored([5, 4, 4], [5, 4, 3]), weights);
    expect(falls).toEqual([
      { solution: 'a', neighbour: 'b', criterion: 'c1', change: expect.closeTo(-0.4, 12) },
    ]);
    // No room on the first for either: 0.45 / 0.35 on the second.
    const second = swapsOf(scored([1, 5, 5], [5, 2, 1]), named([0.4, 0.35, 0.25]));
    expect(second).toEqual([
      { solution: 'b', neighbour: 'a', criterion: 'c2', change: expect.closeTo(9 / 7, 12) },
    ]);
  });

  it('is one row per two neighbours, without those that tie or that nothing brings level', () => {
    const even = named([0.5, 0.5]);
    expect(swapsOf(scored([4, 4], [4, 2], [2, 4]), even)).toMatchObject([
      { solution: 'b', neighbour: 'a' },
    ]);
    expect(swapsOf(scored([5, 5], [1, 1]), even)).toEqual([]);
    expect(swapsOf(scored([5, 5]), even)).toEqual([]);
    expect(swapsOf([], even)).toEqual([]);
  });

  it('makes them tie, stays within 1..5, and no smaller change of any cell does', () => {
    const score = fc.integer({ min: 2, max: 10 }).map((half) => half / 2);
    const row = fc.tuple(score, score, score);
    const weight = fc.integer({ min: 0, max: 9 });
    const weights = fc.tuple(weight, weight, weight).filter((all) => all.some((one) => one > 0));
    fc.assert(
      fc.property(row, row, weights, (one, other, raw) => {
        const sum = raw.reduce((total, each) => total + each, 0);
        const shares = raw.map((each) => each / sum);
        const total = (scores: readonly number[]) =>
          scores.reduce((all, each, index) => all + each * (shares[index] ?? 0), 0);
        const [upper, lower] = total(one) >= total(other) ? [one, other] : [other, one];
        const gap = total(upper) - total(lower);
        const possible = shares.flatMap((share, index) => {
          const change = gap / share;
          const fits = change <= Math.max(5 - (lower[index] ?? 5), (upper[index] ?? 1) - 1) + 1e-9;
          return share > 0 && fits ? [change] : [];
        });
        const [swap] = swapsOf(scored(upper, lower), named(shares));
        if (gap < 1e-9 || possible.length === 0) expect(swap).toBeUndefined();
        else expect(Math.abs(swap?.change ?? 0)).toBeCloseTo(Math.min(...possible), 9);
      }),
      { seed: 1 },
    );
  });
});
