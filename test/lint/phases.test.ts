import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/lint.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

/** What a rule says about `a.journey.yaml` of these phases and the files around it, as `file severity`. */
function found(rule: string, phases: string, head = '', more: Record<string, string> = {}) {
  const files = {
    'sam.persona.yaml': 'name: Sam',
    'a.journey.yaml': `title: A\npersonas: sam\n${head}phases:\n${phases}`,
    ...more,
  };
  return check(workspaceOf(files), { only: [rule] }).map(
    ({ file, severity }) => `${file.split('.')[0] ?? file} ${severity}`,
  );
}

const researched = 'status: researched\n';
const phase = (id: string, touchpoints: string) =>
  `  - { id: ${id}, touchpoints: [${touchpoints}] }\n`;
const desired = (text: string, status = 'draft') => ({
  'b.journey.yaml': `title: B\nstate: desired\nfrom: a\nstatus: ${status}\n${text}`,
});

describe('nothing-after-purchase', () => {
  const rule = 'nothing-after-purchase';
  const ends = phase('consideration', 'I look') + phase('purchase', 'I pay');
  const use = { 'use.journey.yaml': `title: Use\nphases:\n${phase('service', 'I use it')}` };

  it.each([
    ['a draft', '', ['a info']],
    ['a current journey', researched, ['a warning']],
    ['an agreed one', 'status: agreed\n', ['a error']],
    ['a design', `${researched}state: desired\noffer: new\n`, ['a error']],
    ['the scope says so by id', 'scope: { excludes: [service, loyalty] }\n', []],
    ['the scope says so by name', 'scope: { excludes: Service and use }\n', []],
    ['the scope leaves out something else', 'scope: { excludes: Companies }\n', ['a info']],
    ['an overlapping journey goes on', 'overlaps: { journey: use, phase: purchase }\n', []],
  ])('%s', (_, head, expected) => {
    expect(found(rule, ends, head, use)).toEqual(expected);
  });

  it('may go on in a journey to which it leads, or in a phase of its own', () => {
    const leads = phase('purchase', '{ title: I pay, next: use/i-use-it }');
    expect(found(rule, leads, '', use)).toEqual([]);
    expect(found(rule, leads.replace('use/', 'a/'))).toEqual(['a info']);
    expect(found(rule, ends + phase('unpacking', 'I open the box'))).toEqual([]);
    expect(found(rule, phase('service', 'I try it') + phase('purchase', 'I pay'))).toEqual([]);
  });

  it('is said once, of the journey where it begins', () => {
    const b = desired(`phases:\n${phase('purchase', 'I pay at once')}`, 'researched');
    expect(found(rule, ends, researched, b)).toEqual(['a warning']);
    const overlaps = 'overlaps: { journey: use, phase: purchase }\n';
    expect(found(rule, ends, overlaps, { ...b, ...use })).toEqual([]);
  });
});

describe('lifecycle-with-gaps', () => {
  const rule = 'lifecycle-with-gaps';
  const part =
    phase('consideration', 'I look') + phase('purchase', 'I pay') + phase('service', 'I use it');

  it('wants a reason for each phase that is left out', () => {
    expect(found(rule, part, researched)).toEqual(['a info']);
    expect(found(rule, part)).toEqual([]);
    const out = (ids: string) => `${researched}scope: { excludes: [${ids}] }\n`;
    expect(found(rule, part, out('awareness'))).toEqual(['a info']);
    expect(found(rule, part, out('Awareness, loyaliteit'))).toEqual([]);
  });

  it('judges journeys around a purchase only, and no phases of their own', () => {
    expect(found(rule, phase('service', 'I use it'), researched)).toEqual([]);
    expect(found(rule, phase('dreaming', 'I dream') + part, researched)).toEqual([]);
  });

  it('does not ask for the present way without a new offer', () => {
    expect(found(rule, part, `${researched}offer: new\n`)).toEqual([]);
  });

  it('says of a design only what it leaves out more', () => {
    const gone =
      phase('awareness', 'I hear of it') + part + phase('loyalty', '{ id: tell, title: I tell }');
    expect(found(rule, part, researched, desired('', 'researched'))).toEqual(['a info']);
    expect(found(rule, gone, researched, desired('removes: tell\n', 'researched'))).toEqual([
      'b info',
    ]);
  });
});

describe('sales-heavy-map', () => {
  const rule = 'sales-heavy-map';
  const known = (title: string) => `{ title: ${title}, evidence: g }`;
  const head = `${researched}evidence: { id: g, method: observation }\n`;

  it.each([
    ['as many in service as in purchase', phase('purchase', 'B') + phase('service', 'C'), []],
    ['fewer in service', phase('purchase', 'A, B') + phase('service', 'C'), ['a info']],
    [
      'a fifth behind the purchase, in another phase',
      phase('purchase', 'A, B, C, D') + phase('loyalty', 'E'),
      [],
    ],
    ['less than a fifth', phase('purchase', 'A, B, C, D, E') + phase('loyalty', 'F'), ['a info']],
    ['nothing behind it: not this rule', phase('purchase', 'A, B, C'), []],
    [
      'less is known of service',
      phase('purchase', known('A')) + phase('service', 'B, C'),
      ['a info'],
    ],
    [
      'as much is known of service',
      phase('purchase', known('A')) + phase('service', `B, ${known('C')}`),
      [],
    ],
  ])('%s', (_, phases, expected) => {
    expect(found(rule, phases, head)).toEqual(expected);
  });

  it('does not count assumptions as known', () => {
    const phases = phase('purchase', known('A')) + phase('service', 'B');
    expect(found(rule, phases, head.replace('observation', 'assumption'))).toEqual([]);
  });
});

describe('consideration-without-comparison', () => {
  const rule = 'consideration-without-comparison';
  const rival = { 'cjm.yaml': 'parties: [{ id: other, name: Other, kind: competitor }]\n' };
  const looks = (fields: string) => phase('consideration', `{ title: I look, ${fields} }`);

  it.each([
    ['our own website', looks('channels: website'), ['a info']],
    ['a rival', looks('channels: website, by: other'), []],
    ['a comparison site', looks('channels: comparison-site'), []],
    ['at home, without us, but between what', looks('contact: none'), ['a info']],
    ['reviews, but between what', looks('channels: review-site'), ['a info']],
    ['a phase that stands for itself', '  - { id: consideration, emotion: 1 }\n', []],
  ])('%s', (_, phases, expected) => {
    expect(found(rule, phases, researched, rival)).toEqual(expected);
  });

  it('knows what a persona could do instead', () => {
    const persona = { 'sam.persona.yaml': 'name: Sam\nalternatives: Doing nothing\n' };
    expect(found(rule, looks('channels: review-site'), researched, persona)).toEqual([]);
    expect(found(rule, looks('contact: none'), researched, persona)).toEqual([]);
    expect(found(rule, looks('channels: website'), researched, persona)).toEqual(['a info']);
  });
});

describe('purchase-loses-customers', () => {
  const rule = 'purchase-loses-customers';
  const exits = (value: string) => phase('purchase', `{ id: pay, title: I pay, exits: ${value} }`);
  const solution = (fields: string) => `solutions: { title: S, ${fields} }\n`;

  it.each([
    ['exactly a fifth', exits('0.2'), '', ['a info']],
    ['less than a fifth', exits('0.19'), '', []],
    ['high, in words', exits('high'), '', ['a info']],
    ['medium, in words', exits('medium'), '', []],
    ['after the draft', exits('0.3'), researched, ['a warning']],
    ['to discover', exits('0.3'), 'purpose: discovery\n', []],
    ['with a solution', exits('0.3'), solution('for: pay'), []],
    ['with one for the phase', exits('0.3'), solution('for: purchase'), []],
    ['with one that was dropped', exits('0.3'), solution('for: pay, status: dropped'), ['a info']],
    ['in another phase', exits('0.3').replace('id: purchase', 'id: service'), '', []],
  ])('%s', (_, phases, head, expected) => {
    expect(found(rule, phases, head)).toEqual(expected);
  });

  it('is not said of a design that takes it over', () => {
    expect(found(rule, exits('0.3'), '', desired(''))).toEqual(['a info']);
  });
});

describe('service-keeps-no-promise', () => {
  const rule = 'service-keeps-no-promise';
  const pays = phase('purchase', '{ title: I pay, promises: { id: p, text: P } }');

  it('leaves a promise that is never kept to its own rule', () => {
    expect(found(rule, pays + phase('service', 'I use it'), researched)).toEqual([]);
    expect(
      found(rule, phase('purchase', 'I pay') + phase('service', 'I use it'), researched),
    ).toEqual(['a info']);
  });

  it('accepts a promise that is kept in a phase of their own', () => {
    expect(
      found(rule, pays + phase('living', '{ title: I live, fulfils: p }'), researched),
    ).toEqual([]);
  });
});

describe('choice-not-confirmed', () => {
  const rule = 'choice-not-confirmed';
  const after = (fields: string) =>
    phase('purchase', '{ title: I pay, emotion: 1 }') +
    phase('service', `{ title: I use it, ${fields} }`);

  it.each([
    ['indifferent', 'emotion: 0.5', ['a info']],
    ['positive', 'emotion: 0.6', []],
    ['a brand value is noticed', 'emotion: -1, brandValues: honest', []],
    ['a promise is kept', 'emotion: -1, fulfils: p', []],
    ['nothing is known', 'does: Turns it on', []],
    ['positive, but without us', 'emotion: 2, contact: none', []],
  ])('%s', (_, fields, expected) => {
    const values = { 'cjm.yaml': 'organisation: { brandValues: { id: honest, name: Honest } }\n' };
    expect(found(rule, after(fields), researched, values)).toEqual(expected);
  });
});

describe('reviews', () => {
  const rule = 'reviews-read-not-written';
  const reads = phase('consideration', '{ title: I read, channels: review-site }');

  it('may be asked for with a share kit, or in loyalty', () => {
    expect(found(rule, reads + phase('service', 'I use it'), researched)).toEqual(['a info']);
    const kit = phase('loyalty', '{ title: I tell, shareKit: { on: review-site } }');
    expect(found(rule, reads + kit, researched)).toEqual([]);
    expect(found(rule, reads, researched)).toEqual([]);
  });
});

describe('loyalty', () => {
  it.each([
    ['a letter', 'channels: letter', ['a info']],
    ['a letter that offers a call', 'channels: [letter, phone]', []],
    ['nobody knows how', 'does: Reads', []],
    ['talk among friends', 'channels: word-of-mouth', ['a info']],
    ['our own newsletter', 'channels: news', ['a info']],
  ])('listens: %s', (_, fields, expected) => {
    const settings = {
      'cjm.yaml': `channels: { id: news, name: News }
rules: { loyalty-without-listening: [info, { sending: [news] }] }
`,
    };
    const phases = phase('loyalty', `{ title: I read, ${fields} }`);
    expect(found('loyalty-without-listening', phases, researched, settings)).toEqual(expected);
  });

  it('has a way back: into an earlier phase or another journey, not within the phase', () => {
    const to = (next: string) =>
      phase('purchase', '{ id: pay, title: I pay }') +
      phase('loyalty', `{ id: stay, title: I stay }, { title: I tell, next: ${next} }`);
    expect(found('no-way-back', to('[]'), researched)).toEqual(['a info']);
    expect(found('no-way-back', to('stay'), researched)).toEqual(['a info']);
    expect(found('no-way-back', to('pay'), researched)).toEqual([]);
    const other = { 'o.journey.yaml': 'title: O\ntouchpoints: { id: t, title: T }\n' };
    expect(found('no-way-back', to('o/t'), researched, other)).toEqual([]);
    const overlaps = `${researched}overlaps: { journey: o, phase: loyalty }\n`;
    expect(
      found('no-way-back', to('[]'), overlaps, { ...other, ...desired('', 'researched') }),
    ).toEqual([]);
  });
});

describe('whole maps', () => {
  it('are thin below the least number, a design of a thin one is not told again', () => {
    const four = phase('service', 'A, B, C, D');
    expect(found('thin-map', four, researched, desired('', 'researched'))).toEqual(['a info']);
    expect(found('thin-map', phase('service', 'A, B, C, D, E'), researched)).toEqual([]);
    const fewer = { 'cjm.yaml': 'rules: { thin-map: [info, { least: 3 }] }\n' };
    expect(found('thin-map', four, researched, fewer)).toEqual([]);
  });

  it('ask how a purchase goes of what is, not of what should be', () => {
    const rule = 'purchase-effort-unknown';
    const pays = phase('purchase', 'I pay');
    expect(found(rule, pays, researched, desired('', 'researched'))).toEqual(['a info']);
    expect(
      found(rule, pays.replace('I pay', '{ title: I pay, metrics: { ces: 4.1 } }'), researched),
    ).toEqual([]);
    expect(
      found(rule, '  - { id: purchase, exits: 0.1, touchpoints: [I pay] }\n', researched),
    ).toEqual([]);
  });

  it('pay where they say', () => {
    const rule = 'purchase-without-payment';
    const pays = phase('purchase', '{ title: I pay, channels: webshop }');
    expect(found(rule, pays, researched)).toEqual(['a info']);
    const settings = { 'cjm.yaml': `rules: { ${rule}: [info, { channels: [webshop] }] }\n` };
    expect(found(rule, pays, researched, settings)).toEqual([]);
    expect(
      found(rule, pays + phase('service', '{ title: It comes, channels: invoice }'), researched),
    ).toEqual([]);
  });
});
