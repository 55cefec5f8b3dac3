import { describe, expect, it } from 'vitest';
import { samplePerMean, samplePerShare } from '../../../src/figures/experiments/sample-size.ts';

describe('samplePerShare', () => {
  it('50 % against 75 % with a power of 0.9: 76.7 (R, example(power.prop.test))', () => {
    const needed = samplePerShare(0.5, 0.75, { alpha: 0.05, power: 0.9 });
    expect(needed).toBeCloseTo(76.70692845177757, 9); // scipy 1.17, by solving for the power
  });

  it('15 % against 30 % with a power of 0.85: 137.604 (Dalgaard, Introductory Statistics with R)', () => {
    expect(samplePerShare(0.15, 0.3, { alpha: 0.05, power: 0.85 })).toBeCloseTo(137.604, 3);
  });

  it('is the same either way, and endless without a difference', () => {
    const aim = { alpha: 0.05, power: 0.8 };
    expect(samplePerShare(0.1, 0.2, aim)).toBeCloseTo(samplePerShare(0.2, 0.1, aim), 12);
    expect(samplePerShare(0.2, 0.2, aim)).toBe(Infinity);
    expect(samplePerShare(0, 0, aim)).toBe(Infinity);
  });
});

describe('samplePerMean', () => {
  /**
   * R, power.t.test: example(power.t.test) with power 0.9 and 1 sd apart gives 22.02; Dalgaard (Introductory Statistics
   * with R): half a centimetre with sd 2, alpha 0.01 and power 0.9 gives 477.8. The digits, and the
   * last three, by solving for the power of the noncentral t in scipy 1.17. The formula lies within 0.1 of these.
   */
  it.each([
    [1, 1, 1, 0.9, 0.05, 22.021095570096943],
    [0.5, 2, 2, 0.9, 0.01, 477.802056095158],
    [1, 1, 1, 0.8, 0.05, 16.714759831161917],
    [1, 1, 3, 0.8, 0.05, 80.0816843239837],
    [0.4, 1.2, 1.1, 0.8, 0.05, 130.9716682999079],
  ])('apart %d, sd %d and %d, power %d, alpha %d', (difference, sd1, sd2, power, alpha, exact) => {
    const needed = samplePerMean(difference, sd1, sd2, { alpha, power });
    expect(Math.abs(needed - exact)).toBeLessThan(0.1);
  });

  it('is at least two, and endless without a difference', () => {
    const aim = { alpha: 0.05, power: 0.8 };
    expect(samplePerMean(1e9, 1, 1, aim)).toBe(2);
    expect(samplePerMean(1, 0, 0, aim)).toBe(2);
    expect(samplePerMean(0, 1, 1, aim)).toBe(Infinity);
  });
});
