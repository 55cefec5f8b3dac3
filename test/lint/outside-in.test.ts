import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/lint.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

/** What a rule says about `a.journey.yaml` of these touchpoints and the files around it, as `file line severity`. */
function found(rule: string, touchpoints: string, head = '', more: Record<string, string> = {}) {
  const text = `title: A\npersonas: sam\n${head}touchpoints:\n${touchpoints}`;
  const files = { 'sam.persona.yaml': 'name: Sam', 'a.journey.yaml': text, ...more };
  const first = text.split('\n').indexOf('touchpoints:') + 1;
  return check(workspaceOf(files), { only: [rule] }).map(
    ({ file, range, severity }) =>
      `${file.split('.')[0] ?? file} ${range.start.line - first} ${severity}`,
  );
}

const researched = 'status: researched\n';
const moment = (fields: string) => `  - { ${fields} }\n`;
const visits = (count: number, fields = 'channels: store') =>
  Array.from({ length: count }, (_, index) => moment(`title: I come ${index}, ${fields}`)).join('');
const desired = (text: string) => ({
  'b.journey.yaml': `title: B\nstate: desired\nfrom: a\nstatus: researched\n${text}`,
});

describe('full-of-own-touchpoints', () => {
  const rule = 'full-of-own-touchpoints';

  it.each([
    ['all of five', visits(5), '', 1],
    ['four of five', visits(4) + moment('title: I wait, contact: none'), '', 0],
    ['five of six', visits(5) + moment('title: I wait, contact: none'), '', 1],
    ['few', visits(4), '', 0],
    ['of another party', visits(5, 'channels: store, by: other'), '', 0],
    ['not said how they meet', visits(9, 'emotion: 1'), '', 0],
    ['a map that is past its draft', visits(5), researched, 0],
    ['to discover', visits(5), 'purpose: discovery\n', 1],
  ])('%s', (_, touchpoints, head, expected) => {
    const party = { 'cjm.yaml': 'parties: { id: other, name: Other }\n' };
    expect(found(rule, touchpoints, head, party)).toHaveLength(expected);
  });

  it('warns a draft: there it is still open', () => {
    expect(found(rule, visits(5))).toEqual(['a -2 warning']);
  });
});

describe('no-moment-without-us', () => {
  const rule = 'no-moment-without-us';
  const wait = moment('title: I wait, contact: none');
  const begins = (fields: string) => moment(`title: I come, ${fields}`) + wait;

  it.each([
    ['we are always there', visits(2), ['a -3 info']],
    ['begins in our shop', begins('channels: store'), ['a 1 info']],
    ['begins with a letter of ours', begins('channels: letter, initiatedBy: organisation'), []],
    ['begins with an advertisement', begins('channels: advertisement'), []],
    ['begins with a friend', begins('channels: word-of-mouth'), []],
    ['begins on our website: another rule', begins('channels: website'), []],
    ['begins nobody knows how', begins('emotion: 0'), []],
  ])('%s', (_, touchpoints, expected) => {
    expect(found(rule, touchpoints, researched)).toEqual(expected);
  });

  it('is said once, and not of drafts', () => {
    expect(found(rule, visits(2), researched, desired(''))).toEqual(['a -3 info']);
    expect(found(rule, begins('channels: store'), researched, desired(''))).toEqual(['a 1 info']);
    expect(found(rule, visits(2))).toEqual([]);
  });
});

describe('starts-on-own-website', () => {
  const rule = 'starts-on-own-website';

  it.each([
    ['a visit', 'channels: website', ['a 1 info']],
    ['a visit that we asked for', 'channels: website, initiatedBy: organisation', []],
    ['a search that leads there', 'channels: [search-engine, website]', []],
    ['an e-mail of ours', 'channels: [email, website]', []],
  ])('%s', (_, fields, expected) => {
    expect(found(rule, moment(`title: I look, ${fields}`))).toEqual(expected);
  });

  it('is a warning after the draft, and said once', () => {
    const first = moment('title: I look, channels: app');
    expect(found(rule, first, researched, desired(''))).toEqual(['a 1 warning']);
  });
});

describe('solution-out-of-control', () => {
  const rule = 'solution-out-of-control';
  const solution = (fields: string) => `solutions: { title: S, ${fields} }\n`;
  const life = (fields = ', control: none') =>
    moment(`id: m, title: I wait, contact: none${fields}`);

  it.each([
    ['out of control, as was written', life(), solution('for: m'), 1],
    ['a moment without us until it works', life(''), solution('for: m'), 0],
    ['with a detour', life(', control: none, influence: A leaflet'), solution('for: m'), 0],
    ['with a say in it', life(', control: influence'), solution('for: m'), 0],
    ['dropped', life(), solution('for: m, status: dropped'), 0],
    ['for something else', life() + visits(1), solution('for: i-come-0'), 0],
  ])('%s', (_, touchpoints, head, expected) => {
    expect(found(rule, touchpoints, head)).toHaveLength(expected);
  });

  it('does not judge a solution for a whole phase', () => {
    const phases = {
      'p.journey.yaml': `title: P\npersonas: sam\nphases:\n  - id: service\n    touchpoints: [{ title: I wait, contact: none }]\n${solution('for: service')}`,
    };
    expect(found(rule, visits(1), '', phases)).toEqual([]);
  });
});

describe('influence-without-tactic', () => {
  const rule = 'influence-without-tactic';
  const talk = 'channels: word-of-mouth';

  it.each([
    ['nothing', moment(`title: T, ${talk}`), '', ['a 1 info']],
    ['a tactic', moment(`title: T, ${talk}, influence: A card`), '', []],
    ['a share kit', moment(`title: T, ${talk}, shareKit: { text: Look }`), '', []],
    ['a solution', moment(`id: t, title: T, ${talk}`), 'solutions: { title: S, for: t }\n', []],
    ['nothing to be done', moment(`title: T, ${talk}, control: none`), '', []],
    ['life without a new offer', moment(`title: T, ${talk}`), 'offer: new\n', []],
  ])('%s', (_, touchpoints, head, expected) => {
    expect(found(rule, touchpoints, head + researched)).toEqual(expected);
  });

  it('gives a few of them a finding each, and says it once', () => {
    expect(found(rule, visits(3, talk), researched, desired(''))).toEqual([
      'a 1 info',
      'a 2 info',
      'a 3 info',
    ]);
    expect(found(rule, visits(4, talk), researched)).toEqual(['a -3 info']);
  });
});

describe('peak-without-share-kit', () => {
  const rule = 'peak-without-share-kit';
  const digital = (fields: string) => moment(`title: It works, channels: app, ${fields}`);
  const told = moment('title: I tell, channels: word-of-mouth, emotion: 2');

  it.each([
    ['a peak of which people tell', digital('emotion: 1') + told, ['a 1 info']],
    ['a moment to excel', digital('emotion: 1, excel: true'), ['a 1 info']],
    ['nobody tells of it', digital('emotion: 1.5'), []],
    ['not much of a peak', digital('emotion: 0.9') + told, []],
    ['offline', moment('title: It works, channels: store, emotion: 2') + told, []],
    ['a kit elsewhere', digital('emotion: 1') + moment('title: T, shareKit: { text: Look }'), []],
    ['the best of two', digital('emotion: 1') + digital('emotion: 1.2') + told, ['a 2 info']],
  ])('%s', (_, touchpoints, expected) => {
    expect(found(rule, touchpoints, researched)).toEqual(expected);
  });
});

describe('options', () => {
  it.each([
    ['full-of-own-touchpoints', 'most', '0.5', '80'],
    ['full-of-own-touchpoints', 'from', '3', '0'],
    ['peak-without-share-kit', 'from', '-0.5', '3'],
  ])('%s: %s', (rule, option, fits, doesNot) => {
    const problems = (value: string) => {
      const settings = `rules: { ${rule}: [info, { ${option}: ${value} }] }\n`;
      return check(workspaceOf({ 'cjm.yaml': settings }))
        .map(({ message }) => message)
        .filter((message) => message.includes(rule));
    };
    expect(problems(fits)).toEqual([]);
    expect(problems(doesNot)).toEqual([
      `The option "${option}" of the rule "${rule}" does not fit.`,
    ]);
  });
});
