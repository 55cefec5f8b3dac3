import type { Workspace } from '../../src/model/workspace.ts';
import { workspaceFromFiles } from '../../src/workspace/workspace-from-files.ts';

/** The day of all tests that do not choose one. */
const today = '2026-11-21';

/** A workspace of texts by file name. */
export function workspaceOf(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof workspaceFromFiles>[1] = { today },
): Workspace {
  return workspaceFromFiles(files, options);
}
