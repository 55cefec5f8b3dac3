import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import { fileId } from '../workspace/file-kind.ts';
import { findJourney } from './find-journey.ts';
import { selectFiles } from './select-files.ts';

/**
 * The journeys that arguments name by id, file, folder or glob, and the files that were meant, usable or not; all
 * without arguments.
 * @param folders.folder absolute: the folder of the workspace
 * @param folders.directory absolute: where the command works
 * @throws UserError for an argument that names none
 */
export function selectJourneys(
  workspace: Workspace,
  args: readonly string[],
  folders: { readonly folder: string; readonly directory: string },
): { readonly journeys: readonly Journey[]; readonly files: ReadonlySet<string> } {
  const select = (names: readonly string[]) => selectFiles(workspace, names, folders);
  const files =
    args.length === 0
      ? select([])
      : new Set(args.flatMap((argument) => [...filesOf(workspace, argument, select)]));
  return { journeys: workspace.journeys.filter(({ origin }) => files.has(origin.file)), files };
}

/** The files of a journey's id, else of a path or glob; a name that is neither gets the nearest id as a hint. */
function filesOf(
  workspace: Workspace,
  argument: string,
  select: (names: readonly string[]) => ReadonlySet<string>,
): Iterable<string> {
  const id = argument.normalize('NFC');
  const journey = workspace.journeyById.get(id);
  if (journey !== undefined) return [journey.origin.file];
  if (workspace.unusable.has(id)) {
    return workspace.diagnostics.map(({ file }) => file).filter((file) => fileId(file) === id);
  }
  try {
    return select([argument]);
  } catch (error) {
    if (!/[./\\*?]/.test(argument)) findJourney(workspace, argument);
    throw error;
  }
}
