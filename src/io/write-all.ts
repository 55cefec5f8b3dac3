import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { lstat, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { OutputFile, WriteOptions } from './context.ts';
import { isOurs, markWithin } from './made-by-cjm.ts';
import { removeStale, temporaryName } from './temporary-files.ts';
import { changedMeanwhile, explained, inTheWay, notAFile, notAFolder } from './write-problems.ts';

interface Planned {
  readonly path: string;
  readonly content: Buffer;
  /** Beside it: holds the new content until that of all files is there. */
  readonly temporary: string;
  /** What stands there now. */
  readonly old: Stats | null;
}

/**
 * Writes files: each is old or new and never half of it, and when one of them cannot be written, none is.
 * Files that cjm did not make are not replaced, unless forced; one that stays the same is not touched.
 *
 * @throws UserError naming the file that stands in the way or cannot be written
 */
export async function writeAll(
  files: readonly OutputFile[],
  options: WriteOptions = {},
): Promise<void> {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  for (const folder of folders) await checkFolder(folder, options.below ?? []);
  const planned = await plan(files, options);
  const made: string[] = [];
  try {
    for (const folder of folders) {
      made.push(...(await explained(folder, () => makeFolder(folder))));
      await removeStale(folder);
    }
    for (const file of planned) await explained(file.path, () => writeDurably(file));
    for (const file of planned) await checkUnchanged(file);
    for (const [done, { temporary, path }] of planned.entries()) {
      await explained(path, () => rename(temporary, path), done);
    }
  } catch (error) {
    for (const { temporary } of planned) await rm(temporary, { force: true }).catch(() => null);
    for (const folder of made.reverse()) await rmdir(folder).catch(() => null);
    throw error;
  }
}

/** A folder that is a symbolic link could lead anywhere; so could one on the way to it. */
async function checkFolder(folder: string, below: readonly string[]): Promise<void> {
  const tops = below
    .map((top) => relative(top, folder).split(sep))
    .filter(([first, second]) => first !== '..' && (first !== '' || second !== undefined))
    .sort((a, b) => a.length - b.length);
  const way = tops[0] ?? [''];
  for (const index of way.keys()) {
    const here = resolve(folder, ...way.slice(index + 1).map(() => '..'));
    const found = await lookAt(here);
    if (found === null) return;
    if (!found.isDirectory()) throw notAFolder(here, found.isSymbolicLink());
  }
}

async function plan(
  files: readonly OutputFile[],
  { onlyNew = false, force = false }: WriteOptions,
): Promise<readonly Planned[]> {
  const planned: Planned[] = [];
  const existing: string[] = [];
  for (const file of files) {
    const { path } = file;
    const content = bytesOf(file.content);
    const old = await lookAt(path);
    if (old !== null && onlyNew) {
      existing.push(path);
    } else if (old !== null) {
      if (!old.isFile()) throw notAFile(path, old);
      const start = await explained(path, () => readStart(path, old.size, content));
      if (start.equals(content)) continue;
      if (!isOurs(start.subarray(0, markWithin)) && !force) existing.push(path);
    }
    planned.push({ path, content, temporary: join(dirname(path), temporaryName()), old });
  }
  if (existing.length > 0) throw inTheWay(existing, onlyNew);
  return planned;
}

/** The same bytes, not a copy of them. */
function bytesOf(content: OutputFile['content']): Buffer {
  return typeof content === 'string'
    ? Buffer.from(content)
    : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}

/** The first bytes of a file; the whole when it may equal the new content. */
async function readStart(path: string, size: number, content: Buffer): Promise<Buffer> {
  const length = size === content.length ? size : Math.min(size, markWithin);
  return withFile(path, 'r', async (file) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  });
}

/** Makes a folder and those above it. @returns the ones that were not there, outermost first */
async function makeFolder(folder: string): Promise<readonly string[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made = [folder];
  while (made[0] !== undefined && made[0] !== first) made.unshift(dirname(made[0]));
  return made;
}

/** Whole on the disk before it takes the place of the old one, with the old one's rights. */
async function writeDurably({ temporary, content, old }: Planned): Promise<void> {
  await withFile(temporary, 'wx', async (file) => {
    await file.writeFile(content);
    if (old !== null) {
      if (old.uid !== process.getuid?.()) await file.chown(old.uid, old.gid).catch(() => null);
      await file.chmod(old.mode & 0o777);
    }
    await file.sync();
  });
}

/** A person may save the file while cjm is at work. */
async function checkUnchanged({ path, old }: Planned): Promise<void> {
  const now = await lookAt(path);
  const same =
    now === null || old === null
      ? now === old
      : now.ino === old.ino && now.size === old.size && now.mtimeMs === old.mtimeMs;
  if (!same) throw changedMeanwhile(path);
}

async function withFile<T>(
  path: string,
  flags: 'r' | 'wx',
  work: (file: FileHandle) => Promise<T>,
): Promise<T> {
  const file = await open(path, flags);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

async function lookAt(path: string): Promise<Stats | null> {
  return lstat(path).catch(() => null);
}
