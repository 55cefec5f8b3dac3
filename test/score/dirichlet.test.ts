import { describe, expect, it } from 'vitest';
import { dirichletDraws } from '../../src/score/dirichlet.ts';

const draws = 10_000;

/** Every weight with its place in a draw of that size. */
function columns(weights: Float64Array, size: number): readonly (readonly number[])[] {
  return Array.from({ length: size }, (_, column) =>
    [...weights].filter((_weight, at) => at % size === column),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('weights from a Dirichlet distribution', () => {
  it.each([[[1, 1, 1, 1, 1]], [[2.5, 1.5, 0.6, 0.4]], [[0.05, 4.95]], [[30, 10, 60]]])(
    'with concentrations %j have its mean and variance, and sum to 1',
    (concentrations) => {
      const total = concentrations.reduce((sum, one) => sum + one, 0);
      const weights = dirichletDraws(concentrations, draws, 1);
      const found = columns(weights, concentrations.length);
      for (const [index, one] of concentrations.entries()) {
        const expected = one / total;
        const variance = (expected * (1 - expected)) / (total + 1);
        const column = found[index] ?? [];
        // 4σ of a mean of 10,000.
        expect(Math.abs(mean(column) - expected)).toBeLessThan(4 * Math.sqrt(variance / draws));
        const spread = mean(column.map((weight) => (weight - expected) ** 2));
        expect(Math.abs(spread / variance - 1)).toBeLessThan(0.15);
      }
      const sums = found[0]?.map((_, draw) =>
        found.reduce((sum, column) => sum + (column[draw] ?? Number.NaN), 0),
      );
      expect(sums?.every((sum) => Math.abs(sum - 1) < 1e-12)).toBe(true);
      expect(weights.every((weight) => weight >= 0)).toBe(true);
    },
  );

  it('have its tails: shares above a third and a half, with concentrations 1.4 and 0.6', () => {
    const [first = []] = columns(dirichletDraws([1.4, 0.6], draws, 1), 2);
    // scipy 1.17: 1 - beta.cdf(x, 1.4, 0.6). 4σ of a share of 10,000 is below 0.02.
    const above = (x: number) => first.filter((weight) => weight > x).length / draws;
    expect(Math.abs(above(1 / 3) - 0.8729623)).toBeLessThan(0.0134);
    expect(Math.abs(above(1 / 2) - 0.7625053)).toBeLessThan(0.0171);
  });

  it('are exactly 0 where the concentration is', () => {
    const even = columns(dirichletDraws([1, 0, 1], 100, 1), 3);
    const uneven = columns(dirichletDraws([0.3, 0, 2.7], 100, 1), 3);
    expect(new Set([...(even[1] ?? []), ...(uneven[1] ?? [])])).toEqual(new Set([0]));
    expect(new Set(dirichletDraws([5, 0], 100, 1))).toEqual(new Set([1, 0]));
  });

  it('are numbers however far the concentrations lie apart', () => {
    const weights = dirichletDraws([5, 1e-300, Number.MIN_VALUE], 1000, 1);
    expect([...weights].every((weight) => weight >= 0 && weight <= 1)).toBe(true);
  });

  it('are the same for a seed', () => {
    // Exponential variables over their sum, computed with Python 3.
    const expected = [
      0.3932715405402544, 0.08165069766267798, 0.5250777617970677, 0.3695995221470001,
      0.38659943419207854, 0.24380104366092128,
    ];
    const weights = dirichletDraws([1, 1, 1], 2, 1);
    for (const [at, weight] of weights.entries()) expect(weight).toBeCloseTo(expected[at] ?? 0, 14);
    expect(dirichletDraws([1, 2], 50, 7)).toEqual(dirichletDraws([1, 2], 50, 7));
    expect(dirichletDraws([1, 2], 50, 7)).not.toEqual(dirichletDraws([1, 2], 50, 8));
  });
});
