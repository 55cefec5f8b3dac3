import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changedFiles } from '../../../src/io/git/changed-files.ts';
import { UserError } from '../../../src/io/user-error.ts';
import { temporaryFolder } from '../../cli/temporary-folder.ts';

/** A repository with two branches, and changes that are not committed. */
async function repository() {
  const folder = await temporaryFolder({
    'maps/same.yaml': 'title: A\n',
    'maps/changed.yaml': 'title: B\n',
    'maps/lines.yaml': 'title: C\n# ü\n',
  });
  const git = (...args: readonly string[]): void => {
    const who = ['user.name=a', 'user.email=a@example.org', 'commit.gpgsign=false'];
    execFileSync('git', [...who.flatMap((one) => ['-c', one]), ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  };
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '-m', 'one');
  git('checkout', '--quiet', '-b', 'work');
  write('maps/changed.yaml', 'title: B2\n');
  git('commit', '--quiet', '-am', 'two');
  write('maps/new.yaml', 'title: D\n');
  write('maps/lines.yaml', 'title: C\r\n# ü\r\n');
  // The main branch goes on meanwhile: that is no change of this one.
  git('stash', '--quiet', '--include-untracked');
  git('checkout', '--quiet', 'main');
  write('maps/same.yaml', 'title: A2\n');
  git('commit', '--quiet', '-am', 'three');
  git('checkout', '--quiet', 'work');
  git('stash', 'pop', '--quiet');
  return { folder, git, write };
}

const files = ['maps/same.yaml', 'maps/changed.yaml', 'maps/new.yaml', 'maps/lines.yaml'];

test.each(['main', 'main~1', 'work~1'])(
  'changes since the branch left %s, committed or not',
  async (revision) => {
    const { folder } = await repository();
    expect([...(await changedFiles(folder, revision, files))]).toEqual([
      'maps/changed.yaml',
      'maps/new.yaml',
    ]);
  },
);

test('names are relative to the folder', async () => {
  const { folder } = await repository();
  const names = ['same.yaml', 'changed.yaml'];
  expect([...(await changedFiles(join(folder, 'maps'), 'main', names))]).toEqual(['changed.yaml']);
});

test('against the branch itself only what is not committed', async () => {
  const { folder } = await repository();
  expect([...(await changedFiles(folder, 'HEAD', files))]).toEqual(['maps/new.yaml']);
});

test('refuses what is not a revision', async () => {
  const { folder } = await repository();
  for (const revision of [
    ...['', '--output=evil.txt', '-x', ':/one', 'HEAD:maps', 'main..work', '@{-1}', 'HEAD^{tree}'],
    ...['nothing', 'a b', 'a\nb', 'a'.repeat(10_000), '../x'],
  ]) {
    const answer = changedFiles(folder, revision, files);
    await expect(answer, revision).rejects.toBeInstanceOf(UserError);
  }
});

test('says that there is no repository', async () => {
  const answer = changedFiles(await temporaryFolder(), 'main', files);
  await expect(answer).rejects.toThrow(/not in a git repository/);
});

test('runs no program of that name in the folder', async () => {
  const { folder, write } = await repository();
  write('git', `#!/bin/sh\ntouch ${join(folder, 'canary')}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const usual = process.env['PATH'];
  onTestFinished(() => {
    process.env['PATH'] = usual;
  });
  process.env['PATH'] = ['.', usual].join(delimiter);
  expect([...(await changedFiles(folder, 'HEAD', files))]).toEqual(['maps/new.yaml']);
  expect(existsSync(join(folder, 'canary'))).toBe(false);
});

test('runs nothing that the repository names', async () => {
  const { folder, git, write } = await repository();
  const canary = join(folder, 'canary');
  const script = `touch ${canary}`;
  git('config', 'core.fsmonitor', script);
  git('config', 'diff.x.textconv', script);
  git('config', 'filter.x.clean', script);
  write('.gitattributes', '* diff=x filter=x\n');
  await changedFiles(folder, 'main', files);
  expect(() => execFileSync('ls', [canary], { stdio: 'ignore' })).toThrow(Error);
});
