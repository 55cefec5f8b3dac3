import { describe, expect, it } from 'vitest';
import { foundIn } from './found.ts';

const researched = 'status: researched\n';
const moment = (fields: string) => `  - { ${fields} }\n`;

describe('touchpoint-without-type', () => {
  const rule = 'touchpoint-without-type';

  it('leaves drafts and moments without us alone', () => {
    expect(foundIn(rule, moment('title: M'))).toEqual([]);
    expect(foundIn(rule, moment('title: M'), researched)).toEqual(['1 warning']);
    expect(foundIn(rule, moment('title: M, contact: none'), researched)).toEqual([]);
  });

  it('is not content with a moment to excel', () => {
    expect(foundIn(rule, moment('title: M, excel: true'), researched)).toEqual(['1 warning']);
    expect(foundIn(rule, moment('title: M, excel: true, type: standard'), researched)).toEqual([]);
  });

  it('is said once, where the moment is from', () => {
    const from = { 'b.journey.yaml': 'title: B\ntouchpoints: [{ id: m, title: M }]\n' };
    const desired = `${researched}state: desired\nfrom: b\n`;
    expect(foundIn(rule, moment('id: m, emotion: 1'), desired, from)).toEqual([]);
    expect(foundIn(rule, moment('title: New'), desired, from)).toEqual(['1 warning']);
  });
});

describe('selected-against-score', () => {
  const rule = 'selected-against-score';
  const low = 'impact: { customer: 2, organisation: 2, brand: 2 }';
  const high = 'impact: { customer: 4, organisation: 4, brand: 4 }';
  const other = moment(`title: N, ${high}`);

  it.each([
    ['scores lower', `title: M, selected: true, ${low}`, ['1 info']],
    ['scores as much', `title: M, selected: true, ${high}`, []],
    ['has a reason', `title: M, selected: { because: Quick }, ${low}`, []],
    ['has no score', 'title: M, selected: true, impact: { customer: 1 }', []],
  ])('of a selected moment that %s', (_, fields, expected) => {
    expect(foundIn(rule, moment(fields) + other)).toEqual(expected);
  });

  it('knows no rivals that were selected themselves or are without us', () => {
    const selected = moment(`title: M, selected: true, ${low}`);
    const alsoSelected = moment(`title: N, selected: { because: Big }, ${high}`);
    expect(foundIn(rule, selected + alsoSelected)).toEqual([]);
    expect(foundIn(rule, selected + moment(`title: N, contact: none, ${high}`))).toEqual([]);
    expect(foundIn(rule, selected + other, researched)).toEqual(['1 warning']);
  });
});

describe('truth-with-one-channel', () => {
  const rule = 'truth-with-one-channel';

  it.each([
    ['phone', ['1 info']],
    ['[phone, chat]', []],
    ['store', []],
    ['delivery', []],
    ['phone, by: partner', []],
    ['letter, initiatedBy: organisation', []],
    ['website, control: influence', []],
  ])('through %s', (channels, expected) => {
    const text = moment(`title: M, type: moment-of-truth, channels: ${channels}`);
    const parties = { 'cjm.yaml': 'parties: [{ id: partner, name: P }]\n' };
    expect(foundIn(rule, text, researched, parties)).toEqual(expected);
  });

  it('is not asked of standard moments', () => {
    expect(foundIn(rule, moment('title: M, type: standard, channels: phone'), researched)).toEqual(
      [],
    );
  });
});
