import type { Context } from '../io/context.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';

/** Findings about a file that was left out as a whole. */
const unusableRules: ReadonlySet<string> = new Set(['syntax', 'schema', 'file']);

/** The files among those a command needs that could not be used, sorted. */
export function unusableFiles(
  workspace: Workspace,
  isNeeded: (file: string) => boolean,
): readonly string[] {
  const files = workspace.diagnostics
    .filter(({ rule, severity }) => severity === 'error' && unusableRules.has(rule))
    .map(({ file }) => file)
    .filter((file) => file === workspace.settingsFile || isNeeded(file));
  return [...new Set(files)];
}

/** Says which needed files were left out. @returns the exit code: 1 when there are any */
export function reportUnusable(files: readonly string[], { stderr }: Context): 0 | 1 {
  for (const file of files) {
    stderr.write(`"${visible(file)}" could not be used: "cjm check" tells why.\n`);
  }
  return files.length > 0 ? 1 : 0;
}
