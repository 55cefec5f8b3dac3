import { describe, expect, it } from 'vitest';
import { found, foundIn } from './found.ts';

const evidence = (...methods: string[]) =>
  `evidence:\n${methods.map((method) => `  - { id: ${method}, method: ${method} }\n`).join('')}`;
const researched = 'status: researched\n';
const felt = (by: string) => `  - { title: T, emotion: -1, evidence: [${by}] }\n`;

describe('feeling-from-colleagues-only', () => {
  const rule = 'feeling-from-colleagues-only';
  const known = evidence('employee', 'self-walkthrough', 'assumption', 'survey', 'desk-research');

  it.each([
    ['colleagues', 'employee', ['1 info']],
    ['colleagues who played the customer', 'self-walkthrough', ['1 info']],
    ['colleagues and a guess', 'employee, assumption', ['1 info']],
    ['an honest guess', 'assumption', []],
    ['colleagues and customers', 'employee, survey', []],
    ['research of others', 'employee, desk-research', []],
    ['nothing', '', []],
  ])('told by %s', (_, by, expected) => {
    expect(foundIn(rule, felt(by), known)).toEqual(expected);
  });

  it('is a warning after the draft, and no matter of designs', () => {
    expect(foundIn(rule, felt('employee'), known + researched)).toEqual(['1 warning']);
    expect(foundIn(rule, felt('employee'), `${known}state: desired\n`)).toEqual([]);
  });

  it('becomes one finding when a default says it of all', () => {
    const moments = '  - { title: T, emotion: 0 }\n'.repeat(4);
    const head = `${known}defaults: { evidence: employee }\n`;
    expect(foundIn(rule, moments, head)).toEqual(['title info']);
    expect(foundIn(rule, '  - { title: T }\n'.repeat(4), head)).toEqual([]);
  });

  it('looks at the whole as well', () => {
    const whole = 'experience: { overall: 1, evidence: employee }\n';
    expect(foundIn(rule, felt('survey'), known + whole)).toEqual(['experience info']);
    const asked = 'experience: { overall: 1, evidence: survey }\n';
    expect(foundIn(rule, felt('survey'), known + asked)).toEqual([]);
  });
});

describe('customers-not-heard', () => {
  const rule = 'customers-not-heard';
  const of = (...methods: string[]) => foundIn(rule, '  - T\n', researched + evidence(...methods));

  it('wants somebody to have listened or watched', () => {
    expect(of('survey')).toEqual(['title warning']);
    expect(of('analytics', 'survey', 'employee')).toEqual(['title warning']);
    expect(of('survey', 'observation')).toEqual([]);
    expect(of('storytelling')).toEqual([]);
  });

  it('leaves a journey without customers to the rule that says so', () => {
    expect(of('employee')).toEqual([]);
    expect(foundIn('researched-without-customers', '  - T\n', researched)).toEqual([
      'status error',
    ]);
  });

  it('finds what only a quote refers to', () => {
    const shared = { 'cjm.yaml': evidence('survey', 'customer-interview') };
    const quote =
      '  - { title: T, evidence: survey, quotes: { text: Q, evidence: customer-interview } }\n';
    expect(foundIn(rule, felt('survey'), researched, shared)).toEqual(['title warning']);
    expect(foundIn(rule, quote, researched, shared)).toEqual([]);
  });

  it('lets drafts be', () => {
    expect(foundIn(rule, '  - T\n', evidence('survey'))).toEqual([]);
  });
});

describe('colleagues-not-asked', () => {
  const rule = 'colleagues-not-asked';

  it('takes what colleagues think for an answer', () => {
    const head = researched + evidence('customer-interview');
    expect(foundIn(rule, '  - T\n', head)).toEqual(['title info']);
    expect(foundIn(rule, '  - { title: T, organisationView: 1 }\n', head)).toEqual([]);
    expect(foundIn(rule, '  - T\n', researched + evidence('employee'))).toEqual([]);
    expect(foundIn(rule, '  - T\n', evidence('customer-interview'))).toEqual([]);
  });
});

describe('outdated-evidence', () => {
  const rule = 'outdated-evidence';
  const dated = (date: string) => `evidence: { id: e, method: survey, date: ${date} }\n`;
  const on = (head: string, touchpoints = '  - T\n', more = {}) =>
    foundIn(rule, touchpoints, researched + head, more);

  it('counts the months to the day', () => {
    // The day of the tests is 2026-11-21.
    expect(on(dated('2025-11-21'))).toEqual([]);
    expect(on(dated('2025-11-20'))).toEqual(['title warning']);
    expect(on(dated('2025-11'))).toEqual([]);
    expect(on(dated('2025'))).toEqual([]);
    expect(on(dated('2024'))).toEqual(['title warning']);
  });

  it('takes the longer of the option and the review', () => {
    expect(on(`${dated('2024-12')}review: { every: 2y }\n`)).toEqual([]);
    expect(on(`${dated('2026-06')}review: { every: 1mo }\n`)).toEqual([]);
    const settings = { 'cjm.yaml': 'rules: { outdated-evidence: [warning, { months: 3 }] }\n' };
    expect(on(dated('2026-06'), '  - T\n', settings)).toEqual(['title warning']);
  });

  it('takes a fresh measurement for research, a fresh guess not', () => {
    const metric = '  - { title: T, metrics: [{ kind: csat, value: 3, date: 2026-10 }] }\n';
    expect(on(dated('2024'), metric)).toEqual([]);
    const planned = '  - { title: T, metrics: [{ kind: csat, target: 3, date: 2026-10 }] }\n';
    expect(on(dated('2024'), planned)).toEqual(['title warning']);
    const guess = `evidence:\n  - { id: e, method: survey, date: 2024 }\n  - { id: g, method: assumption, date: 2026-10 }\n`;
    expect(on(guess)).toEqual(['title warning']);
  });

  it('does not judge what has no date', () => {
    expect(on(evidence('survey'))).toEqual([]);
  });
});

describe('target-without-baseline', () => {
  const rule = 'target-without-baseline';
  const metric = (fields: string) =>
    `  - { id: m, title: T, metrics: [{ kind: csat, ${fields} }] }\n`;

  it('takes a measured value for a baseline', () => {
    expect(foundIn(rule, metric('target: 4'))).toEqual(['1 info']);
    expect(foundIn(rule, metric('target: 4'), researched)).toEqual(['1 warning']);
    expect(foundIn(rule, metric('target: 4, value: 3'))).toEqual([]);
    expect(foundIn(rule, metric('target: 4, baseline: 3'))).toEqual([]);
    expect(foundIn(rule, metric('date: 2026'))).toEqual([]);
    expect(foundIn(rule, '  - T\n', 'metrics: [{ kind: nps, target: 30 }]\n')).toEqual([
      'metrics info',
    ]);
  });

  it('looks at the same moment of the journey from which a design comes', () => {
    const design = (head: string, touchpoint: string) => ({
      's.journey.yaml': `title: S\nstate: desired\nfrom: a\n${head}touchpoints:\n${touchpoint}`,
    });
    const now = metric('value: 3');
    const nps = 'metrics: [{ kind: nps, value: 12 }]\n';
    const wanted = 'metrics: [{ kind: nps, target: 30 }]\n';
    expect(foundIn(rule, now, '', design('', metric('target: 4')))).toEqual([]);
    const renamed = '  - { id: n, replaces: m, title: N, metrics: [{ kind: csat, target: 4 }] }\n';
    expect(foundIn(rule, now, '', design('', renamed))).toEqual([]);
    const other = '  - { id: n, title: N, metrics: [{ kind: csat, target: 4 }] }\n';
    expect(foundIn(rule, now, '', design('', other))).toEqual(['s.journey.yaml:5 info']);
    expect(foundIn(rule, now, nps, design(wanted, '  - T\n'))).toEqual([]);
    expect(foundIn(rule, now, '', design(wanted, '  - T\n'))).toEqual(['s.journey.yaml:4 info']);
  });
});

describe('low-confidence-winner', () => {
  const rule = 'low-confidence-winner';
  const cells = 'distinctive: 3, brandFit: 3, ease: 3, customerImpact: 3, organisationImpact: 3';
  const low = cells.replaceAll('3', '2');
  const head = (...solutions: string[]) =>
    `status: researched\n${evidence('survey', 'employee')}solutions:\n${solutions.join('')}`;
  const solution = (fields: string) => `  - { title: S, for: m, ${fields} }\n`;
  const moment = (by: string) => `  - { id: m, title: T, emotion: -1, evidence: ${by} }\n`;

  it('rests on customers at one of the moments that it wins', () => {
    const agreed = solution(`scores: { ${cells} }`);
    expect(foundIn(rule, moment('survey'), head(agreed))).toEqual([]);
    expect(foundIn(rule, moment('employee'), head(agreed))).toEqual(['solutions info']);
    expect(foundIn(rule, moment('employee'), head(agreed).replace('researched', 'draft'))).toEqual(
      [],
    );
  });

  it('rests on what the journey lists where the moment names nothing', () => {
    const agreed = solution(`scores: { ${cells} }`);
    const bare = '  - { id: m, title: T, emotion: -1 }\n';
    expect(foundIn(rule, bare, head(agreed))).toEqual([]);
    const guess = head(agreed).replaceAll('survey', 'assumption');
    expect(foundIn(rule, bare, guess)).toEqual(['solutions info']);
  });

  it('is no matter of the ones that lose, or are being tried', () => {
    const [first, second] = [
      solution(`scores: { ${cells} }`),
      `  - { title: Z, for: m, scores: { ${low} } }\n`,
    ];
    expect(foundIn(rule, moment('employee'), head(first, second))).toEqual(['solutions info']);
    const tried = solution(`status: testing, scores: { ${cells} }`);
    expect(foundIn(rule, moment('employee'), head(tried))).toEqual([]);
  });

  it('wants a second pair of eyes', () => {
    const alone = solution(`scores: { bram: { ${cells} } }`);
    expect(foundIn(rule, moment('survey'), head(alone))).toEqual(['solutions info']);
    const rating = { 'c.rating.yaml': `rater: carla\njourney: a\nscores: { s: { ${cells} } }\n` };
    expect(foundIn(rule, moment('survey'), head(alone), rating)).toEqual([]);
  });
});

it('judges a design by the research of its current journey', () => {
  const current = `title: T\nstatus: researched\n${evidence('survey')}touchpoints: [T]\n`;
  const design = 'title: S\nstate: desired\nstatus: agreed\nfrom: a\n';
  for (const rule of ['customers-not-heard', 'colleagues-not-asked']) {
    const files = { 'a.journey.yaml': current, 's.journey.yaml': design };
    expect(found(rule, files)).toHaveLength(1);
  }
});

describe('missing-attachment', () => {
  const rule = 'missing-attachment';
  const files = { 'letters/a.pdf': '' };

  it('looks at all of a journey that files go with', () => {
    const text = `title: T
attachments: [letters/a.pdf, letters/b.pdf]
evidence:
  - { id: e, method: survey, attachments: b.pdf }
phases:
  - id: p
    attachments: b.pdf
    touchpoints:
      - { id: m, title: M, attachments: [b.pdf, letters/a.pdf], image: b.png }
      - { title: N, same: m }
solutions: { title: S, attachments: b.pdf }
`;
    expect(found(rule, { ...files, 'a.journey.yaml': text })).toEqual(
      [2, 4, 7, 9, 9, 11].map((line) => `${line} warning`),
    );
  });

  it('looks from the file in which it is written', () => {
    const text = 'title: T\nattachments: a.pdf\ntouchpoints: []\n';
    expect(found(rule, { ...files, 'letters/x.journey.yaml': text })).toEqual([]);
    expect(found(rule, { ...files, 'a.journey.yaml': text })).toEqual(['2 warning']);
    const design = 'title: S\nstate: desired\nfrom: x\n';
    const both = { 'letters/x.journey.yaml': text, 's.journey.yaml': design };
    expect(found(rule, { 'other.pdf': '', ...both })).toEqual(['letters/x.journey.yaml:2 warning']);
  });

  it('is silent where nobody knows which files there are', () => {
    expect(foundIn(rule, '  - { title: T, attachments: a.pdf }\n')).toEqual([]);
  });
});
