import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normalQuantile,
  normalTwoSided,
  normalUpper,
} from '../../../src/figures/distributions/normal.ts';
import { expectRelative } from './expect-relative.ts';

describe('normalUpper', () => {
  /** mpmath 1.3 with 30 digits; the third is that of Abramowitz & Stegun, table 26.1: P(1.96) = 0.97500 21049. */
  it.each([
    [0.5, 0.3085375387259869],
    [1, 0.15865525393145705],
    [1.96, 0.024997895148220435],
    [5, 2.866515718791939e-7],
    [10, 7.619853024160525e-24],
    [30, 4.906713927148187e-198],
  ])('beyond %d', (z, exact) => {
    expectRelative(normalUpper(z), exact);
    expectRelative(normalUpper(-z), 1 - exact);
    expectRelative(normalTwoSided(-z), 2 * exact);
  });

  it('is a half at 0, and nothing beyond all numbers', () => {
    expect(normalUpper(0)).toBe(0.5);
    expect(normalTwoSided(0)).toBe(1);
    expect(normalUpper(Infinity)).toBe(0);
    expect(normalUpper(-Infinity)).toBe(1);
  });
});

describe('normalQuantile', () => {
  /** Wichura 1988, algorithm AS 241: its own check values for PPND16. */
  it.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798409],
  ])('of %d', (p, exact) => {
    expect(normalQuantile(p)).toBeCloseTo(exact, 13);
  });

  it('has the values of every table', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 14);
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
  });

  it('is the inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(1 - normalUpper(normalQuantile(p))).toBeCloseTo(p, 13);
      }),
    );
  });
});
