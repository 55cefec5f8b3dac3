import { join } from 'node:path';
import { reportFormats } from '../../formats/report-formats.ts';
import type { Context } from '../../io/context.ts';
import type { Workspace } from '../../model/workspace.ts';

/**
 * The files that earlier reports left in the folder of a report for the public, in whatever format, and that this one
 * neither writes nor removes: they may hold what is for colleagues. None for another audience.
 * @param handled what this report writes and removes, absolute
 * @returns absolute
 */
export async function leftBehind(
  { audience }: Workspace,
  { target, handled }: { readonly target: string; readonly handled: readonly string[] },
  { files }: Pick<Context, 'files'>,
): Promise<readonly string[]> {
  if (audience !== 'public') return [];
  const known = new Set(handled);
  const endings = reportFormats.map(({ extension }) => extension);
  const own = await files.listOwn(target, endings);
  return own.map((name) => join(target, name)).filter((path) => !known.has(path));
}
