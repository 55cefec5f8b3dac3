import { describe, expect, it } from 'vitest';
import { expectationGap, journeyFigures } from '../../src/figures/journey-figures.ts';
import { journeyFrom, touchpoints } from './journey-from.ts';

function figuresOf(yaml: string, persona?: string) {
  const { journey, workspace } = journeyFrom(yaml);
  return journeyFigures(journey, workspace, persona);
}

describe('the figures of a journey', () => {
  it('are null, not 0, without data', () => {
    expect(figuresOf('')).toMatchObject({
      mean: null,
      weightedMean: null,
      peak: null,
      pit: null,
      end: null,
      coverage: { scored: null, evidenced: null, customers: null },
      outsideIn: null,
      touchpoints: 0,
    });
    expect(figuresOf(touchpoints('a'))).toMatchObject({ mean: null, coverage: { scored: 0 } });
  });

  it('weigh with the impact on the customer, 3 when unknown (1-12)', () => {
    const figures = figuresOf(
      touchpoints('a: emotion: -1, impact: { customer: 5 }\nb: emotion: 1\nc'),
    );
    expect(figures.mean).toBe(0);
    expect(figures.weightedMean).toBeCloseTo((-5 + 3) / 8, 12);
    expect(figures.coverage.scored).toBeCloseTo(2 / 3, 12);
  });

  it('show peak, pit and end, the first of equals', () => {
    const figures = figuresOf(
      touchpoints('a: emotion: 1\nb: emotion: -2\nc: emotion: 1\nd: emotion: -2\ne: emotion: 0\nf'),
    );
    expect(figures.peak).toEqual({ touchpoint: 'a', value: 1 });
    expect(figures.pit).toEqual({ touchpoint: 'b', value: -2 });
    expect(figures.end).toEqual({ touchpoint: 'e', value: 0 });
  });

  it('have the gaps with expectation and with what colleagues think', () => {
    const figures = figuresOf(
      touchpoints(`a: emotion: -1, expectedEmotion: 0.5, organisationView: 1
        b: emotion: 1, expectedEmotion: 0.5
        c: expectedEmotion: 2, organisationView: 2`),
    );
    expect(figures.expectationGap).toBeCloseTo(-0.5, 12);
    expect(figures.perceptionGap).toBe(2);
  });

  it('compare expectations per persona', () => {
    const { journey } = journeyFrom(
      `personas: [sanne, bram]\n${touchpoints('a: emotion: { sanne: -1, bram: 2 }, expectedEmotion: { sanne: 0 }')}`,
    );
    const [a] = journey.touchpoints;
    expect(a && expectationGap(a)).toBe(-1);
    expect(a && expectationGap(a, 'bram')).toBeNull();
  });

  it('tell what the emotion rests on; an assumption is no evidence', () => {
    const figures = figuresOf(`evidence:
  - { id: talks, method: customer-interview }
  - { id: desk, method: desk-research }
  - { id: guess, method: assumption }
${touchpoints('a: emotion: 1, evidence: talks\nb: emotion: 1, evidence: [guess, desk]\nc: emotion: 1, evidence: guess\nd: evidence: talks')}`);
    expect(figures.coverage).toEqual({ scored: 0.75, evidenced: 0.5, customers: 0.25 });
  });

  it('see from the outside in (4-03)', () => {
    const lines = 'a\nb: contact: none\nc: contact: indirect\nd: control: influence';
    expect(figuresOf(touchpoints(lines)).outsideIn).toBe(0.75);
  });

  it('are given per phase, whose own emotion is not averaged in', () => {
    const figures = figuresOf(`phases:
  - { id: awareness, emotion: 2, touchpoints: [{ title: a, emotion: -1 }, { title: b, emotion: 0 }] }
  - { id: purchase, emotion: 1 }
`);
    expect(figures.mean).toBe(0);
    expect(figures.byPhase.get('awareness')).toMatchObject({ mean: -0.5, touchpoints: 2 });
    expect(figures.byPhase.get('purchase')).toMatchObject({ mean: 1, touchpoints: 1 });
  });

  it('are given per persona, over what the persona meets', () => {
    const yaml = `personas: [sanne, bram]\n${touchpoints('a: emotion: { sanne: -1, bram: 2 }\nb: emotion: 1, personas: sanne\nc: emotion: 0')}`;
    const figures = figuresOf(yaml);
    expect(figures.mean).toBe(0.5);
    expect(figures.byPersona.get('sanne')).toMatchObject({ mean: 0, touchpoints: 3 });
    expect(figures.byPersona.get('bram')).toMatchObject({ mean: 1, touchpoints: 2 });
    expect(figuresOf(yaml, 'bram')).toMatchObject({ mean: 1, touchpoints: 2 });
  });
});
