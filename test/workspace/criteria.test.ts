import { describe, expect, it, test } from 'vitest';
import { rank } from '../../src/score/rank.ts';
import { workspaceOf } from './workspace-of.ts';

const own = `scoring:
  criteria:
    - distinctive
    - { id: sustainable, name: Duurzaam, short: Duurz, question: Is het goed voor het klimaat? }
    - { id: builder, name: Past bij de bouwer }
    - { id: ease, name: Snel klaar }
    - { id: geld }
  weights: { sustainable: 2 }
`;

function journey(scores: string): string {
  return `title: T\nsolutions:\n  - title: S\n    scores: ${scores}\n`;
}

function findings(files: Readonly<Record<string, string>>) {
  return workspaceOf(files).diagnostics.map(
    ({ rule, code, file, range: { start }, message, hint }) =>
      `${file}:${start.line}:${start.column} ${rule} ${code} ${message} ${hint ?? ''}`,
  );
}

describe('the criteria of a workspace', () => {
  it('are the five of the method, in its language', () => {
    const { criteria, weights } = workspaceOf({ 'cjm.yaml': 'language: nl\n' }).settings;
    expect(criteria.map(({ short }) => short)).toEqual(['Onder', 'Merk', 'Gemak', 'Klant', 'Org']);
    expect(criteria[2]).toEqual({
      id: 'ease',
      name: 'Eenvoudig te implementeren',
      short: 'Gemak',
      question: 'Is het eenvoudig te implementeren? 5 is heel eenvoudig.',
    });
    expect(Object.values(weights)).toEqual([1, 1, 1, 1, 1]);
  });

  it('can be others, in their own order', () => {
    const workspace = workspaceOf({ 'cjm.yaml': own });
    expect(workspace.diagnostics).toEqual([]);
    expect(workspace.settings.criteria.map(({ id, name, short }) => [id, name, short])).toEqual([
      ['distinctive', 'Distinctive in the market', 'Dist'],
      ['sustainable', 'Duurzaam', 'Duurz'],
      ['builder', 'Past bij de bouwer', 'Past'],
      ['ease', 'Snel klaar', 'Snel'],
      ['geld', 'geld', 'geld'],
    ]);
    expect(workspace.settings.weights).toEqual({
      distinctive: 1,
      sustainable: 2,
      builder: 1,
      ease: 1,
      geld: 1,
    });
  });

  it('are what solutions are ranked on', () => {
    const { journeys, settings } = workspaceOf({
      'cjm.yaml': own,
      'j.journey.yaml': `title: T
solutions:
  - { title: A, scores: { geld: 1, sustainable: 5, distinctive: 1, ease: 1, builder: 1 } }
  - { title: B, scores: { geld: 1, sustainable: 5, distinctive: 1, ease: 1 } }
`,
    });
    const [a, b] = rank(journeys[0]!, { settings }).solutions;
    // 2 of the 6 parts of the weight.
    expect(a?.score).toBeCloseTo(100 / 3, 12);
    expect(Object.keys(a?.cells ?? {})).toEqual(settings.criteria.map(({ id }) => id));
    expect(b?.cells['builder']).toBeNull();
    expect(b?.rank).toBeNull();
  });
});

describe('a key that is no criterion', () => {
  test.each([
    [
      '{ eas: 3 }',
      'j.journey.yaml:4:15 schema schema/unknown-key Unknown key "eas". Did you mean "ease"?',
    ],
    [
      '{ anna: { eas: 3 } }',
      'j.journey.yaml:4:23 schema schema/unknown-key Unknown key "eas". Did you mean "ease"?',
    ],
    [
      '{ anna: { brandFit: 3 } }',
      'j.journey.yaml:4:23 schema schema/unknown-key Unknown key "brandFit". Known here: distinctive, sustainable, builder, ease, geld. Keys of your own start with "x-".',
    ],
    [
      '{ sustainible: 3 }',
      'j.journey.yaml:4:15 schema schema/unknown-key Unknown key "sustainible". Did you mean "sustainable"?',
    ],
    ['{ ease: 3, x-why: because }', undefined],
    ['{ x-why: because }', undefined],
  ])('is found where it stands: %s', (scores, expected) => {
    expect(findings({ 'cjm.yaml': own, 'j.journey.yaml': journey(scores) })).toEqual(
      expected === undefined ? [] : [expected],
    );
  });

  it('is found in rating files and weights too', () => {
    expect(
      findings({
        'cjm.yaml': 'scoring: { weights: { eas: 3, x-own: many } }\n',
        'j.journey.yaml': journey('{ ease: 3 }'),
        'a.rating.yaml': 'rater: a\njourney: j\nscores: { s: { brandfit: 3, x-own: why } }\n',
      }),
    ).toEqual([
      'a.rating.yaml:3:16 schema schema/unknown-key Unknown key "brandfit". Did you mean "brandFit"?',
      'cjm.yaml:1:23 schema schema/unknown-key Unknown key "eas". Did you mean "ease"?',
    ]);
  });

  it('is not judged while the settings cannot be read', () => {
    expect(
      findings({ 'cjm.yaml': 'nope: 1\n', 'j.journey.yaml': journey('{ sustainable: 3 }') }),
    ).toEqual([expect.stringContaining('cjm.yaml:1:1')]);
  });
});

describe('criteria that cannot be', () => {
  test.each([
    [
      '[ease, { id: ease, name: Again }]',
      '2:26 reference reference/duplicate-id The id "ease" is used for two criteria.',
    ],
    [
      '[]',
      '2:13 schema schema/value "criteria" is empty or too long to weigh. List 1 to 20 criteria.',
    ],
    ['[eas]', '2:14 schema schema/value "eas" is not a value of "criteria". Did you mean "ease"?'],
    ['[{ id: constructor }]', '2:20 schema schema/id'],
    ['[{ id: x-own }]', '2:20 schema schema/id "x-own" cannot be an id ("id").'],
    [
      '[{ id: a, short: longer }]',
      '2:30 schema schema/value "short" is "longer", too long for the head of a column.',
    ],
    ['[{ name: A }]', '2:14 schema schema/required Missing "id".'],
  ])('are refused at their place: %s', (criteria, expected) => {
    const found = findings({ 'cjm.yaml': `scoring:\n  criteria: ${criteria}\n` });
    expect(found).toEqual([expect.stringContaining(`cjm.yaml:${expected}`)]);
  });

  it('are more than twenty', () => {
    const many = Array.from({ length: 21 }, (_, index) => `{ id: c${index} }`).join(', ');
    expect(findings({ 'cjm.yaml': `scoring: { criteria: [${many}] }\n` })).toEqual([
      expect.stringContaining('List 1 to 20 criteria.'),
    ]);
  });
});

/** Editors and the explanations see the same ranges. */
test.each(['{ own: 9 }', '{ anna: { own: 0 } }'])(
  'a score of an own criterion lies on 1..5: %s',
  (scores) => {
    const found = findings({
      'cjm.yaml': 'scoring: { criteria: { id: own } }\n',
      'j.journey.yaml': journey(scores),
    });
    expect(found).toEqual([expect.stringContaining('outside the scale 1 to 5. Use 1 (low) to 5')]);
  },
);
