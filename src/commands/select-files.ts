import { relative, resolve } from 'node:path';
import { UserError } from '../io/user-error.ts';
import { globMatcher } from '../model/glob.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * The files of a workspace that arguments name: files, folders and globs (`*` within a folder, `**` over
 * folders, `?` one character), relative to where the command works; all files without arguments.
 * @param folders.folder absolute: the folder of the workspace
 * @param folders.directory absolute: where the command works
 * @throws UserError for an argument that names no file of the workspace
 */
export function selectFiles(
  workspace: Pick<Workspace, 'files' | 'diagnostics'>,
  args: readonly string[],
  { folder, directory }: { readonly folder: string; readonly directory: string },
): ReadonlySet<string> {
  const all = new Set([...workspace.files, ...workspace.diagnostics.map(({ file }) => file)]);
  if (args.length === 0) return all;
  const selected = new Set<string>();
  for (const argument of args) {
    const path = relative(folder, resolve(directory, argument)).replaceAll('\\', '/');
    const matches = globMatcher(path);
    const found = [...all].filter(matches);
    if (found.length === 0) {
      throw new UserError(
        `"${visible(argument)}" is not a file of this workspace.`,
        'Name files that end in .journey.yaml, .persona.yaml or .rating.yaml, or a folder with them.',
      );
    }
    for (const file of found) selected.add(file);
  }
  return selected;
}
