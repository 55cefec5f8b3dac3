import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../../src/figures/experiments/holm.ts';

function rounded(ps: readonly (number | null)[]) {
  return ps.map((p) => (p === null ? null : Number(p.toFixed(6))));
}

describe('holm', () => {
  /** The example of Wikipedia's "Holm–Bonferroni method": the first and the fourth hold at 0.05. */
  it('corrects step by step, and never below the one before', () => {
    expect(rounded(holm([0.01, 0.04, 0.03, 0.005]))).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  /** Abdi (2010), "Holm's Sequential Bonferroni Procedure", Encyclopedia of Research Design. */
  it('leaves the largest as it is', () => {
    expect(rounded(holm([0.00004, 0.0161, 0.6123]))).toEqual([0.00012, 0.0322, 0.6123]);
  });

  it('has one p-value for equal ones, and none above 1', () => {
    expect(holm([0.4, 0.4, 0.9])).toEqual([1, 1, 1]);
    expect(rounded(holm([0.01, 0.01]))).toEqual([0.02, 0.02]);
  });

  it('does not count what is unknown', () => {
    expect(holm([null, 0.03])).toEqual([null, 0.03]);
    expect(holm([null, null])).toEqual([null, null]);
    expect(holm([])).toEqual([]);
  });

  it('rejects what the step-down procedure of Holm (1979) rejects', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 8 }), (ps) => {
        const order = [...ps].sort((a, b) => a - b);
        const stops = order.findIndex((p, rank) => p * (ps.length - rank) >= 0.05);
        const rejected = stops < 0 ? ps.length : stops;
        expect(holm(ps).filter((p) => p !== null && p < 0.05)).toHaveLength(rejected);
      }),
    );
  });
});
