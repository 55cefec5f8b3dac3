import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regularisedBeta } from '../../../src/figures/distributions/incomplete-beta.ts';
import { expectRelative } from './expect-relative.ts';

describe('regularisedBeta', () => {
  /** mpmath 1.3 with 30 digits. */
  it.each([
    [0.3, 2.5, 1.5, 0.0889437231706656],
    [0.99, 200, 0.5, 0.04509410713707978],
    [0.5, 30, 2, 1.4901161193847656e-8],
  ])('I(%d; %d, %d)', (x, a, b, exact) => {
    expectRelative(regularisedBeta(x, a, b), exact);
  });

  it('runs from 0 to 1', () => {
    expect([regularisedBeta(0, 2, 3), regularisedBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it('is x^a for b = 1 (DLMF 8.17.7), and symmetric (DLMF 8.17.4)', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const shape = fc.double({ min: 0.5, max: 50, noNaN: true });
    fc.assert(
      fc.property(share, shape, shape, (x, a, b) => {
        expect(regularisedBeta(x, a, 1)).toBeCloseTo(x ** a, 12);
        expect(regularisedBeta(x, a, b)).toBeCloseTo(1 - regularisedBeta(1 - x, b, a), 12);
      }),
    );
  });
});
