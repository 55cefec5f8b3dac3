import { describe, expect, it } from 'vitest';
import { journeyFlow } from '../../src/figures/flow.ts';
import { triage } from '../../src/figures/triage.ts';
import { journeyFrom, touchpoints } from './journey-from.ts';

function decide(lines: string, before = '') {
  const { journey, workspace } = journeyFrom(before + touchpoints(lines));
  const [first] = journey.touchpoints;
  return first ? triage(first, journeyFlow(journey), workspace.settings) : null;
}

const limited = 'impact: { customer: 2, organisation: 2 }';

describe('triage of a negative touchpoint (1-27)', () => {
  it.each([
    ['a', null],
    ['a: emotion: -0.5', null],
    ['a: emotion: 1', null],
  ])('leaves alone what is not negative: %s', (lines, expected) => {
    expect(decide(lines)).toBe(expected);
  });

  it.each([
    ['unknown impact, last in the journey', 'a: emotion: -1', 'act-now'],
    ['limited impact on both', `a: emotion: -1, ${limited}`, 'limited-impact'],
    ['limited on one', 'a: emotion: -1, impact: { customer: 2, organisation: 3 }', 'act-now'],
    ['half known', 'a: emotion: -1, impact: { customer: 1 }', 'act-now'],
    ['standard, just below', 'a: emotion: -0.8, type: standard', 'limited-impact'],
    ['standard, further below', 'a: emotion: -0.81, type: standard', 'act-now'],
    ['just below, type unknown', 'a: emotion: -0.8', 'act-now'],
    ['made good by the next', 'a: emotion: -1\nb: emotion: 1', 'made-good'],
    ['a next inside the zone', 'a: emotion: -1\nb: emotion: 0.5', 'act-now'],
    ['a next without emotion', 'a: emotion: -1\nb', 'act-now'],
    ['past a moment without us', 'a: emotion: -1\nb: contact: none\nc: emotion: 1', 'made-good'],
    ['one branch bad', 'a: emotion: -1, next: [b, c]\nb: emotion: 1\nc: emotion: 0', 'act-now'],
    ['one branch elsewhere', 'a: emotion: -1, next: [b, x/y]\nb: emotion: 1', 'act-now'],
    [
      'both branches good',
      'a: emotion: -1, next: [b, c]\nb: emotion: 1\nc: emotion: 2',
      'made-good',
    ],
    [
      'only a moment without us after it',
      'a: emotion: -1\nb: contact: none, emotion: 2',
      'act-now',
    ],
    [
      'a moment of truth',
      `a: emotion: -1, type: moment-of-truth, ${limited}\nb: emotion: 2`,
      'act-now',
    ],
    ['a moment to excel', `a: emotion: -1, excel: true, ${limited}\nb: emotion: 2`, 'act-now'],
  ])('%s', (_, lines, expected) => {
    expect(decide(lines)?.decision).toBe(expected);
  });

  it.each([
    ['a moment of truth', 'a: emotion: -1, type: moment-of-truth, excel: true', 'moment-of-truth'],
    ['a moment to excel', 'a: emotion: -1, excel: true', 'excel'],
    ['limited impact', `a: emotion: -1, type: standard, ${limited}`, 'limited-impact'],
    ['just below the zone', 'a: emotion: -0.7, type: standard', 'just-below'],
    ['made good', 'a: emotion: -1\nb: emotion: 1', 'made-good'],
    ['no impact known', 'a: emotion: -1', 'impact-unknown'],
    ['half known, limited', 'a: emotion: -1, impact: { customer: 1 }', 'impact-unknown'],
    ['half known, not limited', 'a: emotion: -1, impact: { customer: 3 }', 'has-impact'],
    ['known', 'a: emotion: -1, impact: { customer: 1, organisation: 3 }', 'has-impact'],
  ])('says why: %s', (_, lines, expected) => {
    expect(decide(lines)?.because).toBe(expected);
  });

  it('looks at the persona who feels worst, and names it', () => {
    expect(decide('a: emotion: { sanne: -1, bram: -2 }', 'personas: [sanne, bram]\n')).toEqual({
      decision: 'act-now',
      because: 'impact-unknown',
      emotion: -2,
      persona: 'bram',
    });
  });

  it('is made good only for everyone who suffers', () => {
    const personas = 'personas: [sanne, bram]\n';
    const one = 'a: emotion: { sanne: -1, bram: 0 }\nb: emotion: { sanne: 1, bram: 0 }';
    const both = 'a: emotion: { sanne: -1, bram: -1 }\nb: emotion: { sanne: 1, bram: 0 }';
    expect(decide(one, personas)?.decision).toBe('made-good');
    expect(decide(both, personas)?.decision).toBe('act-now');
  });

  it.each([
    [
      'skips what the sufferer never meets',
      '{ p: -1, q: 1 }\nb: emotion: 1.5, personas: q',
      'act-now',
    ],
    [
      'looks further for what the sufferer meets',
      '{ p: -1, q: 1 }\nb: emotion: -2, personas: q\nc: emotion: 1.5',
      'made-good',
    ],
    [
      'looks further on each branch',
      '{ p: -1 }, next: [b, d]\nb: emotion: 2, personas: q\nc: emotion: 0, next: []\nd: emotion: 2',
      'act-now',
    ],
    ['asks the sufferer only', '-1, personas: p\nb: emotion: { p: 1, q: -2 }', 'made-good'],
    ['asks all sufferers', '-1\nb: emotion: { p: 1, q: -2 }', 'act-now'],
    ['takes no unknown feeling for a good one', '-1\nb: emotion: { p: 1 }', 'act-now'],
  ])('%s', (_, lines, expected) => {
    expect(decide(`a: emotion: ${lines}`, 'personas: [p, q]\n')?.decision).toBe(expected);
  });
});
