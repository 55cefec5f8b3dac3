import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visible } from '../../model/visible.ts';
import { UserError } from '../user-error.ts';
import { runGit } from './run-git.ts';

/**
 * Which of these files were made or changed since the current branch left a revision, changes that are not committed
 * included. Compares contents itself: `git diff` may run programs of the repository.
 * @param folder absolute
 * @param files relative to the folder, with `/`
 * @throws UserError for what is not a revision here, outside a repository, and without git
 */
export async function changedFiles(
  folder: string,
  revision: string,
  files: readonly string[],
): Promise<ReadonlySet<string>> {
  const base = await branchingPoint(folder, revision);
  const tree = (await runGit(folder, ['ls-tree', '-r', '-z', base]))?.toString() ?? '';
  const then = new Map(
    tree.split('\0').flatMap((entry) => {
      const [, object, path] = /^100\d+ blob ([0-9a-f]+)\s*\t(.+)$/s.exec(entry) ?? [];
      return object === undefined || path === undefined ? [] : [[path, object] as const];
    }),
  );
  const changed = new Set<string>();
  for (const file of files) {
    const object = then.get(file);
    if (object === undefined || !(await isStill(object, join(folder, file)))) changed.add(file);
  }
  return changed;
}

/** The commit in which the current branch and the revision last were one. */
async function branchingPoint(folder: string, revision: string): Promise<string> {
  if (!couldBeRevision(revision)) throw notARevision(revision);
  const named = await runGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (named === null) {
    const isRepository = (await runGit(folder, ['rev-parse', '--git-dir'])) !== null;
    throw isRepository ? notARevision(revision) : notARepository();
  }
  const base = await runGit(folder, ['merge-base', named.toString().trim(), 'HEAD']);
  if (base === null) throw noCommonPast(revision);
  return base.toString().trim();
}

/** A branch, a tag, a commit, and how far before it: no ranges, no paths, no searches, no options. */
function couldBeRevision(text: string): boolean {
  return (
    text.length <= 250 &&
    /^[^\s\p{Cc}:?*[\\{}^~-][^\s\p{Cc}:?*[\\{}]*$/u.test(text) &&
    !text.includes('..')
  );
}

/** Git keeps lines with LF where a checkout may have CRLF. */
async function isStill(object: string, path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return false;
  if (objectName(bytes, object.length) === object) return true;
  if (!bytes.includes('\r\n')) return false;
  const plain = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return objectName(plain, object.length) === object;
}

/** How git names a file with these bytes; names of 64 digits are of repositories with SHA-256. */
function objectName(bytes: Buffer, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function notARepository(): UserError {
  return new UserError(
    'The files are not in a git repository, or git does not trust it; --since needs its history.',
    'Leave --since out, or see what "git status" says there.',
  );
}

function notARevision(revision: string): UserError {
  return new UserError(
    `"${visible(revision)}" is not a revision of this repository.`,
    'Name a branch, a tag or a commit, such as --since main; a shallow clone has only the last commits.',
  );
}

function noCommonPast(revision: string): UserError {
  return new UserError(
    `This branch and "${visible(revision)}" have no commit in common here.`,
    'In a shallow clone, fetch the whole history first (on GitHub: "fetch-depth: 0").',
  );
}
