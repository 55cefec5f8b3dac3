import { rm } from 'node:fs/promises';
import { UserError } from './user-error.ts';

/**
 * Removes files; one that is gone already is no trouble.
 * @throws UserError naming the file that cannot be removed
 */
export async function remove(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await rm(path, { force: true }).catch(() => {
      throw new UserError(`"${path}" cannot be removed.`, 'Check its permissions.');
    });
  }
}
