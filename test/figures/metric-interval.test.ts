import { describe, expect, it } from 'vitest';
import { measuredFeeling, metricInterval } from '../../src/figures/metric-interval.ts';

// Expected ends: scipy 1.17, binomtest(60, 100) and binomtest(110, 200), proportion_ci(method='wilson'), put on the scale.
const csat = { kind: 'csat', value: 3.4, scale: [1, 5], n: 100 };

describe('the interval of a measured figure', () => {
  it('is the score interval of where its mean lies on its scale', () => {
    const [low = NaN, high = NaN] = metricInterval(csat) ?? [];
    expect(low).toBeCloseTo(3.008010347164247, 9);
    expect(high).toBeCloseTo(3.7623948542701644, 9);
  });

  it('of an NPS lies on −100..100', () => {
    const [low = NaN, high = NaN] = metricInterval({ kind: 'NPS', value: 10, n: 200 }) ?? [];
    expect(low).toBeCloseTo(-3.848769723048605, 9);
    expect(high).toBeCloseTo(23.471863195503317, 9);
  });

  // An NPS of 10 from 40 % promoters and 30 % detractors of 200: the multinomial variance is 0.7 − 0.01, so the interval
  // with it is 10 ± 11.5; one from nothing but promoters and detractors is as wide as it gets.
  it('is never narrower than one from the answers themselves', () => {
    const [low = NaN, high = NaN] = metricInterval({ kind: 'nps', value: 10, n: 200 }) ?? [];
    expect(high - low).toBeGreaterThan(2 * 11.5);
  });

  it('stays within the scale at its ends', () => {
    expect(metricInterval({ ...csat, value: 5 })?.[1]).toBe(5);
    expect(metricInterval({ ...csat, value: 1 })?.[0]).toBe(1);
  });

  it.each([
    ['no scale', { kind: 'csat', value: 3, n: 100 }],
    ['no answers known', { kind: 'csat', value: 3, scale: [1, 5] }],
    ['no value', { kind: 'csat', scale: [1, 5], n: 100 }],
    ['a value off the scale', { kind: 'csat', value: 7, scale: [1, 5], n: 100 }],
    ['a scale that is none', { kind: 'csat', value: 3, scale: [3, 3], n: 100 }],
  ])('is not known with %s', (_, metric) => {
    expect(metricInterval(metric)).toBeNull();
  });
});

describe('a measured feeling', () => {
  it('is −2 at the lowest answer, +2 at the highest and 0 halfway', () => {
    const felt = (value: number) => measuredFeeling({ ...csat, value })?.value;
    expect([1, 3, 5].map(felt)).toEqual([-2, 0, 2]);
  });

  it('has its interval on the scale of emotions', () => {
    const [low = NaN, high = NaN] = measuredFeeling(csat)?.interval ?? [];
    expect(low).toBeCloseTo(0.0080103471642472, 9);
    expect(high).toBeCloseTo(0.7623948542701644, 9);
  });

  // Of effort, less is better, or more: it depends on the question.
  it.each(['ces', 'nps', 'calls'])('is not read from %s', (kind) => {
    expect(measuredFeeling({ ...csat, kind })).toBeNull();
  });

  it('has no interval where the number of answers is not known', () => {
    expect(measuredFeeling({ kind: 'csat', value: 4, scale: [1, 5] })).toEqual({
      value: 1,
      interval: null,
    });
  });
});
