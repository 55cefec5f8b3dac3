import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

const researched = 'status: researched\n';

describe('step-without-value', () => {
  const rule = 'step-without-value';
  const named = '  - { title: A, needs: N, emotion: 0 }\n'.repeat(2);
  const step = (fields: string) => `${named}  - { title: B, ${fields} }\n`;

  it.each([
    ['feels like nothing', 'emotion: 0', ['3 info']],
    ['feels bad', 'emotion: -1, businessGoal: B', ['3 info']],
    ['feels good to all', 'emotion: 1', []],
    ['feels good to one of two', 'emotion: { sam: 1, ann: -1 }', ['3 info']],
    ['is not known yet', 'channels: phone', []],
    ['has something to win', 'emotion: 0, gains: G', []],
    ['keeps a promise', 'emotion: 0, fulfils: p', []],
    ['weighs heavily', 'emotion: 0, type: moment-of-truth', []],
    ['is a moment without us', 'emotion: 0, contact: none', []],
  ])('a step that %s', (_, fields, expected) => {
    expect(foundIn(rule, step(fields), researched)).toEqual(expected);
  });

  it('does not judge maps that do not name needs, and no drafts', () => {
    const bare = '  - { title: A, needs: N, emotion: 0 }\n  - { title: B, emotion: 0 }\n';
    expect(foundIn(rule, bare, researched)).toEqual([]);
    expect(foundIn(rule, step('emotion: 0'))).toEqual([]);
  });

  it('says it once when there are many', () => {
    const many = '  - { title: B, emotion: 0 }\n'.repeat(4);
    expect(foundIn(rule, named.repeat(3) + many, researched)).toEqual(['title info']);
  });
});

describe('incomplete-analysis', () => {
  const rule = 'incomplete-analysis';
  const often = 'frequency: { count: 1, per: journey }';

  it('asks how often and how satisfied in one finding', () => {
    const bare = '  - { title: A }\n  - { title: B }\n';
    expect(foundIn(rule, bare, researched)).toEqual(['title info']);
    expect(foundIn(rule, bare)).toEqual([]);
    const some = `  - { title: A, ${often}, metrics: { csat: 3 } }\n${bare}`;
    expect(foundIn(rule, some, researched)).toEqual([]);
    expect(
      foundIn(rule, '  - { title: A, contact: none, metrics: { csat: 3 } }\n', researched),
    ).toEqual([]);
    expect(foundIn(rule, `  - { title: A, ${often}, metrics: { csat: 3 } }\n`, researched)).toEqual(
      [],
    );
    const planned = `  - { title: A, ${often}, metrics: [{ kind: csat, target: 4 }] }\n`;
    expect(foundIn(rule, planned, researched)).toEqual(['title info']);
    const asked = `${researched}experience: { overall: 0 }\n`;
    expect(foundIn(rule, `  - { title: A, ${often} }\n`, asked)).toEqual([]);
  });
});

describe('feeling-against-measurement', () => {
  const rule = 'feeling-against-measurement';
  // −2 + 4 (x − 1)/4 on 1..5, as figures are defined: 2 is −1, 4 is +1, 3.5 is +0.5, the upper end of the zone.
  const moment = (emotion: string, fields: string) =>
    `  - { title: A, emotion: ${emotion}, metrics: [{ kind: csat, scale: [1, 5], ${fields} }] }\n`;

  it.each([
    ['told good, measured bad', moment('1', 'value: 2'), ['1 warning']],
    ['told bad, measured good', moment('-1', 'value: 4'), ['1 warning']],
    ['told good, measured good', moment('1', 'value: 4'), []],
    ['told neutral, measured bad', moment('0', 'value: 2'), []],
    ['told bad, measured just inside the zone', moment('-1', 'value: 3.5'), []],
    ['told good by one of two', moment('{ sam: 1, ann: -1 }', 'value: 2'), []],
    ['told bad by one of two', moment('{ sam: 1, ann: -1 }', 'value: 4'), []],
    ['told bad by all', moment('{ sam: -2, ann: -1 }', 'value: 4'), ['1 warning']],
    ['measured among too few', moment('1', 'value: 2, n: 9'), []],
    ['measured without a scale', moment('1', 'value: 2').replace('scale: [1, 5], ', ''), []],
  ])('%s', (_, touchpoint, expected) => {
    expect(foundIn(rule, touchpoint)).toEqual(expected);
  });

  it('is no matter of designs', () => {
    expect(foundIn(rule, moment('1', 'value: 2'), 'state: desired\n')).toEqual([]);
  });
});
