import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Git } from './context.ts';

/** Looks for `.git` on the way up itself; the git program is run, and loaded for, only when history is asked for. */
export const nodeGit: Git = {
  root: async (folder) => {
    for (let here = folder; ; here = dirname(here)) {
      if (isThere(join(here, '.git'))) return here;
      if (dirname(here) === here) return null;
    }
  },
  changedFiles: async (...request) =>
    (await import('./git/changed-files.ts')).changedFiles(...request),
};

function isThere(path: string): boolean {
  try {
    return lstatSync(path) !== undefined;
  } catch {
    return false;
  }
}
