import { describe, expect, it, test } from 'vitest';
import { check } from '../../src/lint/lint.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const letter = 'title: Write to sam@kestrel-energy.co.uk\npersonas: sam\n';

function found(settings: string): readonly string[] {
  const files = {
    'cjm.yaml': settings,
    'sam.persona.yaml': 'name: Sam\n',
    'a.journey.yaml': letter,
    'b2b/b.journey.yaml': letter,
  };
  return check(workspaceOf(files))
    .filter(({ rule }) => rule === 'personal-data')
    .map(({ file, severity }) => `${file} ${severity}`);
}

// `personal-data` looks at the whole workspace at once, unlike most rules.
test.each([
  ['on', 'off', ['a.journey.yaml warning']],
  ['on', 'error', ['a.journey.yaml warning', 'b2b/b.journey.yaml error']],
  ['off', 'error', ['b2b/b.journey.yaml error']],
  ['off', 'off', []],
])('a rule about the whole workspace that is %s, and %s for some files', (all, some, expected) => {
  const rules = all === 'off' ? 'rules: { personal-data: off }\n' : '';
  const overrides = `overrides: { files: b2b, rules: { personal-data: ${some} } }\n`;
  expect(found(rules + overrides)).toEqual(expected);
});

/** What is wrong with the settings of a workspace with one journey, `journeys/a.journey.yaml`. */
function trouble(settings: string, language = 'en'): readonly string[] {
  const files = {
    'cjm.yaml': `language: ${language}\n${settings}`,
    'sam.persona.yaml': 'name: Sam\n',
    'journeys/a.journey.yaml': 'title: A\npersonas: sam\n',
    'journeys/broken.journey.yaml': 'titel: B\n',
  };
  return check(workspaceOf(files))
    .filter(({ file, severity }) => file === 'cjm.yaml' && severity !== 'info')
    .map(({ range: { start }, severity, code, message }) =>
      [`${start.line}:${start.column}`, severity, code, message].join(' '),
    );
}

describe('a glob that no file fits', () => {
  it('is told where it is written, alone and in a list, in both languages', () => {
    const settings = `overrides:
  - files: b2b
    rules: { journey-without-owner: error }
  - files: [journeys/*, 'b2c/**', '*.persona.yaml']
    rules: { journey-without-owner: off }
`;
    expect(trouble(settings)).toEqual([
      '3:12 warning reference/glob No file of this workspace fits "b2b", so nothing changes by it.',
      '5:25 warning reference/glob No file of this workspace fits "b2c/**", so nothing changes by it.',
    ]);
    const one = 'overrides: { files: b2b, rules: {} }\n';
    expect(trouble(one, 'nl')).toEqual([
      '2:21 warning reference/glob Geen bestand van deze werkmap past op "b2b", dus dit verandert niets.',
    ]);
  });

  it('is not one that fits the settings or a file which cannot be used', () => {
    const settings = `overrides:
  - { files: cjm.yaml, rules: { personal-data: off } }
  - { files: journeys/broken.journey.yaml, rules: { journey-without-owner: off } }
`;
    expect(trouble(settings)).toEqual([]);
  });
});

test('options for some files of a rule that looks at all at once are told, not left to do nothing', () => {
  const settings = `rules: { no-primary-journey: [warning, { journeys: 3 }] }
overrides:
  - files: journeys
    rules:
      no-primary-journey: [error, { journeys: 2 }]
      too-many-excel-moments: [error, { most: 2 }]
`;
  expect(trouble(settings)).toEqual([
    '6:35 error schema/rule-option The rule "no-primary-journey" looks at all files at once: it has no options for some of them.',
  ]);
});

/** cjm.yaml comes from strangers as well: what is held against each file has to have an end. */
describe('more overrides than anybody needs', () => {
  const override = '  - { files: journeys, rules: {} }\n';

  it('are refused at the first that is too many', () => {
    expect(trouble(`overrides:\n${override.repeat(50)}`)).toEqual([]);
    expect(trouble(`overrides:\n${override.repeat(51)}`)).toEqual([
      '53:5 error schema/value There are more than 50 "overrides".',
    ]);
  });

  it('are globs as well, and wildcards in one of them', () => {
    const settings = (files: readonly string[]) =>
      `overrides: { files: [${files.map((glob) => `'${glob}'`).join(', ')}], rules: {} }\n`;
    const fine = Array.from({ length: 20 }, () => '*');
    expect(trouble(settings([...fine.slice(1), '**/**/?*.*.*?*l']))).toEqual([]);
    expect(trouble(settings([...fine, '*']))).toEqual([
      '2:122 error schema/value "files" holds more than 20 globs.',
    ]);
    expect(trouble(settings(['*/'.repeat(9)]))).toEqual([
      '2:22 error schema/value "*/*/*/*/*/*/*/*/*/" is too much for one glob ("files").',
    ]);
    expect(trouble(settings(['x'.repeat(256)]))[0]).toContain('No file of this workspace fits');
    expect(trouble(settings(['x'.repeat(257)]))[0]).toContain('is too much for one glob');
  });
});

describe('an unknown rule', () => {
  const fixes = (settings: string, journey = 'title: A\n') =>
    check(workspaceOf({ 'cjm.yaml': settings, 'a.journey.yaml': journey }))
      .filter(({ code }) => code === 'reference/rule')
      .map(({ hint, fix }) => [hint, fix?.text]);

  it('can be repaired where it is a slip of the pen, in settings and in an ignore', () => {
    const meant = ['Did you mean "promise-never-kept"?', 'promise-never-kept'];
    expect(fixes('rules: { "promise-never-kep": off }\n')).toEqual([meant]);
    expect(
      fixes(
        'overrides: { files: a.journey.yaml, rules: { promise-nevr-kept: off } }\n',
        'title: A\nignore: { rule: promise-never-ketp, because: x }\n',
      ),
    ).toEqual([meant, meant]);
  });

  it('is left to its author where it may be another', () => {
    expect(fixes('rules: { promise-ever-kept-late: off }\n')).toEqual([
      ['Did you mean "promise-kept-late"?', undefined],
    ]);
  });

  it('gets no suggestion where there are very many', () => {
    const many = Array.from({ length: 60 }, (_, index) => `  promise-never-kep${index}: off\n`);
    const hints = fixes(`rules:\n${many.join('')}`).map(([hint]) => hint);
    expect(hints.slice(0, 50)).not.toContain('"cjm explain" lists all rules.');
    expect(new Set(hints.slice(50))).toEqual(new Set(['"cjm explain" lists all rules.']));
  });
});
