import { join } from 'node:path';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import type { Language } from '../../model/workspace.ts';
import { workspaceFromFiles } from '../../workspace/workspace-from-files.ts';
import type { GlobalOptions } from '../command.ts';
import { findFolder } from '../open-workspace.ts';

const largest = 1_000_000;

/** The language that the settings of the workspace give, without reading its journeys; English where there is none. */
export async function languageHere(context: Context, global: GlobalOptions): Promise<Language> {
  try {
    const { folder, settingsFile } = await findFolder(context, global);
    for (const name of settingsFile === undefined ? ['cjm.yaml', 'cjm.yml'] : [settingsFile]) {
      const path = join(folder, name);
      if ((await context.files.kind(path)) !== 'file') continue;
      const bytes = await context.files.read(path, largest);
      if (bytes === null) continue;
      const text = new TextDecoder().decode(bytes);
      const options = { today: context.clock.today() };
      return workspaceFromFiles({ 'cjm.yaml': text }, options).settings.language;
    }
  } catch (error) {
    // A rule can be explained above the folder of a workspace as well; a folder that is not there is a mistake.
    const isThere = (await context.files.kind(global.directory)) === 'folder';
    if (!(error instanceof UserError) || !isThere || global.config !== undefined) throw error;
  }
  return 'en';
}
