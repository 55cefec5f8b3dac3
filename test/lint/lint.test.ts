import { describe, expect, it } from 'vitest';
import { check, lint } from '../../src/lint/lint.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Preset } from '../../src/model/presets.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { compareDiagnostics } from '../../src/model/diagnostic.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const sam = { 'sam.persona.yaml': 'name: Sam Miller\n' };
const short = ({ file, range, severity, rule }: Diagnostic) =>
  `${file}:${range.start.line} ${severity} ${rule}`;

/** The workspace of these files with Sam; judged by the heart of the method, unless the settings say otherwise. */
function judged(files: Record<string, string>): Workspace {
  const settings = files['cjm.yaml'] ?? '';
  const chosen = settings.includes('extends:') ? settings : `${settings}extends: starter\n`;
  return workspaceOf({ ...sam, ...files, 'cjm.yaml': chosen });
}

function found(files: Record<string, string>, only?: readonly string[]): readonly string[] {
  return check(judged(files), { only }).map(short);
}

function rulesById(id: string): Rule {
  const wanted = rules.find((rule) => rule.id === id);
  if (wanted === undefined) throw new Error(id);
  return wanted;
}

const unscored = `title: Reporting a fault
personas: sam
status: researched
evidence: { id: talks, method: customer-interview }
owner: Team lead
touchpoints:
  - title: I look for the number
  - { title: It works again, emotion: 1, excel: true, distinctive: An engineer stays the night, brandValues: near }
`;
const near = 'organisation: { brandValues: [{ id: near, name: Near }] }\n';

describe('severity', () => {
  it("is the finding's own, else the rule's", () => {
    expect(found({ 'cjm.yaml': near, 'a.journey.yaml': unscored })).toEqual([
      'a.journey.yaml:7 warning touchpoint-without-emotion',
    ]);
  });

  it('set in cjm.yaml replaces both', () => {
    const draft = unscored.replace('status: researched', 'status: draft');
    const settings = `${near}rules: { touchpoint-without-emotion: error }\n`;
    expect(found({ 'cjm.yaml': near, 'a.journey.yaml': draft })).toEqual([
      'a.journey.yaml:7 info touchpoint-without-emotion',
    ]);
    expect(found({ 'cjm.yaml': settings, 'a.journey.yaml': draft })).toEqual([
      'a.journey.yaml:7 error touchpoint-without-emotion',
    ]);
  });

  it('off runs the rule no more', () => {
    const settings = `${near}rules: { touchpoint-without-emotion: off }\n`;
    expect(found({ 'cjm.yaml': settings, 'a.journey.yaml': unscored })).toEqual([]);
  });
});

describe('options', () => {
  const excel = (count: number) =>
    `title: T\npersonas: sam\ntouchpoints:\n${Array.from({ length: count }, (_, index) => `  - { title: M${index}, emotion: 1, excel: true }\n`).join('')}`;

  it('are the defaults, or those of cjm.yaml', () => {
    const only = ['too-many-excel-moments'];
    expect(found({ 'a.journey.yaml': excel(3) }, only)).toEqual([]);
    expect(found({ 'a.journey.yaml': excel(4) }, only)).toHaveLength(1);
    const settings = 'rules: { too-many-excel-moments: [info, { most: 4 }] }\n';
    expect(found({ 'cjm.yaml': settings, 'a.journey.yaml': excel(4) }, only)).toEqual([]);
    expect(found({ 'cjm.yaml': settings, 'a.journey.yaml': excel(5) }, only)).toEqual([
      'a.journey.yaml:1 info too-many-excel-moments',
    ]);
  });

  it.each([
    ['{ mots: 2 }', 'has no option "mots"', 'Did you mean "most"?'],
    ['{ most: many }', 'The option "most"', 'The largest number of moments to excel'],
    ['{ most: 0 }', 'The option "most"', 'The largest number of moments to excel'],
  ])('that are wrong are reported at their place: %s', (options, message, hint) => {
    const settings = `rules:\n  too-many-excel-moments: [error, ${options}]\n`;
    const [first, ...rest] = check(judged({ 'cjm.yaml': settings }));
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ rule: 'schema', file: 'cjm.yaml', severity: 'error' });
    expect(first?.message).toContain(message);
    expect(first?.hint).toContain(hint);
    expect(first?.range.start.line).toBe(2);
  });
});

describe('overrides', () => {
  const settings = (overrides: string) => ({
    'cjm.yaml': `${near}extends: starter\nrules: { touchpoint-without-emotion: info }\noverrides:\n${overrides}`,
    'a.journey.yaml': unscored,
    'b2b/c.journey.yaml': unscored,
  });

  it('hold for the files that they name, the last one first', () => {
    const overrides = `  - files: b2b
    rules: { touchpoint-without-emotion: error }
  - files: ['x/**', '**/?.journey.yaml']
    rules: { journey-without-owner: error, touchpoint-without-emotion: warning }
`;
    expect(found(settings(overrides)).filter((place) => place.includes('emotion'))).toEqual([
      'a.journey.yaml:7 warning touchpoint-without-emotion',
      'b2b/c.journey.yaml:7 warning touchpoint-without-emotion',
    ]);
    const swapped = `  - files: '**/?.journey.yaml'
    rules: { touchpoint-without-emotion: off }
  - { files: b2b, rules: { touchpoint-without-emotion: error } }
`;
    expect(found(settings(swapped)).filter((place) => place.includes('emotion'))).toEqual([
      'b2b/c.journey.yaml:7 error touchpoint-without-emotion',
    ]);
  });

  it('keep the options of the rules above where they give none', () => {
    const three = Array.from({ length: 3 }, () => '  - { title: M, emotion: 1, excel: true }\n');
    const files = {
      'cjm.yaml': `rules: { too-many-excel-moments: [info, { most: 2 }] }
overrides: { files: b.journey.yaml, rules: { too-many-excel-moments: error } }
`,
      'a.journey.yaml': `title: T\npersonas: sam\ntouchpoints:\n${three.join('')}`,
      'b.journey.yaml': `title: T\npersonas: sam\ntouchpoints:\n${three.join('')}`,
    };
    expect(found(files, ['too-many-excel-moments'])).toEqual([
      'a.journey.yaml:1 info too-many-excel-moments',
      'b.journey.yaml:1 error too-many-excel-moments',
    ]);
  });

  it('are checked like the rules of the workspace', () => {
    const overrides = '  - files: b2b\n    rules:\n      promise-never-kep: off\n';
    expect(found(settings(overrides), ['reference'])).toEqual(['cjm.yaml:7 error reference']);
  });
});

describe('presets', () => {
  const rule = (id: string, preset: Preset | undefined, ripeFrom?: Rule['ripeFrom']): Rule => ({
    ...rulesById('journey-without-persona'),
    id,
    preset,
    ripeFrom,
  });
  const own = [
    rule('heart', 'starter'),
    rule('usual', undefined),
    rule('demanding', 'strict'),
    rule('later', undefined, 'researched'),
    rule('last', undefined, 'agreed'),
  ];
  const run = (settings: string, status: string, only?: readonly string[]) =>
    check(
      workspaceOf({ 'cjm.yaml': settings, 'a.journey.yaml': `title: A\nstatus: ${status}\n` }),
      { rules: own, only },
    ).map((finding) => finding.rule);

  it('have those before them', () => {
    expect(run('extends: starter\n', 'draft')).toEqual(['heart']);
    expect(run('language: en\n', 'draft')).toEqual(['heart', 'usual']);
    expect(run('extends: recommended\n', 'draft')).toEqual(['heart', 'usual']);
    expect(run('extends: strict\n', 'draft')).toEqual(['demanding', 'heart', 'usual']);
  });

  it('give way to a severity in cjm.yaml and to a rule that is asked for', () => {
    expect(run('extends: starter\nrules: { heart: off, demanding: info }\n', 'draft')).toEqual([
      'demanding',
    ]);
    expect(run('extends: starter\n', 'draft', ['demanding'])).toEqual(['demanding']);
  });

  it('leave a draft alone in what has to be there only later', () => {
    expect(run('language: en\n', 'researched')).toEqual(['heart', 'later', 'usual']);
    expect(run('language: en\n', 'agreed')).toEqual(['heart', 'last', 'later', 'usual']);
  });
});

it('names rules that do not exist, in cjm.yaml and under ignore', () => {
  const files = {
    'cjm.yaml': 'rules:\n  promise-never-kep: off\n',
    'a.journey.yaml': `title: T
personas: sam
ignore: { rule: nonsense-of-mine, because: Why not }
touchpoints:
  - title: M
    emotion: 1
    ignore:
      - { rule: promise-kept-lat, because: Why not }
`,
  };
  const findings = check(judged(files));
  expect(findings.map(short)).toEqual([
    'a.journey.yaml:3 warning reference',
    'a.journey.yaml:8 warning reference',
    'cjm.yaml:2 error reference',
  ]);
  expect(findings.map(({ hint }) => hint)).toEqual([
    '"cjm explain" lists all rules.',
    'Did you mean "promise-kept-late"?',
    'Did you mean "promise-never-kept"?',
  ]);
});

it('does not judge a journey that takes over from one that could not be read', () => {
  const files = {
    'a.journey.yaml': 'title: [A]\n',
    'b.journey.yaml': 'title: B\nstate: desired\nfrom: a\ntouchpoints: [I wait]\n',
    'c.journey.yaml': 'title: C\nstate: desired\nfrom: b\ntouchpoints: [I wait]\n',
    'd.journey.yaml': 'title: D\ntouchpoints:\n  - { id: call, same: a/call }\n  - I wait\n',
    'e.journey.yaml': 'title: E\ntouchpoints:\n  - { id: call, same: d/call }\n',
  };
  expect(check(judged(files)).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'a.journey.yaml schema',
  ]);
  const readable = { ...files, 'a.journey.yaml': 'title: A\npersonas: sam\n' };
  expect(check(judged(readable)).some(({ file }) => file === 'b.journey.yaml')).toBe(true);
});

describe('ignore', () => {
  const ignore = '{ rule: touchpoint-without-emotion, because: We ask it in the spring }';
  const journey = (journeyLevel: string, phaseLevel: string, touchpointLevel: string) => `title: T
personas: sam
${journeyLevel}phases:
  - id: service
${phaseLevel}    touchpoints:
      - title: I look for the number
${touchpointLevel}      - I wait
      - { title: It works again, emotion: 1 }
`;

  it.each([
    ['journey', journey(`ignore: ${ignore}\n`, '', ''), 0, 2],
    ['phase', journey('', `    ignore: ${ignore}\n`, ''), 0, 2],
    ['touchpoint', journey('', '', `        ignore: ${ignore}\n`), 1, 1],
    ['nothing', journey('', '', ''), 2, 0],
  ])('on a %s silences it and what is below', (_, text, shown, silenced) => {
    const result = lint(judged({ 'a.journey.yaml': text }));
    expect(result.findings).toHaveLength(shown);
    expect(result.suppressed).toHaveLength(silenced);
  });

  it.each([
    [4, 1],
    [3, 3],
  ])('is not counted among many: of %i others', (others, shown) => {
    const waits = Array.from({ length: others }, (_, at) => `      - I wait ${at}\n`).join('');
    const text = journey('', '', `        ignore: ${ignore}\n`).replace('      - I wait\n', waits);
    const { findings, suppressed } = lint(judged({ 'a.journey.yaml': text }));
    expect(findings.map(({ rule }) => rule)).toEqual(
      Array.from({ length: shown }, () => 'touchpoint-without-emotion'),
    );
    expect(suppressed.map(({ message }) => message)).toEqual([
      expect.stringContaining('I look for the number'),
    ]);
  });

  it('stands on anything that can be found fault with', () => {
    const promise = (ignoring: string) => `title: T
personas: sam
touchpoints:
  - title: I ask
    emotion: 1
    promises:
      - text: An answer
${ignoring}  - { title: I wait, emotion: 1 }
`;
    const silence =
      '        ignore: { rule: promise-never-kept, because: They sell the form only }\n';
    expect(found({ 'a.journey.yaml': promise('') }).join()).toContain('promise-never-kept');
    expect(found({ 'a.journey.yaml': promise(silence) }).join()).not.toContain(
      'promise-never-kept',
    );
  });

  it('at the top of cjm.yaml holds for everything', () => {
    const files = {
      ...sam,
      'cjm.yaml': `ignore: ${ignore}\n`,
      'a.journey.yaml': journey('', '', ''),
    };
    expect(lint(judged(files)).findings).toEqual([]);
  });

  it('holds for that rule only', () => {
    const text = journey(`ignore: { rule: promise-broken, because: x }\n`, '', '');
    expect(found({ 'a.journey.yaml': text }, ['touchpoint-without-emotion'])).toHaveLength(2);
  });

  it('that silences nothing is reported at its rule', () => {
    const scored = 'title: T\npersonas: sam\ntouchpoints:\n  - title: M\n    emotion: 1\n';
    const unused = (text: string) => found({ 'a.journey.yaml': text }).filter(isUnused);
    const isUnused = (place: string) => place.endsWith('ignore');
    expect(unused(`${scored}    ignore: ${ignore}\n`)).toEqual(['a.journey.yaml:6 warning ignore']);
    expect(unused(journey(`ignore: ${ignore}\n`, `    ignore: ${ignore}\n`, ''))).toEqual([]);
    // A rule that was not run there has nothing to say about it.
    expect(unused(`status: archived\n${scored}    ignore: ${ignore}\n`)).toEqual([]);
    const off = { 'cjm.yaml': 'rules: { touchpoint-without-emotion: off }\n' };
    const ignored = { 'a.journey.yaml': `${scored}    ignore: ${ignore}\n` };
    expect(found({ ...off, ...ignored }).filter(isUnused)).toEqual([]);
    expect(found(ignored, ['touchpoint-without-emotion'])).toEqual([]);
    expect(found({ ...ignored, 'cjm.yaml': `ignore: ${ignore}\n` }).filter(isUnused)).toEqual([
      'a.journey.yaml:6 warning ignore',
      'cjm.yaml:1 warning ignore',
    ]);
  });
});

it('leaves archived journeys alone', () => {
  const text = unscored.replace('researched', 'archived');
  expect(found({ 'cjm.yaml': near, 'a.journey.yaml': text })).toEqual([]);
});

it('merges trouble with files and sorts everything', () => {
  const files = {
    'b.journey.yaml': 'title: B\ncolour: red\n',
    'a.journey.yaml': 'title: A\ntouchpoints:\n  - { title: I call, emotion: 1 }\n',
  };
  const findings = check(judged(files));
  expect(findings.map(short)).toEqual([
    'a.journey.yaml:1 error journey-without-persona',
    'b.journey.yaml:2 error schema',
  ]);
  expect([...findings].sort(compareDiagnostics)).toEqual(findings);
  expect(check(judged(files), { only: ['schema'] })).toHaveLength(1);
});

describe('a desired journey', () => {
  const current = `title: Reporting a fault
personas: sam
touchpoints:
  - id: call
    title: I call the help desk
    type: moment-of-truth
    impact: { customer: 5, organisation: 5 }
    expectedEmotion: 0
    emotion: -1
  - id: letter
    title: I get a letter
    type: standard
    impact: { customer: 5, organisation: 5 }
    emotion: 0
  - { id: unknown, title: I wait }
`;
  const desired = (more: string) => `title: Better\nstate: desired\nfrom: now\n${more}`;

  it('does not repeat what is wrong with the analysis, but owns the faults that it keeps', () => {
    const files = { 'now.journey.yaml': current, 'soon.journey.yaml': desired('') };
    expect(found(files)).toEqual([
      'now.journey.yaml:9 info negative-moment-without-solution',
      'now.journey.yaml:9 warning truth-below-expectation',
      'now.journey.yaml:12 warning standard-with-high-impact',
      'now.journey.yaml:15 info touchpoint-without-emotion',
      'soon.journey.yaml:3 warning truth-below-expectation',
    ]);
    const agreed = desired('status: agreed\nowner: Team lead\n');
    const findings = check(workspaceOf({ ...sam, ...files, 'soon.journey.yaml': agreed }), {
      only: ['truth-below-expectation'],
    });
    expect(findings.map(short)).toEqual([
      'now.journey.yaml:9 warning truth-below-expectation',
      'soon.journey.yaml:3 error truth-below-expectation',
    ]);
    expect(findings[1]?.related?.[0]).toMatchObject({
      file: 'now.journey.yaml',
      range: { start: { line: 9 } },
    });
  });

  it('is stricter about what it states itself, at its own place', () => {
    const own = desired('touchpoints:\n  - id: call\n    emotion: -0.3\n');
    const only = ['truth-below-expectation'];
    expect(found({ 'now.journey.yaml': current, 'soon.journey.yaml': own }, only)).toEqual([
      'now.journey.yaml:9 warning truth-below-expectation',
      'soon.journey.yaml:6 error truth-below-expectation',
    ]);
    const mentioned = desired('touchpoints:\n  - id: call\n    thinks: Well\n');
    expect(found({ 'now.journey.yaml': current, 'soon.journey.yaml': mentioned }, only)[1]).toBe(
      'soon.journey.yaml:5 warning truth-below-expectation',
    );
  });
});
