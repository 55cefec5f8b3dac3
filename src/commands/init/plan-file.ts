import { join } from 'node:path';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import type { GlobalOptions } from '../command.ts';
import { openWorkspaceWithFolder } from '../open-workspace.ts';
import { newFile, type NewKind } from './new-file.ts';
import type { InitOptions, Plan } from './plan.ts';
import { refuseExisting } from './refuse-existing.ts';
import { schemaFolder } from './workspace-files.ts';

/**
 * One more journey or persona in the workspace around the current folder.
 * @throws UserError without a workspace, without a name, or when the name is taken
 */
export async function planFile(
  kind: NewKind,
  typed: string,
  options: InitOptions,
  global: GlobalOptions,
  context: Context,
): Promise<Plan> {
  const { workspace, folder } = await openWorkspaceWithFolder(context, global);
  const asks = options.yes === true ? null : context.prompts;
  const name =
    typed || (options.name ?? (await asks?.text(`What is the ${kind} called?`, '')) ?? '');
  if (name.trim() === '') {
    const example = kind === 'journey' ? '"Reporting a fault"' : '"Sam Field"';
    throw new UserError(
      `"cjm init ${kind}" needs a name.`,
      `For example cjm init ${kind} ${example}. For a folder with this name: cjm init ./${kind}.`,
    );
  }
  const { files } = context;
  const schema = join(folder, schemaFolder, `${kind}.schema.json`);
  const added = await newFile(
    {
      kind,
      name,
      language: options.language ?? workspace.settings.language,
      market: options.market,
      hasSchemas: (await files.kind(schema)) === 'file',
    },
    workspace,
  );
  const path = join(folder, added.path);
  await refuseExisting([path], folder, files);
  return {
    files: [{ path, content: added.content }],
    remarks: [],
    next: 'open the file and write, then cjm check',
  };
}
