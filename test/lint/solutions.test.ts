import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

const researched = 'status: researched\n';

describe('pain-without-answer', () => {
  const rule = 'pain-without-answer';
  const moment = (fields: string) => `  - { id: m, title: M, emotion: 0, ${fields} }\n`;
  const pain = moment('pains: Slow');

  it.each([
    ['nothing', 'pains: Slow', ['1 warning']],
    ['a reason to leave it', 'pains: { text: Slow, accepted: By law }', []],
    ['an idea', 'pains: Slow, opportunities: Faster', []],
    ['influence', 'pains: Slow, influence: A card', []],
    ['no say in it', 'pains: Slow, control: none', []],
    ['no part in it', 'pains: Slow, contact: none', []],
    ['two pains, one answer', 'pains: [Slow, { text: Dear, accepted: By law }]', ['1 warning']],
  ])('answers with %s', (_, fields, expected) => {
    expect(foundIn(rule, moment(fields), researched)).toEqual(expected);
  });

  it('leaves what "negative-moment-without-solution" reports to that rule', () => {
    const negative = pain.replace('emotion: 0', 'emotion: -2');
    expect(foundIn(rule, negative, researched)).toEqual([]);
    expect(foundIn('negative-moment-without-solution', negative, researched)).toHaveLength(1);
  });

  it('takes a living solution for the moment or its phase', () => {
    const solution = (fields: string) => `${researched}solutions: { title: S, ${fields} }\n`;
    expect(foundIn(rule, pain, solution('for: m'))).toEqual([]);
    expect(foundIn(rule, pain, solution('for: m, status: dropped'))).toEqual(['1 warning']);
    expect(foundIn(rule, pain, solution('for: []'))).toEqual(['1 warning']);
  });

  it('is quiet while nobody looks for solutions, and in a journey made to discover', () => {
    expect(foundIn(rule, pain)).toEqual([]);
    expect(foundIn(rule, pain, 'solutions: { title: S }\n')).toEqual(['1 info']);
    expect(foundIn(rule, pain, `${researched}purpose: discovery\n`)).toEqual([]);
  });

  it('takes a design in which the moment or the pain is gone', () => {
    const design = (fields: string, text = 'touchpoints: { title: N, emotion: 1 }') => ({
      'b.journey.yaml': `title: B\nstate: desired\nfrom: a\n${fields}${text}\n`,
    });
    const found = (more: Record<string, string>) => foundIn(rule, pain, researched, more);
    expect(found(design(''))).toEqual(['1 warning']);
    expect(found(design('removes: m\n'))).toEqual([]);
    expect(found(design('', 'touchpoints: { id: m, pains: [] }'))).toEqual([]);
    expect(found(design('', 'touchpoints: { title: N, replaces: m, pains: [] }'))).toEqual([]);
    expect(found(design('', 'touchpoints: { id: m, emotion: 1 }'))).toEqual(['1 warning']);
    expect(found(design('status: archived\nremoves: m\n'))).toEqual(['1 warning']);
  });

  it('asks of a phase that has pains of its own as well', () => {
    const phases = (fields: string) =>
      `phases:\n  - id: service\n    name: Service\n    pains: Slow\n    touchpoints: { id: m, title: M, emotion: 0 }\n${fields}`;
    expect(foundIn(rule, '  []\n', researched + phases(''))).toEqual(['phases warning']);
    const solution = 'solutions: { title: S, for: m }\n';
    expect(foundIn(rule, '  []\n', researched + phases(solution))).toEqual([]);
  });

  it('becomes one finding when there are many', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => `  - { title: T${at}, pains: Slow }\n`).join('');
    expect(foundIn(rule, many(3), researched)).toHaveLength(3);
    expect(foundIn(rule, many(4), researched)).toEqual(['title warning']);
  });
});

describe('only-one-option', () => {
  const rule = 'only-one-option';
  const moments = '  - { id: a, title: A, selected: true }\n  - { id: b, title: B }\n';
  const solutions = (...all: string[]) =>
    `solutions:\n${all.map((fields, at) => `  - { title: S${at}, ${fields} }\n`).join('')}`;

  it.each([
    ['planned', ['for: b, status: planned'], ['solutions info']],
    ['only proposed', ['for: b'], []],
    ['proposed for a selected moment', ['for: a'], ['solutions info']],
    ['chosen', ['for: b, chosen: true'], ['solutions info']],
    ['rolled out', ['for: b, status: rolled-out'], []],
    ['one of two', ['for: b, status: planned', 'for: b'], []],
    ['beside one that was dropped', ['for: b, status: planned', 'for: b, status: dropped'], []],
  ])('%s', (_, all, expected) => {
    expect(foundIn(rule, moments, solutions(...all))).toEqual(expected);
  });

  it('counts a solution for the phase as an option for its moments', () => {
    const phases = `phases:\n  - { id: service, touchpoints: { id: a, title: A } }\n`;
    const found = (...all: string[]) => foundIn(rule, '  []\n', phases + solutions(...all));
    expect(found('for: a, status: planned')).toEqual(['solutions info']);
    expect(found('for: a, status: planned', 'for: service')).toEqual([]);
  });
});
