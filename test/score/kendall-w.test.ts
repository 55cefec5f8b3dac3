import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallW } from '../../src/score/kendall-w.ts';

/** Rows to columns: the sources print the raters below each other or next to each other. */
function transposed(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? NaN));
}

describe('published examples', () => {
  /** Four judges rank ten projects: rank sums 10 8 12 16 21 22 25 31 37 38, S = 1048; W = 12 · 1048 / (4² (10³ − 10)). */
  it('without ties', () => {
    const w = kendallW([
      [1, 3, 4, 5, 2, 8, 6, 7, 10, 9],
      [2, 1, 4, 5, 6, 3, 8, 7, 10, 9],
      [3, 2, 1, 5, 7, 4, 6, 8, 9, 10],
      [4, 2, 3, 1, 6, 7, 5, 9, 8, 10],
    ]);
    expect(w).toMatchObject({ df: 9, raters: 4, solutions: 10, reason: null });
    expect(w.value).toBeCloseTo((12 * 1048) / (16 * 990), 12);
    // R 4.2
    expect(w.chiSquare).toBeCloseTo(28.58182, 5);
    expect(w.p).toBeCloseTo(0.0007620801, 10);
  });

  /**
   * scipy, test_stats.py, test_friedmanchisquare, verified there with Matlab and R: Friedman's chi-square is m (n − 1) W.
   * Zar, Biostatistical Analysis, example 12.6; "Bioestadística para las ciencias de la salud" (18.95, many ties); the
   * classifiers of Demšar (2006), Journal of Machine Learning Research 7:1–30 (9.28 without correction for ties).
   */
  it.each([
    [
      'Zar',
      [
        [7, 9.9, 8.5, 5.1, 10.3],
        [5.3, 5.7, 4.7, 3.5, 7.7],
        [4.9, 7.6, 5.5, 2.8, 8.4],
        [8.8, 8.9, 8.1, 3.3, 9.1],
      ],
      { chiSquare: 10.68, p: 0.0135882729582176 },
    ],
    [
      'Bioestadística',
      [
        [4, 3, 5, 3, 5, 3, 2, 5, 4, 4, 4, 3],
        [2, 2, 1, 2, 3, 1, 2, 3, 2, 1, 1, 3],
        [2, 4, 3, 3, 4, 3, 3, 4, 4, 1, 2, 1],
        [3, 5, 4, 3, 4, 4, 3, 3, 3, 4, 4, 4],
      ],
      { chiSquare: 18.9428571428571, p: 0.000280938375189499 },
    ],
    [
      'Demšar',
      [
        [
          0.763, 0.599, 0.954, 0.628, 0.882, 0.936, 0.661, 0.583, 0.775, 1, 0.94, 0.619, 0.972,
          0.957,
        ],
        [
          0.768, 0.591, 0.971, 0.661, 0.888, 0.931, 0.668, 0.583, 0.838, 1, 0.962, 0.666, 0.981,
          0.978,
        ],
        [
          0.771, 0.59, 0.968, 0.654, 0.886, 0.916, 0.609, 0.563, 0.866, 1, 0.965, 0.614, 0.9751,
          0.946,
        ],
        [
          0.798, 0.569, 0.967, 0.657, 0.898, 0.931, 0.685, 0.625, 0.875, 1, 0.962, 0.669, 0.975,
          0.97,
        ],
      ],
      { chiSquare: 10.2283464566929, p: 0.0167215803284414 },
    ],
  ])('of Friedman: %s', (_, treatments, { chiSquare, p }) => {
    const blocks = transposed(treatments);
    const w = kendallW(blocks);
    expect(w.df).toBe(3);
    expect(w.chiSquare).toBeCloseTo(chiSquare, 12);
    expect(w.p).toBeCloseTo(p, 12);
    expect(w.value).toBeCloseTo(chiSquare / (blocks.length * 3), 12);
  });

  /** R, package irr, example(kendall): the anxiety of twenty people as three raters see it, Wt = 0.54, chi-square 30.8. */
  it('with ties in every rater', () => {
    const w = kendallW([
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ]);
    // scipy 1.17, friedmanchisquare
    expect(w.chiSquare).toBeCloseTo(30.76044192939911, 11);
    expect(w.value).toBeCloseTo(0.5396568759543704, 12);
    expect(w.p).toBeCloseTo(0.042883473126947666, 12);
  });
});

describe('the ends', () => {
  it('is 1 when all put them in the same order, ties too', () => {
    expect(
      kendallW([
        [1, 2, 2, 9],
        [10, 20, 20, 30],
      ]),
    ).toMatchObject({ value: 1, df: 3 });
  });

  it('is 0 when two say the opposite', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).toMatchObject({ value: 0, chiSquare: 0, p: 1 });
  });

  it('counts a rater who finds all the same as no agreement', () => {
    expect(
      kendallW([
        [1, 2, 3],
        [5, 5, 5],
      ]).value,
    ).toBeCloseTo(0.5, 12);
  });

  it.each([
    ['too-few-raters', []],
    ['too-few-raters', [[1, 2, 3]]],
    ['too-few-solutions', [[1], [2]]],
    ['too-few-solutions', [[], []]],
    [
      'no-variation',
      [
        [3, 3],
        [5, 5],
      ],
    ],
  ])('is undefined: %s', (reason, totals) => {
    expect(kendallW(totals)).toEqual({
      value: null,
      chiSquare: null,
      df: null,
      p: null,
      raters: totals.length,
      solutions: totals[0]?.length ?? 0,
      reason,
    });
  });
});

it('is what the formula with T = Σ (t³ − t) says', () => {
  const totals = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 7 }))
    .chain(([m, n]) => {
      const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n });
      return fc.array(row, { minLength: m, maxLength: m });
    });
  fc.assert(
    fc.property(totals, (rows) => {
      const m = rows.length;
      const n = rows[0]?.length ?? 0;
      const ties = (row: readonly number[]) =>
        [1, 2, 3, 4, 5]
          .map((value) => row.filter((one) => one === value).length)
          .reduce((sum, t) => sum + t ** 3 - t, 0);
      const rankOf = (row: readonly number[], value: number) =>
        row.filter((one) => one < value).length +
        (row.filter((one) => one === value).length + 1) / 2;
      const rankSums = transposed(rows).map((column) =>
        column.reduce((sum, value, rater) => sum + rankOf(rows[rater] ?? [], value), 0),
      );
      const s = rankSums.reduce((sum, one) => sum + (one - (m * (n + 1)) / 2) ** 2, 0);
      const most = m ** 2 * (n ** 3 - n) - m * rows.reduce((sum, row) => sum + ties(row), 0);
      const { value, p } = kendallW(rows);
      if (most === 0) expect(value).toBeNull();
      else {
        expect(value).toBeCloseTo((12 * s) / most, 12);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }
    }),
  );
});
