import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

const researched = 'status: researched\n';
const step = '  - T\n';

describe('review-overdue', () => {
  const rule = 'review-overdue';
  const review = (fields: string) => `review: { ${fields} }\n`;
  const evaluation = (fields: string, status = 'open') =>
    `anchoring: { changes: { what: W, status: ${status} }, evaluation: { ${fields} } }\n`;

  it('leaves until the end of the day on which it is due', () => {
    // The day of the tests is 2026-11-21.
    expect(foundIn(rule, step, review('every: 6mo, last: 2026-05-21'))).toEqual([]);
    expect(foundIn(rule, step, review('every: 6mo, last: 2026-05-20'))).toEqual(['review info']);
    expect(foundIn(rule, step, review('every: 6mo, last: 2026-05'))).toEqual([]);
    expect(foundIn(rule, step, review('every: 1y, last: 2025'))).toEqual([]);
    expect(foundIn(rule, step, researched + review('every: 1d, last: 2026-11-01'))).toEqual([
      'review warning',
    ]);
  });

  it('misses a review that never was when the draft is over', () => {
    expect(foundIn(rule, step, review('every: 6mo'))).toEqual([]);
    expect(foundIn(rule, step, researched + review('every: 6mo'))).toEqual(['review warning']);
    expect(foundIn(rule, step, researched + review('last: 2020'))).toEqual([]);
  });

  it('misses an evaluation that never was when something has changed', () => {
    expect(foundIn(rule, step, researched + evaluation('every: 6mo'))).toEqual([]);
    expect(foundIn(rule, step, researched + evaluation('every: 6mo', 'done'))).toEqual([
      'anchoring warning',
    ]);
    const late = evaluation('every: 6mo, last: 2026-01-01');
    expect(foundIn(rule, step, `state: desired\n${late}`)).toEqual(['anchoring info']);
  });

  it('lets archived journeys rest', () => {
    const old = review('every: 6mo, last: 2020');
    expect(foundIn(rule, step, `status: archived\n${old}`)).toEqual([]);
  });
});

describe('journey-without-review', () => {
  const rule = 'journey-without-review';

  it('takes the evaluation of a design for a review', () => {
    expect(foundIn(rule, step)).toEqual([]);
    expect(foundIn(rule, step, researched)).toEqual(['title info']);
    const head = `${researched}state: desired\nanchoring: { evaluation: { every: 3mo } }\n`;
    expect(foundIn(rule, step, head)).toEqual([]);
    expect(foundIn(rule, step, `${researched}review: { last: 2026-10 }\n`)).toEqual(['title info']);
  });
});

describe('worse-without-action', () => {
  const rule = 'worse-without-action';
  const metric = (fields: string) => `{ kind: csat, ${fields} }`;
  const at = (fields: string, more = '') =>
    `  - { id: m, title: T, metrics: [${metric(fields)}]${more} }\n`;
  const worse = 'baseline: 3, value: 2.5, target: 4, date: 2026-09';

  it.each([
    ['moved away from its target', worse, ['1 warning']],
    ['came closer', 'baseline: 3, value: 3.5, target: 4', []],
    ['stands still', 'baseline: 3, value: 3, target: 4', []],
    ['fell, as it should', 'baseline: 9, value: 7, target: 3', []],
    ['rose, as it should not', 'baseline: 9, value: 11, target: 3', ['1 warning']],
    ['has no target', 'baseline: 3, value: 2', []],
  ])('where a figure %s', (_, fields, expected) => {
    expect(foundIn(rule, at(fields))).toEqual(expected);
  });

  it('is content with a solution that lives', () => {
    const solution = (fields: string) => `solutions: { title: S, ${fields} }\n`;
    expect(foundIn(rule, at(worse), solution('for: m'))).toEqual([]);
    expect(foundIn(rule, at(worse), solution('for: m, status: dropped'))).toEqual(['1 warning']);
    expect(foundIn(rule, at(worse), solution('for: []'))).toEqual(['1 warning']);
    const whole = `metrics: [${metric(worse)}]\n`;
    expect(foundIn(rule, step, whole)).toEqual(['metrics warning']);
    expect(foundIn(rule, step, whole + solution('for: []'))).toEqual([]);
  });

  it('is content with a review since', () => {
    const review = (last: string) => `review: { last: ${last} }\n`;
    expect(foundIn(rule, at(worse), review('2026-08-31'))).toEqual(['1 warning']);
    expect(foundIn(rule, at(worse), review('2026-10-01'))).toEqual([]);
    const undated = worse.replace(', date: 2026-09', '');
    expect(foundIn(rule, at(undated))).toEqual(['1 warning']);
    expect(foundIn(rule, at(undated), review('2026-08-31'))).toEqual([]);
  });
});
