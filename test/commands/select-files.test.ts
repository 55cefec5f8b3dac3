import { expect, it } from 'vitest';
import { selectFiles } from '../../src/commands/select-files.ts';
import { UserError } from '../../src/io/user-error.ts';

const workspace = {
  files: ['a.journey.yaml', 'deep/b.journey.yaml', 'deep/er/c.persona.yaml', 'x+y.journey.yaml'],
  diagnostics: [],
};
const select = (args: readonly string[], directory = '/w') => [
  ...selectFiles(workspace, args, { folder: '/w', directory }),
];

it.each([
  [[], workspace.files],
  [['.'], workspace.files],
  [['a.journey.yaml'], ['a.journey.yaml']],
  [['/w/a.journey.yaml'], ['a.journey.yaml']],
  [['deep'], ['deep/b.journey.yaml', 'deep/er/c.persona.yaml']],
  [['deep/'], ['deep/b.journey.yaml', 'deep/er/c.persona.yaml']],
  [['*.journey.yaml'], ['a.journey.yaml', 'x+y.journey.yaml']],
  [['**/*.journey.yaml'], ['a.journey.yaml', 'deep/b.journey.yaml', 'x+y.journey.yaml']],
  [['x+?.journey.yaml'], ['x+y.journey.yaml']],
  [['deep/*'], ['deep/b.journey.yaml', 'deep/er/c.persona.yaml']],
])('%j', (args, expected) => {
  expect(select(args)).toEqual(expected);
});

it('is relative to where the command works', () => {
  expect(select(['b.journey.yaml'], '/w/deep')).toEqual(['deep/b.journey.yaml']);
  expect(select(['../a.journey.yaml'], '/w/deep')).toEqual(['a.journey.yaml']);
});

it.each([['nothing.yaml'], ['*.rating.yaml'], ['/elsewhere'], ['dee']])(
  'refuses what names no file: %s',
  (argument) => {
    expect(() => select([argument])).toThrow(UserError);
  },
);
