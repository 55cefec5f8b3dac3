import type { Stats } from 'node:fs';
import { UserError } from './user-error.ts';

const otherFolder = 'Choose another folder.';

/** The folder for the files is something else. */
export function notAFolder(folder: string, isLink: boolean): UserError {
  return isLink
    ? new UserError(
        `"${folder}" is a symbolic link; nothing was written.`,
        'Name the folder itself.',
      )
    : new UserError(`"${folder}" is not a folder; nothing was written.`, otherFolder);
}

/** Something that is no file has the name of one. */
export function notAFile(path: string, found: Stats): UserError {
  const what = found.isDirectory()
    ? 'a folder'
    : found.isSymbolicLink()
      ? 'a symbolic link'
      : 'not a regular file';
  return new UserError(
    `Nothing was written: "${path}" is ${what}.`,
    'Move it, or write elsewhere.',
  );
}

/** Files that may not be replaced. */
export function inTheWay(paths: readonly string[], onlyNew: boolean): UserError {
  const shown = paths.slice(0, 5).map((path) => `"${path}"`);
  const names = shown.join(', ') + (paths.length > 5 ? ` and ${paths.length - 5} more` : '');
  const one = paths.length === 1;
  return onlyNew
    ? new UserError(
        `Nothing was written: ${names} ${one ? 'exists' : 'exist'} already.`,
        'Choose another name or folder.',
      )
    : new UserError(
        `Nothing was written: ${names} ${one ? 'was' : 'were'} not made by cjm.`,
        `Write elsewhere, or replace ${one ? 'it' : 'them'} with --force.`,
      );
}

/** Somebody saved the file between reading and writing. */
export function changedMeanwhile(path: string): UserError {
  return new UserError(
    `Nothing was written: "${path}" was changed by somebody else just now.`,
    'Run the command again.',
  );
}

/**
 * Does something with a file; what the system then refuses is told in words.
 * @param done how many files have been written before
 */
export async function explained<T>(path: string, work: () => Promise<T>, done = 0): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!/^E[A-Z0-9]+$/.test(code)) throw error;
    const before = done === 0 ? 'Nothing was written' : `Only the first ${done} were written`;
    const reason = reasons[code] ?? `the system answers ${code}`;
    throw new UserError(`${before}: "${path}": ${reason}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EIO: 'the disk reports a fault',
  EACCES: 'no permission to write here',
  EPERM: 'no permission to write here',
  EROFS: 'this disk is read-only',
  EBUSY: 'another program holds it open',
  EEXIST: 'something else has this name',
  ENOENT: 'the folder is gone',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'the path leads in a circle',
  EISDIR: 'this is a folder',
  EMFILE: 'too many files are open',
};
