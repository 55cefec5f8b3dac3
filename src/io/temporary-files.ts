import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const pattern = /^\.cjm-(\d+)-[0-9a-f]{8}\.tmp$/;

/**
 * The name of a file that holds content until it takes its place: short, and tells whose it is. The time makes it
 * unique in the process; `crypto` would take 10 ms to load.
 */
export function temporaryName(): string {
  const unique = process.hrtime.bigint().toString(16).padStart(8, '0').slice(-8);
  return `.cjm-${process.pid}-${unique}.tmp`;
}

/** Removes the temporary files that a process left which was stopped in the middle. */
export async function removeStale(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const owner = entry.isFile() ? pattern.exec(entry.name)?.[1] : undefined;
    if (owner === undefined || isAlive(Number(owner))) continue;
    await rm(join(folder, entry.name), { force: true }).catch(() => null);
  }
}

/** Whether a process runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
