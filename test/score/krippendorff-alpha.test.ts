import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../src/score/krippendorff-alpha.ts';

/** A table of the sources, a row per unit; `*` and null are missing. */
function units(rows: readonly (readonly (number | null)[])[]): readonly (readonly number[])[] {
  return rows.map((row) => row.filter((value) => value !== null));
}

describe('published examples', () => {
  /** Krippendorff, Content Analysis, twelve units and four observers: ordinal 0.815, interval 0.849; digits of R, package irr. */
  it('with missing cells and a unit that one rater scored', () => {
    const alpha = krippendorffAlpha(
      units([
        [1, 1, null, 1],
        [2, 2, 3, 2],
        [3, 3, 3, 3],
        [3, 3, 3, 3],
        [2, 2, 2, 2],
        [1, 2, 3, 4],
        [4, 4, 4, 4],
        [1, 1, 2, 1],
        [2, 2, 2, 2],
        [null, 5, 5, 5],
        [null, null, 1, 1],
        [null, 3, null, null],
      ]),
    );
    expect(alpha.ordinal).toBeCloseTo(0.8153875, 7);
    expect(alpha.interval).toBeCloseTo(0.8491071, 7);
    expect(alpha.reason).toBeNull();
  });

  /** The three coders and fifteen units of Wikipedia's "Krippendorff's alpha": interval 0.811; ordinal from the coincidence matrix with numpy. */
  it('with more missing cells than scores', () => {
    const rows = ['*****3412113 3*3', '1*213343*******', '**21344*211 33*4']
      .map((row) => [...row.replaceAll(' ', '')])
      .map((row) => row.map((cell) => (cell === '*' ? null : Number(cell))));
    const columns = (rows[0] ?? []).map((_, unit) => rows.map((row) => row[unit] ?? null));
    const alpha = krippendorffAlpha(units(columns));
    expect(alpha.interval).toBeCloseTo(0.8108448928121059, 12);
    expect(alpha.ordinal).toBeCloseTo(0.8067214199413153, 12);
  });

  /** R, package irr, the data `anxiety`; from the coincidence matrix with numpy. */
  it('with little agreement', () => {
    const first = [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3];
    const second = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
    const third = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];
    const alpha = krippendorffAlpha(
      first.map((score, unit) => [score, second[unit] ?? NaN, third[unit] ?? NaN]),
    );
    expect(alpha.ordinal).toBeCloseTo(0.22838694529232206, 12);
    expect(alpha.interval).toBeCloseTo(0.17009860788863107, 12);
  });
});

describe('the ends', () => {
  it('is 1 when all agree on everything', () => {
    expect(
      krippendorffAlpha([
        [1, 1],
        [5, 5],
        [3, 3, 3],
      ]),
    ).toEqual({
      ordinal: 1,
      interval: 1,
      reason: null,
    });
  });

  it('is below 0 when they agree less than by chance', () => {
    // By hand: observed 2 · 2 · 16 = 64 within the units, expected 8 · 16 / (4 − 1) over all pairs: 1 − 64 · 3 / 128.
    expect(
      krippendorffAlpha([
        [1, 5],
        [5, 1],
      ]).interval,
    ).toBeCloseTo(-0.5, 12);
  });

  it('looks at the order only, or at the distance', () => {
    const near = krippendorffAlpha([
      [1, 1],
      [2, 3],
      [5, 5],
    ]);
    const far = krippendorffAlpha([
      [1, 1],
      [2, 4],
      [5, 5],
    ]);
    expect(far.ordinal).toBe(near.ordinal);
    expect(far.interval).toBeLessThan(near.interval ?? 0);
  });

  it.each([
    ['nothing-pairable', []],
    ['nothing-pairable', [[3], [], [4]]],
    ['no-variation', [[3, 3], [3, 3, 3], [5]]],
    ['no-variation', [[0.1 + 0.2, 0.3]]],
  ])('is undefined: %s', (reason, rows) => {
    expect(krippendorffAlpha(rows)).toEqual({ ordinal: null, interval: null, reason });
  });
});

/** Straight from the definition: pairs within units against all pairs, with a distance for each pair of values. */
function byPairs(
  rows: readonly (readonly number[])[],
  distance: (a: number, b: number) => number,
): number {
  const paired = rows.filter(({ length }) => length > 1);
  const all = paired.flat();
  const pairs = (values: readonly number[]) =>
    values.reduce((sum, a) => sum + values.reduce((part, b) => part + distance(a, b), 0), 0);
  const observed = paired.reduce((sum, unit) => sum + pairs(unit) / (unit.length - 1), 0);
  return 1 - observed / (pairs(all) / (all.length - 1));
}

it('is what the definition says, pair by pair', () => {
  const unit = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 5 });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), (rows) => {
      const alpha = krippendorffAlpha(rows);
      if (alpha.reason !== null) return;
      const all = rows.filter(({ length }) => length > 1).flat();
      const count = (value: number) => all.filter((one) => one === value).length;
      const ordinal = (a: number, b: number) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const between = all.filter((one) => one >= low && one <= high).length;
        return (between - (count(low) + count(high)) / 2) ** 2;
      };
      expect(alpha.interval).toBeCloseTo(
        byPairs(rows, (a, b) => (a - b) ** 2),
        11,
      );
      expect(alpha.ordinal).toBeCloseTo(byPairs(rows, ordinal), 11);
    }),
  );
});
