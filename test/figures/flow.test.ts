import { describe, expect, it } from 'vitest';
import { journeyFlow } from '../../src/figures/flow.ts';
import { journeyFrom, touchpoints } from './journey-from.ts';

function flowOf(lines: string) {
  return journeyFlow(journeyFrom(touchpoints(lines)).journey);
}

function metAfter(lines: string, id: string): readonly string[] {
  return flowOf(lines)
    .nextMet(id)
    .met.map((touchpoint) => touchpoint.id);
}

describe('the ways through a journey', () => {
  it('lead to the next one in order unless something else is written', () => {
    const flow = flowOf('a\nb: next: []\nc: next: [a, { to: c, share: 0.3 }]');
    expect(flow.next('a').map(({ to }) => to.id)).toEqual(['b']);
    expect(flow.next('b')).toEqual([]);
    expect(flow.next('c').map(({ to, share, back }) => [to.id, share, back])).toEqual([
      ['a', undefined, true],
      ['c', 0.3, true],
    ]);
  });

  it('leave out what is not in this journey, and say so', () => {
    const flow = flowOf('a: next: [b, elsewhere/x]\nb');
    expect(flow.next('a').map(({ to }) => to.id)).toEqual(['b']);
    expect(flow.nextMet('a').ends).toBe(true);
    expect(flow.next('unknown')).toEqual([]);
    expect(flow.position('unknown')).toBe(-1);
    expect(flow.byId('unknown')).toBeUndefined();
  });

  it('skip moments without us on every branch', () => {
    const lines = `a: next: [b, c]
      b: contact: none, next: [d]
      c: contact: none
      d: next: []
      e`;
    expect(metAfter(lines, 'a')).toEqual(['d']);
    expect(metAfter('a\nb: contact: none\nc: contact: none\nd', 'a')).toEqual(['d']);
    expect(flowOf('a\nb: contact: none').nextMet('a').ends).toBe(true);
    expect(flowOf('a\nb: contact: none\nc').nextMet('a').ends).toBe(false);
  });

  it('come out of a circle of moments without us', () => {
    const lines = 'a\nb: contact: none\nc: { contact: none }'.replace(
      'c: { contact: none }',
      'c: contact: none, next: [b, d]\nd',
    );
    expect(metAfter(lines, 'a')).toEqual(['d']);
    expect(metAfter('a\nb: contact: none, next: [b]', 'a')).toEqual([]);
  });

  it('pass by the moments that a persona does not meet', () => {
    const personas = 'personas: [p, q]\n';
    const { journey } = journeyFrom(
      personas +
        touchpoints('a\nb: personas: q\nc: contact: none\nd: personas: [q, p]\ne: personas: q'),
    );
    const flow = journeyFlow(journey);
    const after = (id: string, persona?: string) => {
      const { met, ends } = flow.nextMet(id, persona);
      return [...met.map((one) => one.id), ...(ends ? ['end'] : [])];
    };
    expect(after('a')).toEqual(['b']);
    expect(after('a', 'q')).toEqual(['b']);
    expect(after('a', 'p')).toEqual(['d']);
    expect(after('d', 'p')).toEqual(['end']);
  });

  it('are found in linear time behind very many moments without us', () => {
    const many = Array.from({ length: 4000 }, (_, index) => `  - t${index}`).join('\n');
    const { journey } = journeyFrom(`defaults: { contact: none }\ntouchpoints:\n${many}\n`);
    const flow = journeyFlow(journey);
    expect(journey.touchpoints.every(({ id }) => flow.nextMet(id).met.length === 0)).toBe(true);
  });
});
