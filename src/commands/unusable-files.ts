import type { Context } from '../io/context.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';

/** The files among those a command needs, the settings always, that could not be used; sorted. */
export function unusableFiles(
  { filesLeftOut, settingsFile }: Pick<Workspace, 'filesLeftOut' | 'settingsFile'>,
  isNeeded: (file: string) => boolean,
): readonly string[] {
  return [...filesLeftOut].filter((file) => file === settingsFile || isNeeded(file)).sort();
}

/** Says which needed files were left out. @returns the exit code: 1 when there are any */
export function reportUnusable(files: readonly string[], { stderr }: Context): 0 | 1 {
  for (const file of files) {
    stderr.write(`"${visible(file)}" could not be used: "cjm check" tells why.\n`);
  }
  return files.length > 0 ? 1 : 0;
}
