import type { Context } from '../../io/context.ts';
import { check } from '../../lint/lint.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Loaded } from '../../serve/preview.ts';
import { loadWorkspace } from '../../workspace/load-workspace.ts';
import type { createSourceMemory } from '../../workspace/source-memory.ts';
import type { GlobalOptions } from '../command.ts';
import { openWorkspaceWithFolder } from '../open-workspace.ts';
import { withAvatars } from '../report/avatars.ts';
import { dress } from '../report/dress.ts';
import { reportDate } from '../report-date.ts';
import { selectJourneys } from '../select-journeys.ts';

export interface PreviewRequest {
  readonly args: readonly string[];
  readonly global: GlobalOptions;
  /** Absolute: the folder of the workspace. */
  readonly folder: string;
  /** What was read the last time. */
  readonly memory: ReturnType<typeof createSourceMemory>;
}

/** What there is to preview. @throws UserError when there is nothing, or not what the arguments name */
export async function openPreview(request: PreviewRequest, context: Context): Promise<Loaded> {
  const { workspace } = await openWorkspaceWithFolder(context, request.global);
  return loadedFrom(workspace, request, context);
}

/**
 * The same later on: in the same folder, with the same settings file, and also when nothing is left in it.
 * @param settingsFile relative to the folder; null for the one that is found
 */
export async function reloadPreview(
  request: PreviewRequest,
  settingsFile: string | null,
  context: Context,
): Promise<Loaded> {
  const workspace = await loadWorkspace(context.files, request.folder, {
    today: request.global.today ?? context.clock.today(),
    readSource: request.memory(),
    ...(settingsFile === null ? {} : { settingsFile }),
  });
  return loadedFrom(workspace, request, context);
}

/** @throws UserError when the arguments name nothing, or the logo cannot be used */
async function loadedFrom(
  read: Workspace,
  { args, global, folder }: PreviewRequest,
  context: Context,
): Promise<Loaded> {
  const { workspace: dressed } = await dress(read, folder, context);
  const { workspace, remarks } = await withAvatars(dressed, folder, context);
  const { journeys } = selectJourneys(workspace, args, { folder, directory: global.directory });
  const date = reportDate(workspace, global, context);
  // Of what is written: in the pages the picture of a persona is no path any more.
  return { workspace, journeys, findings: check(read), remarks, date };
}
