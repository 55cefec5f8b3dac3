import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/figures/distributions/normal.ts';
import { wilson } from '../../../src/figures/experiments/wilson.ts';

const z = normalQuantile(0.975);

describe('wilson', () => {
  /** Newcombe (1998), Statistics in Medicine 17:857–872, table I, method 3. */
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d', (successes, n, low, high) => {
    const [l, u] = wilson(successes, n, z);
    expect([l.toFixed(4), u.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  it('ends exactly at 0 and 1', () => {
    expect(wilson(0, 7, z)[0]).toBe(0);
    expect(wilson(7, 7, z)[1]).toBe(1);
    // scipy 1.17: binomtest(10, 10).proportion_ci(method='wilson').low
    expect(wilson(10, 10, z)[0]).toBeCloseTo(0.7224672001371109, 14);
  });

  it('turns around with successes and failures', () => {
    const [low, high] = wilson(3, 11, z);
    const [otherLow, otherHigh] = wilson(8, 11, z);
    expect(low).toBeCloseTo(1 - otherHigh, 14);
    expect(high).toBeCloseTo(1 - otherLow, 14);
  });
});
