import { expect, it } from 'vitest';
import { nodeGit } from '../../../src/io/node-git.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';
import { runCjm } from '../../cli/test-context.ts';

const journey = `title: Buying
personas: sam
touchpoints: [{ title: I look, emotion: 1, excel: true }]
`;
const files = {
  'cjm.yaml': 'extends: starter\n',
  'sam.persona.yaml': 'name: Sam\n',
  'a.journey.yaml': journey,
  'maps/b.journey.yaml': journey,
};

/** What `check --since main` shows when these files changed, and what git was asked. */
async function since(
  changed: readonly string[],
  all: Readonly<Record<string, string>>,
  ...args: readonly string[]
) {
  const folder = await temporaryFolder(all);
  const asked: unknown[] = [];
  const changedFiles = async (_: string, ...request: readonly unknown[]) => {
    asked.push(request);
    return new Set(changed);
  };
  const argv = ['check', '--format', 'compact', '-q', '--since', 'main', ...args];
  const { stdout } = await runCjm(argv, folder, { git: { ...nodeGit, changedFiles } });
  const lines = stdout.trimEnd().split('\n');
  const found = lines.flatMap((line) => {
    const [, file, rule] = /^(\S+?):.*\[(.+)\]$/.exec(line) ?? [];
    return file === undefined || rule === undefined ? [] : [{ file, rule }];
  });
  return { found, asked, summary: lines.at(-1) };
}

it('shows and counts only what is in files that changed', async () => {
  const { found, asked, summary } = await since(['maps/b.journey.yaml'], files);
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['maps/b.journey.yaml']));
  expect(summary).toContain('in 1 file');
  expect(asked).toEqual([
    ['main', ['a.journey.yaml', 'cjm.yaml', 'maps/b.journey.yaml', 'sam.persona.yaml']],
  ]);
  const part = await since(['maps/b.journey.yaml'], files, 'maps');
  expect(part.found).toEqual(found);
  expect(part.asked).toEqual([['main', ['cjm.yaml', 'maps/b.journey.yaml']]]);
});

it('shows what a change broke in files that did not change', async () => {
  const { 'sam.persona.yaml': sam, ...others } = files;
  const renamed = { ...others, 'tom.persona.yaml': sam };
  const { found } = await since(['tom.persona.yaml'], renamed);
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['reference/unknown-persona']));
});

it('shows everything when the settings changed', async () => {
  const { found, summary } = await since(['cjm.yaml'], files);
  expect(new Set(found.map(({ file }) => file)).has('a.journey.yaml')).toBe(true);
  expect(summary).toContain('in 4 files');
});
