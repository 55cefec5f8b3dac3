import { describe, expect, it } from 'vitest';
import { twoProportionZ } from '../../../src/figures/experiments/two-proportion-z.ts';
import { expectRelative } from '../distributions/expect-relative.ts';

function test(x1: number, n1: number, x2: number, n2: number) {
  const found = twoProportionZ({ successes: x1, n: n1 }, { successes: x2, n: n2 });
  if (found === null) throw new Error('undefined');
  return found;
}

describe('twoProportionZ', () => {
  it('5/83 and 12/99 (statsmodels, test_proportion.py, test_default_values)', () => {
    const { z, p } = test(5, 83, 12, 99);
    expect(z).toBeCloseTo(-1.4078304151258787, 12);
    expect(p).toBeCloseTo(0.15918129181156992, 12);
  });

  /** A published exercise: 28 % of 110 women and 61 % of 190 men, pooled 0.489, z = −5.5101, p ≈ 0; scipy 1.17. */
  it('takes shares that are no whole number of people', () => {
    const { z, p } = test(0.28 * 110, 110, 0.61 * 190, 190);
    expect(z).toBeCloseTo(-5.510126583261256, 12);
    expectRelative(p, 3.585757383742966e-8, 1e-10);
  });

  it('20/300 and 21/298 (README of the Python package stat-tests)', () => {
    const { z, p } = test(20, 300, 21, 298);
    expect(z).toBeCloseTo(-0.18400991456652802, 12);
    expect(p).toBeCloseTo(0.8540056770345579, 12);
  });

  it('is 0 with p = 1 for equal shares', () => {
    expect(test(3, 10, 6, 20)).toEqual({ z: 0, p: 1 });
  });

  it('is undefined when nobody or everybody succeeded', () => {
    expect(twoProportionZ({ successes: 0, n: 10 }, { successes: 0, n: 20 })).toBeNull();
    expect(twoProportionZ({ successes: 10, n: 10 }, { successes: 20, n: 20 })).toBeNull();
  });
});
