import { dirname, join, relative, resolve } from 'node:path';
import type { Context, OutputFile } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import type { GlobalOptions } from '../command.ts';
import { ask } from './ask.ts';
import type { InitOptions, Plan } from './plan.ts';
import { refuseExisting } from './refuse-existing.ts';
import { workflowFile, workflowPath } from './workflow-file.ts';
import { workspaceFiles } from './workspace-files.ts';

/**
 * A new workspace, with a workflow for GitHub at the top of the repository when there is one.
 * @throws UserError when a file of it exists (a workflow is left as it is), or inside another workspace
 */
export async function planWorkspace(
  args: readonly string[],
  options: InitOptions,
  global: GlobalOptions,
  context: Context,
): Promise<Plan> {
  if (args.length > 1) {
    throw new UserError(
      `"cjm init" makes one folder, and got ${args.length} names.`,
      'Put a name with spaces in quotes. To add to a workspace: cjm init journey NAME.',
    );
  }
  const answers = await ask(args[0], options, context);
  const folder = resolve(global.directory, answers.folder);
  await refuseInside(folder, context.files);
  const today = global.today ?? context.clock.today();
  const files = await workspaceFiles({ ...answers, folder, today });
  await refuseExisting(
    files.map(({ path }) => path),
    folder,
    context.files,
  );
  const { file, remark } = await planWorkflow(folder, context);
  const way = relative(context.cwd, folder);
  return {
    files: file === null ? files : [...files, file],
    remarks: [remark],
    next: `${way === '' ? '' : `cd ${quotedForShell(way)} and then `}${commandName(context.env)} check`,
  };
}

/** A workspace reads all folders below it, so that one inside another would be read twice. */
async function refuseInside(folder: string, disk: Context['files']): Promise<void> {
  for (let above = dirname(folder); ; above = dirname(above)) {
    if ((await disk.kind(join(above, 'cjm.yaml'))) === 'file') {
      throw new UserError(
        `Nothing was written: "${folder}" lies inside the workspace "${above}".`,
        'To add to that workspace: cjm init journey NAME, or cjm init persona NAME.',
      );
    }
    if (dirname(above) === above) return;
  }
}

interface Workflow {
  readonly file: OutputFile | null;
  readonly remark: string;
}

async function planWorkflow(folder: string, { files, git, version }: Context): Promise<Workflow> {
  let there = folder;
  while ((await files.kind(there)) === 'missing' && dirname(there) !== there) {
    there = dirname(there);
  }
  const root = await git.root(there);
  if (root === null) {
    return { file: null, remark: 'There is no git repository here, so no workflow for GitHub.' };
  }
  const file = await workflowFile(root, folder, version);
  if (file === null) {
    return { file, remark: 'GitHub would misread the name of this folder, so no workflow for it.' };
  }
  if ((await files.kind(file.path)) !== 'missing') {
    return { file: null, remark: `There is a ${workflowPath} already: it stays as it is.` };
  }
  return { file, remark: `On GitHub, ${workflowPath} will check every change.` };
}

/** How the user called us, so that what we propose works for them too. */
function commandName(env: Context['env']): string {
  return env['npm_command'] === 'exec' ? 'npx cjm' : 'cjm';
}

function quotedForShell(path: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(path) ? path : `"${path.replaceAll(/["$`\\]/g, '\\$&')}"`;
}
