import { describe, expect, it, test } from 'vitest';
import { workspaceOf } from './workspace-of.ts';

function findings(text: string, name = 'j.journey.yaml') {
  return workspaceOf({ [name]: text }).diagnostics.map(
    ({ code, range: { start }, message, hint }) =>
      `${start.line}:${start.column} ${code} ${message}${hint ? ` ${hint}` : ''}`,
  );
}

/** What is wrong stands on the exact token, in plain words, with the way out. */
describe('a value that does not fit the schema', () => {
  test.each([
    [
      'titel: x\n',
      [
        '1:1 schema/required Missing "title". Add "title: …" here.',
        '1:1 schema/unknown-key Unknown key "titel". Did you mean "title"?',
      ],
    ],
    [
      'title: T\ntouchpoints:\n  - title: A\n    emotion: hi\n',
      [
        '4:14 schema/type "emotion" must be a number or a group of keys, but here is a text (hi). Use a number from -2 (very negative) to 2 (very positive), with a point and a plain hyphen: -1.5.',
      ],
    ],
    [
      'title: T\ntouchpoints:\n  - title: A\n    emotion: 3\n',
      [
        '4:14 schema/range "emotion" is 3, outside the scale of emotions. Use -2 (very negative) to 2 (very positive); 0 is indifferent.',
      ],
    ],
    [
      'title: T\ntouchpoints:\n  - title: A\n    impact: { customer: 7 }\n',
      ['4:25 schema/range "customer" is 7, outside the scale 1 to 5. Use 1 (low) to 5 (high).'],
    ],
    [
      'title: T\nstate: currant\n',
      ['2:8 schema/value "currant" is not a value of "state". Did you mean "current"?'],
    ],
    [
      'title: T\nreview: { last: 2024-02-30 }\n',
      ['2:17 schema/date "2024-02-30" is not a date ("last"). Write 2026-05-12, 2026-05 or 2026.'],
    ],
    [
      'title: T\npersonas: [Sanne]\n',
      [
        '2:12 schema/id "Sanne" cannot be an id ("personas"). Use lower-case letters, digits and single hyphens, for example "first-call".',
      ],
    ],
    [
      'title: T\nprimary: yes\n',
      [
        '2:10 schema/type "primary" must be true or false, but here is a text (yes). Write true or false.',
      ],
    ],
    [
      'title: T\ntouchpoints:\n  - emotion: 1\n',
      ['3:5 schema/required Missing "title". Add "title: …" here.'],
    ],
    [
      'title: T\nlinks: { url: "javascript:alert(1)" }\n',
      [
        '2:15 schema/url "javascript:alert(1)" is not an address that a report can link to ("url"). Write an address that starts with https://, http:// or mailto:.',
      ],
    ],
    [
      'title: T\nattachments: ../../etc/passwd\n',
      [
        '2:14 path/outside-root "../../etc/passwd" is not a path inside the workspace ("attachments"). Write a path relative to this file, with "/", without "..".',
      ],
    ],
    [
      'title: T\nsolutions:\n  - title: S\n    scores: { ease: 9 }\n',
      ['4:21 schema/range "ease" is 9, outside the scale 1 to 5. Use 1 (low) to 5 (high).'],
    ],
    [
      'title: T\nsolutions:\n  - title: S\n    scores: { anna: { eas: 3 } }\n',
      ['4:23 schema/unknown-key Unknown key "eas". Did you mean "ease"?'],
    ],
    [
      'title: T\nduration: soon\n',
      [
        '2:11 schema/duration "soon" is not a duration ("duration"). Write 25m, 4h, 2d, 6w, 6mo, 1y, or a range such as [2d, 6d].',
      ],
    ],
    [
      'title: T\nmetrics: { csat: high }\n',
      [
        '2:18 schema/type "csat" must be a number, but here is a text (high). Write a number without quotes, with a point and a plain hyphen: -1.5.',
      ],
    ],
    [
      'hello\n',
      [
        '1:1 schema/type "cjm" must be a group of keys, but here is a text (hello). Write keys with values below it, each on a line of its own: "key: value".',
      ],
    ],
  ])('%j', (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it('keeps keys of the users own that start with x-, everywhere', () => {
    const text =
      'title: T\nx-a: 1\ntouchpoints:\n  - title: A\n    x-b: { c: 1 }\n    impact: { customer: 1, x-d: 2 }\n';
    const workspace = workspaceOf({ 'j.journey.yaml': text });
    expect(workspace.diagnostics).toEqual([]);
    expect(workspace.journeys[0]?.touchpoints[0]?.extensions).toEqual({ 'x-b': { c: 1 } });
  });

  it('shows at most fifty of a kind and says how many more', () => {
    const text = `title: T\n${Array.from({ length: 80 }, (_, index) => `k${index}: 1`).join('\n')}\n`;
    const found = findings(text);
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toContain('30 more');
  });

  it('speaks Dutch where the workspace does', () => {
    const workspace = workspaceOf({
      'cjm.yaml': 'language: nl\n',
      'j.journey.yaml': 'title: T\nstate: gewenst\n',
    });
    expect(workspace.diagnostics[0]?.message).toBe('"gewenst" is geen waarde van "state".');
  });

  it('never hides what the other files hold', () => {
    const workspace = workspaceOf({
      'a.journey.yaml': 'title: [\n',
      'b.journey.yaml': 'titel: B\n',
      'c.journey.yaml': 'title: C\n',
    });
    expect(workspace.journeys.map(({ id }) => id)).toEqual(['c']);
    expect([...workspace.unusable]).toEqual(['a', 'b']);
    expect(new Set(workspace.diagnostics.map(({ file }) => file))).toEqual(
      new Set(['a.journey.yaml', 'b.journey.yaml']),
    );
  });
});

/** What people write who have never seen a file of cjm. */
describe('a beginner', () => {
  const at = (lines: string) => `title: T\ntouchpoints:\n  - title: A\n    ${lines}\n`;

  test.each(['sad', '"1"', '1,5', '\u22121'])(
    'who writes the emotion as %s learns how',
    (emotion) => {
      expect(findings(at(`emotion: ${emotion}`))[0]).toContain(
        'Use a number from -2 (very negative) to 2 (very positive), with a point and a plain hyphen',
      );
    },
  );

  test.each([
    ['emotion:', 'Fill it in with a number from -2 (very negative) to 2 (very positive), or take'],
    ['emotionBefore: { sam: bad }', 'Use a number from -2'],
    ['thinks:', 'Fill it in, or take the line away.'],
    ['thinks: 12', 'Put it in quotes: "12".'],
    ['excel: ja', 'Write true or false.'],
    ['selected: yes', 'Write true or false.'],
    ['impact: { customer: "4" }', 'Write a number without quotes'],
    ['impact: 4', 'Write keys with values below it'],
    ['kanaal: phone', 'Did you mean "channels"?'],
    ['pijnpunten: x', 'Did you mean "pains"?'],
    ['emotie: 1', 'Did you mean "emotion"?'],
    ['channels: winkel', 'Did you mean "store"?'],
    ['channels: mail', 'Did you mean "email"?'],
    ['xyzzy: 1', 'Known here: id, title, personas, emotion, channels, '],
  ])('who writes "%s" is told the way out', (line, hint) => {
    expect(findings(at(line))[0]).toContain(hint);
  });

  it('may write our words in Dutch and be understood', () => {
    const text = 'titel: T\nstaat: x\nfasen:\n  - titel: A\nstatus: afgesproken\n';
    const hints = findings(text).map((line) => /Did you mean "(.*)"/.exec(line)?.[1]);
    expect(hints).toEqual([undefined, 'title', 'state', 'phases', 'agreed']);
  });

  it('who names a phase with a title learns that it is a name', () => {
    expect(findings('title: T\nphases: [{ title: A }]\n')).toContain(
      '2:12 schema/unknown-key Unknown key "title". Did you mean "name"?',
    );
  });

  it('hears which key is missing inside an object', () => {
    expect(findings(at('frequency: { count: 1 }'))).toEqual([
      '4:16 schema/required Missing "per". Add "per: …" here.',
    ]);
  });
});
