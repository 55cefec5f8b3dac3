import { join } from 'node:path';
import type { Context, OutputFile } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { limits } from '../source/limits.ts';
import type { Edit } from '../source/edit/edit.ts';
import type { OpenedWorkspace } from './open-workspace.ts';
import { shownPath } from './shown-path.ts';

/** What a file of the workspace becomes. */
export interface EditedFile extends OutputFile {
  readonly content: string;
  /** What it holds now. */
  readonly before: string;
}

/**
 * Works out what edits make of a file of the workspace, for `Files.writeAll` with `force`.
 * @param file relative to the workspace
 * @throws UserError when the file is not the one that was loaded any more, or cannot be changed without harm
 */
export async function editFile(
  { workspace, folder }: OpenedWorkspace,
  file: string,
  edits: readonly Edit[],
  { files, cwd }: Pick<Context, 'files' | 'cwd'>,
): Promise<EditedFile> {
  const path = join(folder, file);
  const bytes = await files.read(path, limits.fileSize).catch(() => null);
  const before = bytes === null ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (before.replace(/^\ufeff/, '') !== workspace.textOf(file)) {
    throw new UserError(
      `Nothing was written: "${shownPath(cwd, path)}" was changed by somebody else just now.`,
      'Run the command again.',
    );
  }
  // Needs a second reader of YAML, which nothing else does.
  const { edit } = await import('../source/edit/edit.ts');
  const result = edit(before, edits);
  if ('text' in result) return { path, before, content: result.text };
  const { line } = workspace.locate({ file, path: result.path }).start;
  throw new UserError(
    `Nothing was written: "${shownPath(cwd, path)}" is written in a way that cannot be changed safely.`,
    `Write it yourself, at line ${line}.`,
  );
}
