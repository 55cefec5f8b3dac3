import { describe, expect, it } from 'vitest';
import { normalTwoSided } from '../../../src/figures/distributions/normal.ts';
import { studentQuantile, studentTwoSided } from '../../../src/figures/distributions/student-t.ts';
import { expectRelative } from './expect-relative.ts';

describe('studentTwoSided', () => {
  /** mpmath 1.3 with 30 digits. */
  it.each([
    [5, 3.7, 0.00916396764489332],
    [18, 100_000, 2.535498007607937e-72],
    [4, 8_764_941, 6.334300280731855e-5],
  ])('beyond %d with %d degrees of freedom', (t, df, exact) => {
    expectRelative(studentTwoSided(t, df), exact);
    expectRelative(studentTwoSided(-t, df), exact);
  });

  it('is that of Cauchy with one: 1 − 2 atan(t) / π', () => {
    for (const t of [0.1, 1, 12.7, 1e6]) {
      expectRelative(studentTwoSided(t, 1), (2 * Math.atan(1 / t)) / Math.PI);
    }
  });

  it('tends to the normal distribution', () => {
    for (const t of [0.3, 1.9, 6]) {
      expectRelative(studentTwoSided(t, 1e15), normalTwoSided(t));
      expectRelative(studentTwoSided(t, 1e300), normalTwoSided(t));
    }
  });

  it('is 1 at 0 and 0 beyond all numbers', () => {
    expect(studentTwoSided(0, 5)).toBe(1);
    expect(studentTwoSided(1e200, 5)).toBe(0);
  });
});

describe('studentQuantile', () => {
  /** NIST/SEMATECH e-Handbook, 1.3.6.7.2: two-sided critical values. */
  it.each([
    [0.05, 1, 12.706],
    [0.05, 2, 4.303],
    [0.05, 10, 2.228],
    [0.01, 30, 2.75],
    [0.05, 100, 1.984],
  ])('leaves %d outside with %d degrees of freedom', (tails, df, table) => {
    expect(studentQuantile(tails, df)).toBeCloseTo(table, 3);
  });

  it('takes a broken number of degrees of freedom', () => {
    // scipy 1.17: t.ppf(0.975, 17.776473516178488)
    expect(studentQuantile(0.05, 17.776473516178488)).toBeCloseTo(2.10281724157, 11);
  });
});
