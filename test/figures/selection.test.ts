import { describe, expect, it } from 'vitest';
import { selectionScores, suggestedType, timesPerJourney } from '../../src/figures/selection.ts';
import { journeyFrom, touchpoints } from './journey-from.ts';

function scoresOf(yaml: string) {
  return selectionScores(journeyFrom(yaml).journey);
}

describe('the selection score (1-38)', () => {
  it('is 100 × the mean of the known inputs', () => {
    const scores = scoresOf(
      touchpoints(`a: impact: { customer: 5, organisation: 4, brand: 3 }, brandValues: []
        b: impact: { customer: 5, organisation: 5 }, brandValues: [honest]`),
    );
    expect(scores.get('a')).toEqual({
      score: (100 * (1 + 0.75 + 0.5 + 0)) / 4,
      inputs: { customer: 1, organisation: 0.75, brand: 0.5, frequency: null, brandValues: 0 },
      known: 4,
    });
    expect(scores.get('b')).toMatchObject({ score: 100, known: 3 });
  });

  it('is unknown with fewer than three inputs', () => {
    const scores = scoresOf(touchpoints('a: impact: { customer: 5, organisation: 4 }'));
    expect(scores.get('a')).toMatchObject({ score: null, known: 2 });
  });

  it('ranks frequencies in one unit, ties averaged', () => {
    const scores = scoresOf(
      `scope: { journeysPerMonth: 100 }\n${touchpoints(`rare: frequency: { count: 12, per: year }
        once: frequency: { count: 1, per: journey }
        also-once: frequency: { count: 100, per: month }
        often: frequency: { count: 50, per: day }
        unknown`)}`,
    );
    const shares = [...scores.values()].map(({ inputs }) => inputs.frequency);
    expect(shares).toEqual([0, 0.5, 0.5, 1, null]);
  });

  it('knows no frequency rank of a single touchpoint', () => {
    const scores = scoresOf(touchpoints('a: frequency: { count: 2, per: journey }\nb'));
    expect(scores.get('a')?.inputs.frequency).toBeNull();
  });
});

describe('times per journey', () => {
  it('needs the number of journeys for other units', () => {
    expect(timesPerJourney({ count: 1.4, per: 'journey' }, undefined)).toBe(1.4);
    expect(timesPerJourney({ count: 350, per: 'month' }, 350)).toBe(1);
    expect(timesPerJourney({ count: 365.25, per: 'day' }, 365.25)).toBeCloseTo(30.4375, 9);
    expect(timesPerJourney({ count: 7, per: 'week' }, 30.4375)).toBeCloseTo(1, 9);
    expect(timesPerJourney({ count: 12, per: 'year' }, 1)).toBeCloseTo(1, 9);
    expect(timesPerJourney({ count: 12, per: 'year' }, undefined)).toBeNull();
    expect(timesPerJourney({ count: 12, per: 'year' }, 0)).toBeNull();
    expect(timesPerJourney(undefined, 10)).toBeNull();
  });
});

describe('the suggested type (1-14, 1-17)', () => {
  it.each([
    [{ customer: 4, organisation: 4 }, 'moment-of-truth'],
    [{ customer: 5, organisation: 3.9 }, 'standard'],
    [{ customer: 2 }, 'standard'],
    [{ customer: 5 }, null],
    [undefined, null],
  ] as const)('of %o is %s', (impact, expected) => {
    expect(suggestedType({ impact })).toBe(expected);
  });
});
