import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experimentsOf, type Comparison } from '../../src/figures/experiments.ts';
import type { Experiment, Variant } from '../../src/model/touchpoint.ts';

type Figures = Omit<Variant, 'id'>;

function experiment(...variants: readonly Figures[]): Experiment {
  return {
    variants: variants.map((figures, index) => ({ id: 'abcdef'[index] ?? '', ...figures })),
  };
}

function compare(...experiments: readonly Experiment[]): readonly Comparison[] {
  return experimentsOf({ id: 'direct', experiments });
}

/** The one comparison of a control and a variant. */
function compareTwo(control: Figures, variant: Figures): Comparison {
  const [comparison, ...others] = compare(experiment(control, variant));
  if (comparison === undefined || others.length > 0) throw new Error('not one comparison');
  return comparison;
}

describe('shares', () => {
  /** A price at once: 131 of 799 against 96 of 812; all with scipy 1.17. */
  it('are compared with the control', () => {
    const [comparison] = experimentsOf({
      id: 'direct',
      experiments: [
        {
          hypothesis: 'A price at once brings more orders',
          metric: 'orders',
          variants: [
            { id: 'control', n: 812, successes: 96 },
            { id: 'price', n: 799, successes: 131 },
          ],
        },
      ],
    });
    expect(comparison).toEqual({
      solution: 'direct',
      experiment: 0,
      metric: 'orders',
      hypothesis: 'A price at once brings more orders',
      control: 'control',
      variant: 'price',
      kind: 'share',
      controlSize: 812,
      variantSize: 799,
      controlValue: 96 / 812,
      variantValue: 131 / 799,
      difference: 131 / 799 - 96 / 812,
      low: expect.closeTo(0.011731734743451232, 12),
      high: expect.closeTo(0.07980146470115136, 12),
      z: expect.closeTo(2.6375679846786175, 11),
      df: null,
      p: expect.closeTo(0.008350288584423408, 12),
      adjustedP: expect.closeTo(0.008350288584423408, 12),
      verdict: 'better',
      neededPerVariant: 909,
      reason: null,
    });
  });

  it('can be worse, or not decided', () => {
    expect(compareTwo({ n: 190, successes: 116 }, { n: 110, successes: 31 }).verdict).toBe('worse');
    // statsmodels, test_default_values: p = 0.159
    expect(compareTwo({ n: 83, successes: 5 }, { n: 99, successes: 12 }).verdict).toBe(
      'not-decided',
    );
  });

  it('that are equal need no end of people', () => {
    expect(compareTwo({ n: 100, successes: 10 }, { n: 200, successes: 20 })).toMatchObject({
      difference: 0,
      p: 1,
      verdict: 'not-decided',
      neededPerVariant: null,
      reason: null,
    });
  });

  it('of nobody who did it have an interval, but no test (Newcombe 1998, example f)', () => {
    expect(compareTwo({ n: 10, successes: 0 }, { n: 10, successes: 0 })).toMatchObject({
      difference: 0,
      low: expect.closeTo(-0.2775328, 6),
      high: expect.closeTo(0.2775328, 6),
      z: null,
      p: null,
      adjustedP: null,
      verdict: null,
      reason: 'no-variance',
    });
  });
});

describe('means', () => {
  /** R, example(t.test): the sleep data as n, mean and sd; digits of scipy 1.17, ttest_ind. */
  it('are compared with Welch’s test', () => {
    const control = { n: 10, mean: 0.75, sd: 1.7890096577591623 };
    const variant = { n: 10, mean: 2.33, sd: 2.002248735796829 };
    expect(compareTwo(control, variant)).toMatchObject({
      kind: 'mean',
      controlValue: 0.75,
      variantValue: 2.33,
      difference: expect.closeTo(1.58, 12),
      low: expect.closeTo(-0.2054832307117104, 10),
      high: expect.closeTo(3.3654832307117113, 10),
      z: expect.closeTo(1.860813467486853, 11),
      df: expect.closeTo(17.776473516178488, 10),
      p: expect.closeTo(0.0793941401873583, 11),
      verdict: 'not-decided',
      neededPerVariant: 24,
      reason: null,
    });
  });

  it('without spread have a difference, but no test', () => {
    const comparison = compareTwo({ n: 5, mean: 3, sd: 0 }, { n: 5, mean: 4, sd: 0 });
    expect(comparison).toMatchObject({ difference: 1, p: null, reason: 'no-variance' });
    expect([comparison.low, comparison.high, comparison.verdict]).toEqual([null, null, null]);
  });
});

describe('several comparisons', () => {
  const control = { n: 500, successes: 50 };
  const better = { n: 500, successes: 72 };

  it('are corrected together, over variants and experiments', () => {
    const alone = compareTwo(control, better);
    expect(alone.verdict).toBe('better');
    const three = compare(experiment(control, better, control), experiment(control, better));
    const [first, second, third] = three;
    expect(three.map((one) => one.experiment)).toEqual([0, 0, 1]);
    expect(three.map((one) => one.variant)).toEqual(['b', 'c', 'b']);
    expect([first?.p, first?.adjustedP]).toEqual([alone.p, 3 * (alone.p ?? 0)]);
    expect(third?.adjustedP).toBe(first?.adjustedP);
    expect(second?.adjustedP).toBe(1);
    expect(first?.verdict).toBe('not-decided');
  });

  it('do not count those without a p-value', () => {
    const [first, second] = compare(experiment(control, better, { n: 0, successes: 0 }));
    expect([first?.adjustedP, first?.verdict]).toEqual([first?.p, 'better']);
    expect([second?.adjustedP, second?.reason]).toEqual([null, 'nobody']);
  });
});

describe('what cannot be compared', () => {
  it.each<[string, Figures, Figures]>([
    ['no-data', { n: 10 }, { n: 10 }],
    ['no-data', { n: 10, successes: 3 }, { n: 10 }],
    ['no-data', { n: 10, sd: 1 }, { n: 10, mean: 3, sd: 1 }],
    ['no-data', { n: 10, successes: 3, mean: 2 }, { n: 10 }],
    ['no-sd', { n: 10, mean: 3 }, { n: 10, mean: 3, sd: 1 }],
    ['mixed-kinds', { n: 10, successes: 3 }, { n: 10, mean: 3, sd: 1 }],
    ['nobody', { n: 0, successes: 0 }, { n: 10, successes: 1 }],
    ['nobody', { n: 10, mean: 3, sd: 1 }, { n: 0, mean: 3, sd: 1 }],
    ['too-few', { n: 1, mean: 3, sd: 0 }, { n: 10, mean: 3, sd: 1 }],
    ['impossible', { n: 10, successes: 11 }, { n: 10, successes: 1 }],
    ['no-variance', { n: 10, successes: 10 }, { n: 20, successes: 20 }],
    ['no-variance', { n: 10, mean: 3, sd: 0 }, { n: 20, mean: 4, sd: 0 }],
    ['out-of-range', { n: 10, mean: -1e308, sd: 1 }, { n: 10, mean: 1e308, sd: 1 }],
  ])('%s', (reason, control, variant) => {
    expect(compareTwo(control, variant)).toMatchObject({
      reason,
      p: null,
      adjustedP: null,
      verdict: null,
      neededPerVariant: null,
    });
  });

  it('says nothing without a second variant', () => {
    expect(compare(experiment(), experiment({ n: 10, successes: 3 }))).toEqual([]);
  });

  it('takes successes when variants have both', () => {
    const both = { n: 10, successes: 3, mean: 2, sd: 1 };
    expect(compareTwo(both, both).kind).toBe('share');
  });
});

describe('whatever is written', () => {
  const figure = fc.option(
    fc.oneof(
      fc.integer({ min: 0, max: 50 }),
      fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
    ),
    { nil: undefined },
  );
  const variant = fc
    .record({ n: figure, successes: figure, mean: figure, sd: figure })
    .map(({ n, successes, mean, sd }): Figures => ({
      n: n ?? 0,
      ...(successes !== undefined && { successes }),
      ...(mean !== undefined && { mean }),
      ...(sd !== undefined && { sd }),
    }));

  it('gives numbers or null with a reason', () => {
    fc.assert(
      fc.property(fc.array(variant, { minLength: 2, maxLength: 4 }), (variants) => {
        for (const comparison of compare(experiment(...variants))) {
          for (const value of Object.values(comparison)) {
            if (typeof value === 'number') expect(value).toSatisfy(Number.isFinite);
          }
          const { p, adjustedP, verdict, reason, low, high, difference } = comparison;
          expect(p === null).toBe(reason !== null);
          expect([adjustedP === null, verdict === null]).toEqual([p === null, p === null]);
          if (p === null || adjustedP === null) continue;
          expect(p).toBeGreaterThanOrEqual(0);
          expect(adjustedP).toBeGreaterThanOrEqual(p);
          expect(adjustedP).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(difference ?? NaN);
          expect(high).toBeGreaterThanOrEqual(difference ?? NaN);
        }
      }),
      { numRuns: 200 },
    );
  });
});
