import { constants, type Dirent } from 'node:fs';
import {
  accessSync,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FileKind, Files, FoundFile } from './context.ts';
import { UserError } from './user-error.ts';

/** More files than this are no workspace; `node_modules` and the like are never entered. */
const mostFiles = 20_000;

/** The disk. */
export const nodeFiles: Files = {
  list: async (folder, endings, deepest) => list(folder, endings, deepest),
  kind: async (path) => kindOf(path),
  has: (path) => kindOf(path) !== 'missing',
  isReadOnly,
  read: async (path, most) => read(path, most),
  // Loaded for large workspaces only.
  expectMuch: async () => (await import('./save-memory.ts')).saveMemory(),
  // Loaded by the commands that write: it needs more of Node than all the rest.
  writeAll: async (files, options) => (await import('./write-all.ts')).writeAll(files, options),
  append: async (path, text) => (await import('./append.ts')).append(path, text),
  listOwn: async (folder, endings) => (await import('./made-by-cjm.ts')).listOwn(folder, endings),
  remove: async (paths) => (await import('./remove.ts')).remove(paths),
};

function list(
  folder: string,
  endings: readonly string[],
  deepest = Infinity,
): readonly FoundFile[] {
  const found: FoundFile[] = [];
  const walk = (relative: string, depth: number): void => {
    for (const entry of entriesOf(join(folder, relative))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory() && !endings.some((ending) => entry.name.endsWith(ending))) {
        if (depth < deepest) enter(path, depth + 1);
      } else if (endings.some((ending) => entry.name.endsWith(ending))) {
        found.push({ path, regular: entry.isFile() });
        if (found.length > mostFiles) {
          throw new UserError(
            `There are more than ${mostFiles} YAML files below "${folder}".`,
            'Work in the folder of the workspace, for example with -C.',
          );
        }
      }
    }
  };
  const enter = (path: string, depth: number): void => {
    try {
      walk(path, depth);
    } catch (error) {
      if (error instanceof UserError) throw error;
      found.push({ path, regular: false });
    }
  };
  try {
    walk('', 0);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(folder, error);
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function entriesOf(folder: string): readonly Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

function unreadable(folder: string, error: unknown): UserError {
  const { code, path = folder } = error as NodeJS.ErrnoException;
  const why =
    code === 'ENOENT'
      ? 'does not exist'
      : code === 'ENOTDIR'
        ? 'is not a folder'
        : 'cannot be read';
  return new UserError(`The folder "${path}" ${why}.`);
}

function kindOf(path: string): FileKind {
  try {
    const found = lstatSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'missing';
  }
}

/** By the file's mode as well, since root may write to everything. */
function isReadOnly(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (lstatSync(path).mode & anybodyWrites) === 0;
  } catch {
    return true;
  }
}

const anybodyWrites = 0o222;

/** Read into again and again: memory for each of thousands of files would pile up until V8 looks for it. */
let scratch = Buffer.allocUnsafe(65_536);

/** Synchronous inside, which costs a third of the time for a thousand small files. */
function read(path: string, most: number): Uint8Array | null {
  // Not following a link and not waiting for a pipe that nobody writes to.
  const file = openSync(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const { size } = regular(file, path);
    if (size > most) return null;
    // One more, to notice a file that grows meanwhile.
    if (scratch.length < size + 1) scratch = Buffer.allocUnsafe(2 * (size + 1));
    const bytes = scratch.subarray(0, size + 1);
    let length = 0;
    for (;;) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      length += count;
      if (count === 0 || length === bytes.length) break;
    }
    return bytes.subarray(0, Math.min(length, size));
  } finally {
    closeSync(file);
  }
}

function regular(file: number, path: string): { readonly size: number } {
  const found = fstatSync(file);
  if (!found.isFile()) throw new UserError(`"${path}" is not a regular file.`);
  return found;
}
