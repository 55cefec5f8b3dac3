import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/figures/distributions/normal.ts';
import { newcombe } from '../../../src/figures/experiments/newcombe.ts';

const z = normalQuantile(0.975);

describe('newcombe', () => {
  /** Newcombe (1998), Statistics in Medicine 17:873–890, table II, method 10: its eight examples (a) to (h). */
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%d/%d − %d/%d', (x1, n1, x2, n2, low, high) => {
    const [l, u] = newcombe({ successes: x1, n: n1 }, { successes: x2, n: n2 }, z);
    expect([l.toFixed(4), u.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  /**
   * Fagerland, Lydersen & Laake (2017), Statistical Analysis of Contingency Tables, ch. 4: high and standard dose of
   * epinephrine (Perondi et al. 2004), 0.019 to 0.34; the digits are from scipy 1.17's Wilson intervals.
   */
  it('7/34 − 1/34', () => {
    const [low, high] = newcombe({ successes: 7, n: 34 }, { successes: 1, n: 34 }, z);
    expect(low).toBeCloseTo(0.018921443885772993, 12);
    expect(high).toBeCloseTo(0.3403686870327074, 12);
  });

  it('turns around with the two groups', () => {
    const a = { successes: 5, n: 17 };
    const b = { successes: 11, n: 23 };
    const [low, high] = newcombe(a, b, z);
    const [otherLow, otherHigh] = newcombe(b, a, z);
    expect([low, high]).toEqual([-otherHigh, -otherLow]);
  });
});
