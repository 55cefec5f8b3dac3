import { expect, test } from 'vitest';
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
