import { describe, expect, it } from 'vitest';
import { chiSquareUpper } from '../../../src/figures/distributions/chi-square.ts';
import { expectRelative } from './expect-relative.ts';

describe('chiSquareUpper', () => {
  /** mpmath 1.3 with 30 digits; on both sides of where the series gives way to the fraction. */
  it.each([
    [0.001, 1, 0.9747728793699604],
    [0.5, 3, 0.9188914116546758],
    [28.581818181818182, 9, 0.0007620800684540395],
    [300, 22, 1.2210186130573276e-50],
  ])('beyond %d with %d degrees of freedom', (value, df, exact) => {
    expectRelative(chiSquareUpper(value, df), exact);
  });

  /** NIST/SEMATECH e-Handbook, 1.3.6.7.4: critical values at 0.05. */
  it.each([
    [3.841, 1],
    [16.919, 9],
    [30.144, 19],
    [124.342, 100],
  ])('is 0.05 beyond %d with %d', (value, df) => {
    expect(chiSquareUpper(value, df)).toBeCloseTo(0.05, 4);
  });

  it('is e^(-x / 2) with two (Abramowitz & Stegun 26.4.4)', () => {
    for (const x of [0, 0.1, 2, 3.9, 4.1, 50]) {
      expectRelative(chiSquareUpper(x, 2), Math.exp(-x / 2));
    }
  });

  it('is everything from 0 on, and nothing beyond all numbers', () => {
    expect(chiSquareUpper(0, 3)).toBe(1);
    expect(chiSquareUpper(Infinity, 3)).toBe(0);
  });
});
