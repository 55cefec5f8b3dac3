import { describe, expect, it } from 'vitest';
import {
  feelingFor,
  isFelt,
  lowestFeeling,
  meanFeeling,
  zoneOf,
} from '../../src/figures/emotion.ts';

const zone = { low: -0.5, high: 0.5 };

describe('a feeling of several personas', () => {
  it('is one number for all', () => {
    expect(feelingFor(-1, 'sanne')).toBe(-1);
    expect(meanFeeling(-1, ['sanne', 'bram'])).toBe(-1);
    expect(lowestFeeling(-1, ['sanne'])).toEqual({ value: -1, persona: null });
  });

  it('is the mean over those whose feeling is known', () => {
    expect(meanFeeling({ sanne: -1, bram: 2 }, ['sanne', 'bram', 'noor'])).toBe(0.5);
    expect(meanFeeling({ sanne: -1, bram: 2 }, ['sanne'])).toBe(-1);
    expect(meanFeeling({ sanne: -1 }, ['noor'])).toBeNull();
    expect(meanFeeling(undefined, ['noor'])).toBeNull();
  });

  it('counts nobody twice', () => {
    expect(meanFeeling({ sanne: -1, bram: 2 }, ['sanne', 'sanne', 'bram'])).toBe(0.5);
  });

  it('is felt by somebody who meets it, or not at all', () => {
    expect(isFelt(0, [])).toBe(true);
    expect(isFelt({ sanne: -1 }, ['noor', 'sanne'])).toBe(true);
    expect(isFelt({ sanne: -1 }, ['noor'])).toBe(false);
    expect(isFelt({}, [])).toBe(false);
    expect(isFelt(undefined, ['noor'])).toBe(false);
  });

  it('counts everyone where no personas are named', () => {
    expect(meanFeeling({ sanne: -1, bram: 2 }, [])).toBe(0.5);
  });

  it('names who has the lowest, the first of equals', () => {
    expect(lowestFeeling({ sanne: 1, bram: -1, noor: -1 }, ['sanne', 'bram', 'noor'])).toEqual({
      value: -1,
      persona: 'bram',
    });
    expect(lowestFeeling({ sanne: 1 }, ['bram'])).toBeNull();
  });

  it('does not mistake an inherited property for a persona', () => {
    expect(feelingFor({ sanne: 1 }, 'constructor')).toBeNull();
  });
});

describe('the zone of indifference (1-15)', () => {
  it.each([
    [-0.6, 'below'],
    [-0.5, 'inside'],
    [-0.5 - 1e-12, 'inside'],
    [0.1 + 0.2 + 0.2, 'inside'],
    [0.51, 'above'],
  ])('%d lies %s', (value, expected) => {
    expect(zoneOf(value, zone)).toBe(expected);
  });
});
