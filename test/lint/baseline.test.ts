import { describe, expect, it } from 'vitest';
import {
  againstBaseline,
  baselineOf,
  readBaseline,
  writeBaseline,
} from '../../src/lint/baseline.ts';
import { check } from '../../src/lint/lint.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

function finding(line: number, message: string, more: Partial<Diagnostic> = {}): Diagnostic {
  const at = { line, column: 1 };
  return {
    rule: 'promise-never-kept',
    code: 'promise-never-kept',
    severity: 'warning',
    message,
    file: 'a.journey.yaml',
    range: { start: at, end: at },
    ...more,
  };
}
const call = finding(3, 'The promise "We call back" is never kept after 3 days.');

describe('what is known', () => {
  it('stays known when lines move and numbers change', () => {
    const moved = finding(90, 'The promise "We call back" is never kept after 9 days.');
    expect(againstBaseline([moved], baselineOf([call]))).toEqual({
      fresh: [],
      known: [moved],
      gone: 0,
    });
  });

  it('is so by rule, file and name', () => {
    const others = [
      finding(3, 'The promise "We write" is never kept.'),
      { ...call, file: 'b.journey.yaml' },
      { ...call, rule: 'promise-broken' },
    ];
    expect(againstBaseline(others, baselineOf([call]))).toEqual({
      fresh: others,
      known: [],
      gone: 1,
    });
  });

  it('is counted: one more of the same is new, one less is gone', () => {
    const three = [call, call, call];
    expect(againstBaseline(three, baselineOf([call, call]))).toMatchObject({
      fresh: [call],
      known: [call, call],
      gone: 0,
    });
    expect(againstBaseline([call], baselineOf(three))).toMatchObject({ fresh: [], gone: 2 });
  });

  // Else a map that becomes better would get findings that look new.
  it('is so element by element, however many one finding is about', () => {
    const names = (...all: readonly string[]) =>
      finding(1, `${all.length} at once`, { names: all });
    const four = baselineOf([names('A', 'B', 'C', 'C')]);
    const fewer = [names('A'), names('C'), names('C')];
    expect(againstBaseline(fewer, four)).toEqual({ fresh: [], known: fewer, gone: 1 });
    expect(againstBaseline([names('A', 'B', 'C')], four)).toMatchObject({ fresh: [], gone: 1 });
    const more = names('A', 'B', 'C', 'C', 'D');
    expect(againstBaseline([more], four)).toEqual({ fresh: [more], known: [], gone: 0 });
    const again = names('A', 'B', 'B', 'C', 'C');
    expect(againstBaseline([again], four)).toMatchObject({ fresh: [again], gone: 0 });
  });

  it('is so for a rule that reports many at once and few one by one', () => {
    const map = (...felt: readonly string[]) => {
      const titles = ['I call', 'I wait', 'I write', 'I pay', 'I go'];
      const touchpoints = titles.map((title) => {
        return `  - { title: ${title}${felt.includes(title) ? ', emotion: 1' : ''} }\n`;
      });
      const journey = `title: A\npersonas: sam\ntouchpoints:\n${touchpoints.join('')}`;
      const files = { 'sam.persona.yaml': 'name: Sam\n', 'a.journey.yaml': journey };
      return check(workspaceOf(files), { only: ['touchpoint-without-emotion'], named: true });
    };
    const known = baselineOf(map());
    for (const felt of [['I pay'], ['I pay', 'I call'], ['I pay', 'I call', 'I go', 'I write']]) {
      expect(againstBaseline(map(...felt), known)).toMatchObject({ fresh: [], gone: felt.length });
    }
    const forgotten = againstBaseline(map('I pay', 'I call'), baselineOf(map('I pay', 'I go')));
    expect(forgotten.fresh.map(({ names }) => names)).toEqual([['I go']]);
  });

  /** Each: what was known, what of it is left after some was mended, and what is new beside it. */
  const sam = 'name: Sam\npreferences: { help: phone }\n';
  const titles = (...all: readonly string[]) => ({
    'cjm.yaml': 'extends: strict\n',
    'a.journey.yaml': `title: A\npersonas: sam\ntouchpoints: [${all.join(', ')}]\n`,
  });
  const phases = (...ids: readonly string[]) => ({
    'a.journey.yaml': `title: A\npersonas: sam\nstatus: agreed\nphases:\n${ids
      .map((id) => `  - { id: ${id}, touchpoints: [I am in ${id}] }\n`)
      .join('')}`,
  });
  const direction = (...fields: readonly string[]) => ({
    'cjm.yaml': `organisation: { name: X${fields.map((field) => `, ${field}: Y`).join('')} }\n`,
    'a.journey.yaml': 'title: A\npersonas: sam\n',
  });
  const helped = (...personas: readonly string[]) => ({
    'jo.persona.yaml': sam.replace('Sam', 'Jo'),
    'al.persona.yaml': sam.replace('Sam', 'Al'),
    'a.journey.yaml': `title: A\npersonas: [${personas.join(', ')}]\ntouchpoints:
  - { title: I wait, failures: { what: Late, recovery: { channel: letter } } }\n`,
  });
  const pains = (...all: readonly string[]) => ({
    'a.journey.yaml': `title: A\npersonas: sam\nstatus: agreed\ntouchpoints:
  - { title: I wait, emotion: 0, pains: [${all.join(', ')}] }\n`,
  });
  it.each([
    [
      'titles-not-in-first-person',
      titles('Intake', 'Planning', 'Visit', 'Invoice'),
      titles('Intake', 'I see a plan', 'Visit', 'Invoice'),
      titles('Intake', 'Survey', 'Visit', 'Invoice'),
    ],
    [
      'lifecycle-with-gaps',
      phases('purchase', 'service'),
      phases('consideration', 'purchase', 'service'),
      phases('consideration', 'purchase', 'loyalty', 'awareness'),
    ],
    [
      'organisation-without-direction',
      direction('mission'),
      direction('mission', 'vision'),
      direction('vision'),
    ],
    ['recovery-not-as-preferred', helped('sam', 'jo'), helped('jo'), helped('jo', 'al')],
    ['pain-without-answer', pains('Dark', 'Cold'), pains('Cold'), pains('Cold', 'Wet')],
  ])('is so for %s, which joins names in one finding', (rule, before, fewer, other) => {
    const run = (files: Readonly<Record<string, string>>) =>
      check(workspaceOf({ 'sam.persona.yaml': sam, ...files }), { only: [rule], named: true });
    const known = baselineOf(run(before));
    expect(run(fewer)).not.toEqual([]);
    expect(againstBaseline(run(fewer), known)).toMatchObject({ fresh: [], gone: 1 });
    expect(againstBaseline(run(other), known).fresh).toHaveLength(1);
  });

  it('stays known by a message without names, whatever its numbers', () => {
    const many = finding(1, 'There are 4 of 10, or 40.5 per cent.');
    const now = finding(1, 'There are 3 of 11, or 27.3 per cent.');
    expect(againstBaseline([now], baselineOf([many])).known).toEqual([now]);
  });

  it('is the larger number where a merge left two lines', () => {
    const [known] = baselineOf([call, call]);
    if (known === undefined) throw new Error('Nothing is known.');
    const merged = [known, { ...known, count: 1 }];
    expect(againstBaseline([call, call, call], merged)).toMatchObject({ fresh: [call], gone: 0 });
    expect(againstBaseline([call, call], merged.toReversed())).toMatchObject({
      fresh: [],
      gone: 0,
    });
  });

  it.each(['syntax', 'schema', 'reference', 'file'])('is never trouble with files: %s', (rule) => {
    const trouble = { ...call, rule };
    expect(baselineOf([trouble])).toEqual([]);
    const forged = [{ rule, file: call.file, about: 'We call back', count: 1 }];
    expect(againstBaseline([trouble], forged).fresh).toEqual([trouble]);
  });
});

describe('the file', () => {
  it('has a finding a line, sorted, whatever the order in which they came', () => {
    const other = finding(1, 'No names.', { file: 'Z.journey.yaml', rule: 'personal-data' });
    const text = writeBaseline(baselineOf([call, other, call]));
    expect(text).toBe(`{
  "schemaVersion": 1,
  "findings": [
    {"rule":"personal-data","file":"Z.journey.yaml","about":"No names.","count":1},
    {"rule":"promise-never-kept","file":"a.journey.yaml","about":"We call back","count":2}
  ]
}
`);
    expect(writeBaseline(baselineOf([other, call, call]))).toBe(text);
    expect(readBaseline(text)).toEqual(baselineOf([call, call, other]));
    expect(readBaseline(writeBaseline([]))).toEqual([]);
  });

  it.each([
    ...['', '[]', 'null', '{}', '{"schemaVersion":2,"findings":[]}', '{"schemaVersion":1}'],
    '{"schemaVersion":1,"findings":[{"rule":"a","file":"b","about":"c","count":0}]}',
    '{"schemaVersion":1,"findings":[{"rule":1,"file":"b","about":"c","count":1}]}',
    '{"schemaVersion":1,"findings":[null]}',
  ])('is none: %s', (text) => {
    expect(readBaseline(text)).toBeNull();
  });
});
