import { describe, expect, it } from 'vitest';
import { welch, type Mean } from '../../../src/figures/experiments/welch.ts';

function meanOf(values: readonly number[]): Mean {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) };
}

function test(first: Mean, second: Mean) {
  const found = welch(first, second, 0.05);
  if (found === null) throw new Error('undefined');
  return found;
}

describe('welch', () => {
  /** R, example(t.test): extra hours of sleep by group; t = -1.8608, df = 17.776, p = 0.07939; digits of scipy 1.17. */
  it('reproduces the sleep data of Student', () => {
    const { t, df, p, low, high } = test(
      meanOf([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]),
      meanOf([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
    );
    expect(t).toBeCloseTo(-1.8608134674868526, 12);
    expect(df).toBeCloseTo(17.776473516178488, 11);
    expect(p).toBeCloseTo(0.0793941401873583, 12);
    expect([low.toFixed(7), high.toFixed(7)]).toEqual(['-3.3654832', '0.2054832']);
  });

  it('takes one group without any spread (scipy 1.17, ttest_ind_from_stats)', () => {
    const { t, df, p, high } = test({ n: 10, mean: 5, sd: 0 }, { n: 20, mean: 4, sd: 2 });
    expect(t).toBeCloseTo(2.23606797749979, 12);
    expect(df).toBeCloseTo(19, 12);
    expect(p).toBeCloseTo(0.037540549548525044, 12);
    expect(high - 1).toBeCloseTo(0.9360288128398393, 11);
  });

  it('does not care for the unit', () => {
    const { t, df, p } = test({ n: 5, mean: 3, sd: 1 }, { n: 9, mean: 2, sd: 4 });
    for (const unit of [1e-200, 1e200]) {
      const other = test(
        { n: 5, mean: 3 * unit, sd: unit },
        { n: 9, mean: 2 * unit, sd: 4 * unit },
      );
      expect(other.t).toBeCloseTo(t, 12);
      expect(other.df).toBeCloseTo(df, 12);
      expect(other.p).toBeCloseTo(p, 12);
    }
  });

  it('is undefined when nothing varies', () => {
    expect(welch({ n: 5, mean: 3, sd: 0 }, { n: 5, mean: 2, sd: 0 }, 0.05)).toBeNull();
  });
});
