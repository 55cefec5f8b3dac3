import { describe, expect, it } from 'vitest';
import { check } from '../../src/lint/lint.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

/** What a rule says about the touchpoints of a journey, as `line severity`. */
function lines(rule: string, touchpoints: string, head = '', more: Record<string, string> = {}) {
  const text = `title: T\npersonas: [sam, ann]\n${head}touchpoints:\n${touchpoints}`;
  const files = {
    'sam.persona.yaml': 'name: Sam',
    'ann.persona.yaml': 'name: Ann',
    'a.journey.yaml': text,
    ...more,
  };
  const first = text.split('\n').indexOf('touchpoints:') + 1;
  return check(workspaceOf(files), { only: [rule] }).map(
    ({ range, severity }) => `${range.start.line - first} ${severity}`,
  );
}

describe('touchpoint-without-emotion', () => {
  const rule = 'touchpoint-without-emotion';
  it('gives one finding while nothing has an emotion', () => {
    const titles = Array.from({ length: 12 }, (_, index) => `  - I wait ${index}\n`).join('');
    expect(lines(rule, titles)).toHaveLength(1);
  });
  it('names a few, and counts more than three once', () => {
    const felt = '  - { title: I go, emotion: 1 }\n';
    const missing = (count: number) =>
      lines(rule, felt + Array.from({ length: count }, (_, at) => `  - I wait ${at}\n`).join(''));
    expect(missing(3)).toEqual(['2 info', '3 info', '4 info']);
    expect(missing(4)).toEqual(['-2 info']);
  });
  it('asks for the feeling of somebody who meets it', () => {
    const of = (who: string) =>
      lines(rule, `  - { title: I wait, personas: sam, emotion: { ${who}: -2 } }\n`);
    expect(of('ann')).toEqual(['1 info']);
    expect(of('sam')).toEqual([]);
  });
  it('lets moments without us be', () => {
    expect(lines(rule, '  - { title: I wait, contact: none }\n')).toEqual([]);
  });
});

describe('feeling-of-nobody', () => {
  const rule = 'feeling-of-nobody';
  const feelings = 'emotion: { sam: 0, ann: 1 }, emotionBefore: { ann: 1 }';

  it.each([
    ['those who meet it', `  - { title: T, ${feelings} }\n`, '', []],
    [
      'another persona',
      `  - { title: T, personas: sam, ${feelings} }\n`,
      '',
      ['1 warning', '1 warning'],
    ],
    [
      'many, as the default',
      '  - { title: T, personas: sam }\n',
      'defaults: { emotion: { sam: 0, ann: 1 } }\n',
      [],
    ],
    ['somebody unknown', '  - { title: T, emotion: { nobody: 1 } }\n', '', []],
  ])('of %s', (_, touchpoints, head, expected) => {
    expect(lines(rule, touchpoints, head)).toEqual(expected);
  });
});

describe('negative-moment-without-solution', () => {
  const rule = 'negative-moment-without-solution';
  const moment = (fields: string) => `  - { id: m, title: M, ${fields} }\n`;

  it.each([
    ['nothing is known of its impact', moment('emotion: -1'), ['1 info']],
    ['its impact is limited', moment('emotion: -1, impact: { customer: 2, organisation: 2 }'), []],
    [
      'its impact is limited on one of two only',
      moment('emotion: -1, impact: { customer: 2, organisation: 4 }'),
      ['1 info'],
    ],
    ['it is made good at once', `${moment('emotion: -1')}  - { title: N, emotion: 1 }\n`, []],
    [
      'one of two branches is not positive',
      `${moment('emotion: -1, next: [good, bad]')}  - { id: good, title: G, emotion: 1 }\n  - { id: bad, title: B, emotion: 0 }\n`,
      ['1 info'],
    ],
    [
      'a moment of truth never waits',
      `${moment('emotion: -1, type: moment-of-truth')}  - { title: N, emotion: 1 }\n`,
      ['1 info'],
    ],
    ['a standard moment just below the zone', moment('emotion: -0.7, type: standard'), []],
    ['a moment without us', moment('emotion: -2, contact: none'), []],
    ['we influence it', moment('emotion: -2, channels: word-of-mouth, influence: A card'), []],
  ])('%s', (_, touchpoints, expected) => {
    expect(lines(rule, touchpoints)).toEqual(expected);
  });

  it('is a warning once solutions are being sought, or the draft is over', () => {
    const solutions = (fields: string) => `solutions: { title: S, ${fields} }\n`;
    const m = moment('emotion: -1');
    expect(lines(rule, m, solutions('for: []'))).toEqual(['1 warning']);
    expect(lines(rule, m, solutions('for: m'))).toEqual([]);
    expect(lines(rule, m, solutions('for: m, status: dropped'))).toEqual(['1 warning']);
    expect(lines(rule, m, 'status: researched\n')).toEqual(['1 warning']);
    expect(lines(rule, m, 'status: researched\npurpose: discovery\n')).toEqual([]);
  });
});

describe('promises', () => {
  const made = '  - { id: a, title: A, emotion: 0, promises: { id: p, text: P } }\n';

  it('may be kept by the next one behind moments without us, and at once', () => {
    const next = '  - { title: N, contact: none }\n  - { title: B, emotion: 1, fulfils: p }\n';
    expect(lines('promise-kept-late', made + next)).toEqual([]);
    const atOnce = '  - { title: A, emotion: 0, promises: { id: p, text: P }, fulfils: p }\n';
    expect(lines('promise-never-kept', atOnce)).toEqual([]);
  });

  it('are not kept late because of what others do in between', () => {
    const after = (fields: string) =>
      `${made}  - { title: N, emotion: 0, ${fields} }\n  - { title: B, emotion: 1, fulfils: p }\n`;
    const party = { 'cjm.yaml': 'parties: [{ id: q, name: Q, kind: partner }]\n' };
    expect(lines('promise-kept-late', after('channels: phone'))).toEqual(['1 warning']);
    expect(lines('promise-kept-late', after('channels: review-site'))).toEqual([]);
    expect(lines('promise-kept-late', after('channels: phone, by: q'), '', party)).toEqual([]);
  });

  it('of a touchpoint that two journeys share are judged where they were written', () => {
    const other = { 'o.journey.yaml': 'title: O\ntouchpoints: [{ same: a/a }, B]\n' };
    expect(lines('promise-never-kept', made, '', other)).toEqual(['1 warning']);
    const own = { 'o.journey.yaml': 'title: O\ntouchpoints: [{ same: a/a, promises: P }, B]\n' };
    expect(lines('promise-never-kept', made, '', own)).toHaveLength(2);
  });

  it('must be kept on every branch', () => {
    const branches = `  - { id: a, title: A, emotion: 0, promises: { id: p, text: P }, next: [b, c] }
  - { id: b, title: B, emotion: 1, fulfils: p, next: [] }
  - { id: c, title: C, emotion: 1 }\n`;
    expect(lines('promise-kept-late', branches)).toEqual(['1 warning']);
    expect(lines('promise-never-kept', branches)).toEqual([]);
  });

  it('may be kept in another journey', () => {
    const other = `title: O\npersonas: sam\ntouchpoints: { title: B, emotion: 1, fulfils: a/p }\n`;
    expect(lines('promise-never-kept', made, '', { 'o.journey.yaml': other })).toEqual([]);
    expect(lines('promise-never-kept', made)).toEqual(['1 warning']);
    expect(lines('promise-never-kept', made, 'status: agreed\n')).toEqual(['1 error']);
  });

  it('are broken in the eyes of one persona', () => {
    const broken = `${made}  - { title: B, emotion: { sam: 1, ann: -1 }, fulfils: p }\n`;
    expect(lines('promise-broken', broken)).toEqual(['2 warning']);
  });
});

describe('kinds of moments', () => {
  const moment = (fields: string) => `  - { title: M, ${fields} }\n`;

  it('standard: limited impact on one of the two is enough', () => {
    const rule = 'standard-with-high-impact';
    expect(lines(rule, moment('type: standard, impact: { customer: 5, organisation: 3 }'))).toEqual(
      [],
    );
    expect(lines(rule, moment('type: standard, impact: { customer: 4, organisation: 4 }'))).toEqual(
      ['1 warning'],
    );
    expect(lines(rule, moment('impact: { customer: 5, organisation: 5 }'))).toEqual([]);
  });

  it('truth: what is not known is a tip', () => {
    const rule = 'truth-without-high-impact';
    expect(lines(rule, moment('type: moment-of-truth'))).toEqual(['1 info']);
    expect(lines(rule, moment('type: moment-of-truth, impact: { customer: 5 }'))).toEqual([
      '1 info',
    ]);
    expect(lines(rule, moment('type: moment-of-truth, impact: { customer: 2 }'))).toEqual([
      '1 warning',
    ]);
  });

  it.each([
    ['', 'its impact is not known'],
    [', impact: { customer: 5 }', 'its impact on the organisation is not known'],
    [', impact: { organisation: 5 }', 'its impact on the customer is not known'],
  ])('truth: says which impact is not known with "%s"', (impact, expected) => {
    const text = `title: T\npersonas: sam\ntouchpoints:\n${moment(`type: moment-of-truth${impact}`)}`;
    const files = { 'cjm.yaml': 'language: en', 'sam.persona.yaml': 'name: Sam' };
    const only = ['truth-without-high-impact'];
    const found = check(workspaceOf({ ...files, 'a.journey.yaml': text }), { only });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(expected)]);
  });

  it('truth: what it means for us is not asked of how customers manage without us', () => {
    const rule = 'truth-without-high-impact';
    expect(lines(rule, moment('type: moment-of-truth'), 'offer: new\n')).toEqual([]);
    expect(lines(rule, moment('type: moment-of-truth'), 'offer: existing\n')).toEqual(['1 info']);
  });

  it('truth: the persona with the largest gap counts; exactly as expected is enough', () => {
    const rule = 'truth-below-expectation';
    const truth = (fields: string) => moment(`type: moment-of-truth, ${fields}`);
    expect(lines(rule, truth('emotion: 0.3, expectedEmotion: 0.3'))).toEqual([]);
    expect(lines(rule, truth('emotion: { sam: 1, ann: 0 }, expectedEmotion: 0.2'))).toEqual([
      '1 warning',
    ]);
    expect(lines(rule, truth('emotion: 0, expectedEmotion: { ann: 1 }'))).toEqual(['1 warning']);
    expect(lines(rule, truth('emotion: { sam: 0 }, expectedEmotion: { ann: 1 }'))).toEqual([]);
    expect(lines(rule, moment('emotion: -1, expectedEmotion: 1'))).toEqual([]);
  });
});

describe('moments to excel', () => {
  const excel = (fields: string) => `  - { title: M, excel: true, ${fields} }\n`;

  it('have one finding for one shortcoming', () => {
    const all = (touchpoint: string) =>
      ['excel-not-positive', 'excel-within-expectation', 'truth-below-expectation'].flatMap(
        (rule) => (lines(rule, touchpoint).length > 0 ? [rule] : []),
      );
    expect(all(excel('emotion: 0, expectedEmotion: 0.5'))).toEqual(['excel-not-positive']);
    expect(all(excel('emotion: 1, expectedEmotion: 1'))).toEqual(['excel-within-expectation']);
    expect(all(excel('type: moment-of-truth, emotion: 1, expectedEmotion: 1.2'))).toEqual([
      'truth-below-expectation',
    ]);
    expect(all(excel('type: moment-of-truth, emotion: 1, expectedEmotion: 1'))).toEqual([
      'excel-within-expectation',
    ]);
  });

  it('are errors in a design', () => {
    expect(lines('excel-not-positive', excel('emotion: 0'))).toEqual(['1 warning']);
    expect(lines('excel-not-positive', excel('emotion: 0'), 'state: desired\n')).toEqual([
      '1 error',
    ]);
  });

  it.each([
    ['Goede service', true],
    ['De beste kwaliteit, altijd.', true],
    ['Great service!', true],
    ['Within 4 hours', false],
    ['Goede service van Ans uit Deventer', false],
  ])('say something specific: %s', (text, isGeneric) => {
    const found = lines('excel-not-distinctive', excel(`emotion: 1, distinctive: "${text}"`));
    expect(found).toEqual(isGeneric ? ['1 warning'] : []);
  });

  it('take more words that say nothing from the settings', () => {
    const settings = 'rules: { excel-not-distinctive: [info, { words: [Zonnestroom] }] }\n';
    const text = excel('emotion: 1, distinctive: Goede zonnestroom');
    expect(lines('excel-not-distinctive', text)).toEqual([]);
    expect(lines('excel-not-distinctive', text, '', { 'cjm.yaml': settings })).toEqual(['1 info']);
  });
});

describe('solutions of a desired journey', () => {
  const scores = (value: number) =>
    `{ distinctive: ${value}, brandFit: 3, ease: 3, customerImpact: 3, organisationImpact: 3 }`;
  const now = `title: Now
personas: sam
touchpoints:
  - { id: call, title: I call, emotion: -1 }
  - { id: wait, title: I wait, emotion: -1 }
solutions:
  - { id: best, title: Best, for: call, scores: ${scores(5)} }
  - { id: second, title: Second, for: [call], scores: ${scores(2)} }
  - { id: unscored, title: Unscored, for: call }
  - { id: done, title: Done, for: wait, scores: ${scores(5)}, status: rolled-out }
`;
  const run = (touchpoints: string, head = '', current = now) =>
    ['winning-solution-unused', 'lower-ranked-solution-without-reason'].flatMap((rule) =>
      lines(rule, touchpoints, `state: desired\nfrom: now\n${head}`, {
        'now.journey.yaml': current,
      }).map((line) => `${line} ${rule.split('-')[0]}`),
    );
  const call = (fields: string) => `  - { id: call, emotion: 1, ${fields} }\n`;

  it.each([
    ['the winner', 'solutions: best', []],
    ['the winner by its full name', 'solutions: now/best', []],
    ['nothing', 'does: Calls', ['1 warning winning']],
    ['nothing, with a reason', 'because: Too dear', []],
    ['another one', 'solutions: second', ['1 warning lower']],
    ['another one, with a reason', 'solutions: second, because: Sooner', []],
    ['another one beside the winner', 'solutions: [best, second]', []],
    ['one that was not scored, in a draft', 'solutions: unscored', ['1 info lower']],
  ])('uses %s', (_, fields, expected) => {
    expect(run(call(fields))).toEqual(expected);
  });

  it('is a tip where a draft does not mention the moment yet', () => {
    const none = '  - { id: new, title: N, emotion: 1 }\n';
    expect(run(none)).toEqual(['-1 info winning']);
    expect(run(none, 'status: researched\n')).toEqual(['-2 warning winning']);
  });

  it('follows what a new moment replaces', () => {
    const replacing = (solutions: string) =>
      `  - { id: chat, title: I chat, emotion: 1, replaces: call, solutions: ${solutions} }\n`;
    expect(run(replacing('best'), 'removes: call\n')).toEqual([]);
    expect(run(replacing('second'), 'removes: call\n')).toEqual(['1 warning lower']);
  });

  it('follows what a design between this one and the current journey replaced', () => {
    const chat = (fields: string) => `  - { id: chat, title: I chat, emotion: 1, ${fields} }\n`;
    const ignore = 'ignore: { rule: winning-solution-unused, because: We go further }';
    const between = `title: Between\nstate: desired\nfrom: now\n${ignore}\ntouchpoints:\n${chat('replaces: call')}`;
    const runOn = (fields: string) =>
      ['winning-solution-unused', 'lower-ranked-solution-without-reason'].flatMap((rule) => {
        const more = { 'now.journey.yaml': now, 'between.journey.yaml': between };
        return lines(rule, chat(fields), 'state: desired\nfrom: between\n', more).map(
          (line) => `${line} ${rule.split('-')[0]}`,
        );
      });
    expect(runOn('solutions: best')).toEqual([]);
    expect(runOn('solutions: now/best')).toEqual([]);
    expect(runOn('does: Chats')).toEqual(['1 warning winning']);
    expect(runOn('solutions: second')).toEqual(['1 warning lower']);
    const more = { 'now.journey.yaml': now, 'between.journey.yaml': between };
    const head = 'state: desired\nfrom: between\n';
    expect(lines('reference', chat('solutions: best'), head, more)).toEqual([]);
    expect(lines('reference', chat('solutions: bets'), head, more)).toEqual(['1 error']);
  });

  it('needs one of several winners only', () => {
    const shared = now.replace(scores(2), scores(5));
    expect(run(call('solutions: second'), '', shared)).toEqual([]);
  });
});

describe('evidence', () => {
  const rule = 'researched-without-customers';
  const touchpoint = (fields: string) => `  - { title: M, emotion: 1, ${fields} }\n`;
  const shared = {
    'cjm.yaml': 'evidence: [{ id: panel, method: survey }, { id: staff, method: employee }]\n',
  };

  it('of customers may stand anywhere in the journey', () => {
    const head = 'status: researched\n';
    expect(lines(rule, touchpoint('evidence: panel'), head, shared)).toEqual([]);
    expect(lines(rule, touchpoint('quotes: { text: Q, evidence: panel }'), head, shared)).toEqual(
      [],
    );
    expect(lines(rule, touchpoint('evidence: staff'), head, shared)).toEqual(['-1 error']);
    expect(lines(rule, touchpoint('evidence: staff'), '', shared)).toEqual([]);
  });
});
