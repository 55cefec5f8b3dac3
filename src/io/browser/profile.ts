import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../temporary-files.ts';

const prefix = 'cjm-browser-';

/** Makes an empty folder for a browser to live in, and removes those that a process left which was stopped in the middle. */
export async function makeProfile(parent: string = tmpdir()): Promise<string> {
  for (const name of await readdir(parent).catch(() => [])) {
    const owner = /^cjm-browser-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) await removeProfile(join(parent, name));
  }
  return mkdtemp(join(parent, `${prefix}${process.pid}-`));
}

/** A browser that ends may still write for a moment. What cannot be removed is left to the system. */
export async function removeProfile(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(
    () => null,
  );
}
