import { describe, expect, it } from 'vitest';
import { logBeta, logGamma } from '../../../src/figures/distributions/log-gamma.ts';

describe('logGamma', () => {
  it('knows factorials and Γ(½) = √π (DLMF 5.4.1, 5.4.6)', () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n += 1) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 13);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });

  /** mpmath 1.3 with 40 digits. */
  it.each([
    [0.01, 4.59947987804202],
    [100.5, 361.435540467777],
    [1e6, 12815504.5691476],
  ])('of %d', (a, expected) => {
    expect(logGamma(a) / expected).toBeCloseTo(1, 13);
  });
});

describe('logBeta', () => {
  it('is the same either way, and known for whole numbers (DLMF 5.12.1)', () => {
    expect(logBeta(3, 20)).toBe(logBeta(20, 3));
    // B(3, 20) = 2! 19! / 22! = 2 / (20 · 21 · 22)
    expect(logBeta(3, 20)).toBeCloseTo(Math.log(2 / (20 * 21 * 22)), 13);
    // B(a, 1) = 1 / a
    expect(logBeta(1e9, 1)).toBeCloseTo(-Math.log(1e9), 13);
  });

  it('loses nothing to the difference of large numbers', () => {
    // B(a, ½) tends to √(π / a) · (1 + 1 / (8 a)) (DLMF 5.11.13); the next term is below 1e-13 here.
    const a = 4e6;
    expect(logBeta(a, 0.5)).toBeCloseTo(Math.log(Math.PI / a) / 2 + 1 / (8 * a), 13);
  });
});
