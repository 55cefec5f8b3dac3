import { relative } from 'node:path';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';

const mostNamed = 3;

/**
 * @param paths absolute: what is to be written
 * @throws UserError naming those that exist, relative to the folder
 */
export async function refuseExisting(
  paths: readonly string[],
  folder: string,
  disk: Context['files'],
): Promise<void> {
  const kind = await disk.kind(folder);
  if (kind === 'file' || kind === 'other') {
    throw new UserError(`"${folder}" is not a folder.`, 'Give a new folder: cjm init my-journeys.');
  }
  const existing: string[] = [];
  for (const path of paths) {
    if ((await disk.kind(path)) !== 'missing') {
      existing.push(relative(folder, path).replaceAll('\\', '/'));
    }
  }
  if (existing.length === 0) return;
  const rest = existing.length - mostNamed;
  const names = existing.slice(0, mostNamed).map((name) => `"${name}"`);
  const more = rest > 0 ? [`${rest} more`] : [];
  throw new UserError(
    `Nothing was written: the folder has ${[...names, ...more].join(', ')} already.`,
    existing.includes('cjm.yaml')
      ? 'To add to this workspace: cjm init journey NAME, or cjm init persona NAME.'
      : 'Give a new folder: cjm init my-journeys.',
  );
}
