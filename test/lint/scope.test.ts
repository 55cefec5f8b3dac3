import { describe, expect, it } from 'vitest';
import { found, foundIn } from './found.ts';

const step = (id: string, fields = '') => `  - { id: ${id}, title: ${id}${fields} }\n`;
const researched = 'status: researched\n';

describe('journey-without-scope', () => {
  const rule = 'journey-without-scope';

  it('is a tip in a draft, and a warning after it', () => {
    expect(foundIn(rule, step('a'))).toEqual(['title info']);
    expect(foundIn(rule, step('a'), researched)).toEqual(['title warning']);
  });

  it('leaves a design to the journey that it comes from', () => {
    const design = 'title: S\nstate: desired\nfrom: a\n';
    const files = { 's.journey.yaml': design };
    expect(foundIn(rule, step('a'), '', files)).toEqual(['title info']);
  });

  it('wants both ends', () => {
    expect(foundIn(rule, step('a'), 'scope: { end: E }\n')).toEqual(['scope info']);
    expect(foundIn(rule, step('a'), 'scope: { start: S, end: E }\n')).toEqual([]);
    expect(foundIn(rule, step('a'), 'scope: { start: [], end: E }\n')).toEqual(['scope info']);
  });
});

describe('journey-too-large', () => {
  const rule = 'journey-too-large';
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => step(`t${index}`)).join('');

  it('begins behind forty', () => {
    expect(foundIn(rule, many(40))).toEqual([]);
    expect(foundIn(rule, many(41))).toEqual(['title info']);
  });

  it('is not said again of a design that takes it all over', () => {
    const design = 'title: S\nstate: desired\nfrom: a\n';
    expect(foundIn(rule, many(41), '', { 's.journey.yaml': design })).toEqual(['title info']);
    const more = `${design}touchpoints: [one more]\n`;
    expect(
      found(rule, {
        'a.journey.yaml': `title: T\ntouchpoints:\n${many(40)}`,
        's.journey.yaml': more,
      }),
    ).toEqual(['s.journey.yaml:1 info']);
  });
});

describe('empty-phase', () => {
  const rule = 'empty-phase';
  const phases = (last: string, status = 'researched') => ({
    'a.journey.yaml': `title: T\nstatus: ${status}\nphases:\n  - { id: service, touchpoints: [A] }\n  - { id: loyalty${last} }\n`,
  });

  it.each([
    ['a name', ', name: After', ['5 warning']],
    ['an empty list', ', touchpoints: []', ['5 warning']],
    ['a touchpoint', ', touchpoints: [B]', []],
    ['a feeling', ', emotion: 1', []],
    ['a channel', ', channels: phone', []],
    ['a goal only', ', goal: G, businessGoal: B', ['5 warning']],
  ])('with %s', (_, last, expected) => {
    expect(found(rule, phases(last))).toEqual(expected);
  });

  it('may be in a draft, and is silenced on the phase', () => {
    expect(found(rule, phases('', 'draft'))).toEqual([]);
    const silenced = ', ignore: { rule: empty-phase, because: B }';
    expect(found(rule, phases(silenced))).toEqual([]);
  });
});

describe('unreachable-touchpoint', () => {
  const rule = 'unreachable-touchpoint';
  const jump = step('a', ', next: c') + step('b') + step('c');

  it('names the first one of a stretch', () => {
    const stretch = step('a', ', next: d') + step('b') + step('c') + step('d');
    expect(foundIn(rule, stretch)).toEqual(['2 info']);
    expect(foundIn(rule, stretch, researched)).toEqual(['2 warning']);
  });

  it('goes on behind a way back', () => {
    expect(foundIn(rule, step('a') + step('b', ', next: [a, c]') + step('c'))).toEqual([]);
    expect(foundIn(rule, step('a') + step('b', ', next: a') + step('c'))).toEqual(['3 info']);
  });

  it('begins anew with every persona', () => {
    const own = step('a', ', personas: ann, next: c') + step('b', ', personas: sam') + step('c');
    expect(foundIn(rule, own)).toEqual([]);
  });

  it('is entered from another journey', () => {
    expect(foundIn(rule, jump)).toEqual(['2 info']);
    const other = { 'o.journey.yaml': 'title: O\ntouchpoints: { title: X, next: a/b }\n' };
    expect(foundIn(rule, jump, '', other)).toEqual([]);
  });

  it('is reported where it began', () => {
    const design = 'title: S\nstate: desired\nfrom: a\n';
    expect(foundIn(rule, jump, '', { 's.journey.yaml': design })).toEqual(['2 info']);
    const cut = `${design}touchpoints:\n  - { id: a, next: c }\n`;
    const whole = `title: T\ntouchpoints:\n${step('a') + step('b') + step('c')}`;
    expect(found(rule, { 'a.journey.yaml': whole, 's.journey.yaml': cut })).toEqual([
      's.journey.yaml:3 info',
    ]);
  });
});

describe('way-without-end', () => {
  const rule = 'way-without-end';

  it('points where it turns back', () => {
    const turn = step('a') + step('b') + step('c', ', next: b') + step('d');
    expect(foundIn(rule, turn)).toEqual(['3 info']);
    expect(foundIn(rule, turn, researched)).toEqual(['3 warning']);
  });

  it.each([
    ['beside the way on', step('a') + step('b', ', next: [a, c]') + step('c')],
    ['where it ends', step('a') + step('b', ', next: []') + step('c')],
    ['where it goes on in another journey', step('a') + step('b', ', next: [a, o/x]')],
    ['where nothing is written', step('a') + step('b')],
  ])('is none %s', (_, touchpoints) => {
    const other = { 'o.journey.yaml': 'title: O\ntouchpoints: { id: x, title: X }\n' };
    expect(foundIn(rule, touchpoints, '', other)).toEqual([]);
  });

  it('is found when the last one turns back', () => {
    expect(foundIn(rule, step('a') + step('b', ', next: a'))).toEqual(['2 info']);
  });
});

describe('no-indirect-touchpoint', () => {
  const rule = 'no-indirect-touchpoint';

  it('knows an indirect contact by its channel', () => {
    const phone = step('a', ', channels: phone');
    expect(foundIn(rule, phone, researched)).toEqual(['title info']);
    expect(foundIn(rule, phone)).toEqual([]);
    const review = phone + step('b', ', channels: review-site');
    expect(foundIn(rule, review, researched)).toEqual([]);
    const without = phone + step('b', ', contact: none');
    expect(foundIn(rule, without, researched)).toEqual(['title info']);
    // How customers manage without us: none of it is a contact with us.
    expect(foundIn(rule, without, `${researched}offer: new\n`)).toEqual([]);
  });
});
