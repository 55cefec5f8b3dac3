import { describe, expect, it } from 'vitest';
import { found, foundIn } from './found.ts';

const touchpoint = (fields: string) => `touchpoints: { title: T, ${fields} }\n`;

describe('brand-value-never-expressed', () => {
  const rule = 'brand-value-never-expressed';
  const settings = 'organisation:\n  brandValues:\n    - { id: a, name: A }\n    - B\n';
  const values = settings.replace('- B', '- name: B');
  const journey = (fields: string, head = '') => ({
    'cjm.yaml': values,
    'a.journey.yaml': `title: T\n${head || 'status: researched\n'}${touchpoint(fields)}`,
  });

  it('waits until some value is expressed', () => {
    expect(found(rule, journey('emotion: 0'))).toEqual([]);
    expect(found(rule, journey('brandValues: a'))).toEqual(['cjm.yaml:4 info']);
    expect(found(rule, journey('brandValues: [a, b]'))).toEqual([]);
  });

  it('waits until a map is more than a draft', () => {
    expect(found(rule, journey('brandValues: a', 'status: draft\n'))).toEqual([]);
    const both = { ...journey('brandValues: a'), 'b.journey.yaml': `title: B\n${touchpoint('')}` };
    expect(found(rule, both)).toEqual(['cjm.yaml:4 info']);
  });

  it('counts what a solution will let them notice, unless it was dropped', () => {
    const solution = (fields: string) =>
      `status: researched\nsolutions: { title: S, brandValues: b${fields} }\n`;
    expect(found(rule, journey('brandValues: a', solution('')))).toEqual([]);
    expect(found(rule, journey('brandValues: a', solution(', status: dropped')))).toEqual([
      'cjm.yaml:4 info',
    ]);
  });

  it('takes a desired journey, not an archived one', () => {
    const other = (head: string) => ({
      ...journey('brandValues: a'),
      'b.journey.yaml': `title: B\n${head}\n${touchpoint('brandValues: b')}`,
    });
    expect(found(rule, other('state: desired'))).toEqual([]);
    expect(found(rule, other('status: archived'))).toEqual(['cjm.yaml:4 info']);
  });
});

describe('no-primary-journey', () => {
  const rule = 'no-primary-journey';
  const journeys = (count: number, head = '') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `j${at}.journey.yaml`,
        `title: J${at}\n${head}${touchpoint('emotion: 0')}`,
      ]),
    );

  it('asks from four current journeys on', () => {
    expect(found(rule, journeys(3))).toEqual([]);
    expect(found(rule, journeys(4))).toEqual(['j0.journey.yaml:1 info']);
    expect(found(rule, journeys(4, 'status: archived\n'))).toEqual([]);
    expect(found(rule, journeys(4, 'state: desired\noffer: new\n'))).toEqual([]);
    expect(found(rule, { ...journeys(4), ...journeys(1, 'primary: true\n') })).toEqual([]);
  });
});

describe('overlap-without-handling', () => {
  const rule = 'overlap-without-handling';
  const other = (overlaps: string) => ({
    'b.journey.yaml': `title: B\nphases: [{ id: service, touchpoints: T }]\n${overlaps}`,
  });
  const overlap = (fields: string) => `overlaps: { journey: ${fields} }\n`;

  it('is content with a handling in either journey', () => {
    const bare = foundIn(rule, '  - T\n', overlap('b'), other(''));
    expect(bare).toEqual(['overlaps info']);
    const there = other(overlap('a, handling: One person for both'));
    expect(foundIn(rule, '  - T\n', overlap('b'), there)).toEqual([]);
    const ofAPhase = other(overlap('a, phase: service, handling: One person for both'));
    expect(foundIn(rule, '  - T\n', overlap('b, with: service'), ofAPhase)).toEqual([]);
  });

  it('leaves a journey that does not exist to the references', () => {
    expect(foundIn(rule, '  - T\n', overlap('nowhere'), {})).toEqual([]);
  });
});

describe('same-touchpoint-differs', () => {
  const rule = 'same-touchpoint-differs';
  const there = (fields: string, head = '') => ({
    'b.journey.yaml': `title: B\npersonas: [sam, ann]\n${head}touchpoints: { id: m, title: M, ${fields} }\n`,
  });
  const here = (fields: string, more: Record<string, string>, head = '') =>
    foundIn(rule, `  - { same: b/m, id: m, ${fields} }\n`, head, more);

  it('compares feelings across the zone of indifference', () => {
    expect(here('emotion: -1', there('emotion: 1'))).toEqual(['1 info']);
    expect(here('emotion: 0', there('emotion: 1'))).toEqual([]);
    expect(here('emotion: 2', there('emotion: 0.6'))).toEqual([]);
    expect(here('channels: phone', there('emotion: 1'))).toEqual([]);
  });

  it('compares the same people', () => {
    const ann = there('emotion: { ann: 1 }');
    expect(here('emotion: { sam: -1 }', ann)).toEqual([]);
    expect(here('emotion: { sam: 0, ann: -1 }', ann)).toEqual(['1 info']);
    expect(here('emotion: -1', ann)).toEqual(['1 info']);
  });

  it('compares what is promised', () => {
    const hour = there('promises: { id: p, text: Within an hour }');
    expect(here('promises: Within a day', hour)).toEqual(['1 warning']);
    expect(here('promises: [Within a day, Within an hour]', hour)).toEqual([]);
    expect(here('promises: []', hour)).toEqual([]);
  });

  it('does not compare a design with what is now', () => {
    const desired = 'state: desired\noffer: new\n';
    expect(here('emotion: 1', there('emotion: -1'), desired)).toEqual([]);
    expect(here('emotion: 1', there('emotion: -1', desired), desired)).toEqual(['1 info']);
  });
});
