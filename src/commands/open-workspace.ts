import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import type { Workspace } from '../model/workspace.ts';
import { fileKind } from '../workspace/file-kind.ts';
import { loadWorkspace, type LoadOptions } from '../workspace/load-workspace.ts';
import type { GlobalOptions } from './command.ts';
import { shownPath } from './shown-path.ts';

export interface OpenedWorkspace {
  readonly workspace: Workspace;
  /** Absolute: the folder to which the workspace's files are relative. */
  readonly folder: string;
}

/**
 * The workspace in which a command works.
 * @throws UserError when there is none
 */
export async function openWorkspace(context: Context, global: GlobalOptions): Promise<Workspace> {
  return (await openWorkspaceWithFolder(context, global)).workspace;
}

/** The same, with the folder in which it was found. */
export async function openWorkspaceWithFolder(
  context: Context,
  global: GlobalOptions,
  options: Pick<LoadOptions, 'charactersHeld'> = {},
): Promise<OpenedWorkspace> {
  const { folder, settingsFile } = await findFolder(context, global);
  const workspace = await loadWorkspace(context.files, folder, {
    ...options,
    today: global.today ?? context.clock.today(),
    ...(settingsFile === undefined ? {} : { settingsFile }),
  });
  if (workspace.files.length === 0 && workspace.diagnostics.length === 0) {
    throw new UserError(
      `There are no journey maps in "${folder}".`,
      'Make a workspace with "cjm init", or name its folder with -C.',
    );
  }
  return { workspace, folder };
}

/** How many folders deep a workspace is looked for that somebody forgot to enter. */
const deepest = 2;

/**
 * Walks up to `cjm.yaml`, else to the top of the git repository, else stays.
 * @throws UserError when there is none on the way up, but one below: it would be read without its settings
 */
export async function findFolder(
  context: Context,
  { directory, config }: GlobalOptions,
): Promise<{ readonly folder: string; readonly settingsFile?: string }> {
  if ((await context.files.kind(directory)) !== 'folder') {
    throw new UserError(`The folder "${directory}" does not exist.`, 'Check what follows -C.');
  }
  if (config !== undefined) return withConfig(context, directory, config);
  for (let here = directory; ; here = dirname(here)) {
    for (const name of ['cjm.yaml', 'cjm.yml']) {
      if ((await context.files.kind(join(here, name))) !== 'missing') return { folder: here };
    }
    if (dirname(here) === here) break;
  }
  const folder = (await context.git.root(directory)) ?? directory;
  const below = await workspacesBelow(folder, context);
  if (below.length > 0) throw notEntered(below, directory, context);
  return { folder };
}

/** The folders below that hold a `cjm.yaml`, absolute. */
async function workspacesBelow(folder: string, { files }: Context): Promise<readonly string[]> {
  const found = await files.list(folder, ['cjm.yaml', 'cjm.yml'], deepest);
  const settings = found.filter(({ path, regular }) => regular && fileKind(path) === 'workspace');
  return [...new Set(settings.map(({ path }) => dirname(join(folder, path))))];
}

function notEntered(below: readonly string[], directory: string, { cwd }: Context): UserError {
  const shown = below.map((folder) => shownPath(cwd, folder));
  const [first = ''] = shown;
  const way = /^[\w./\\:-]+$/.test(first) ? first : `"${first}"`;
  const here = directory === cwd ? 'here' : `in "${shownPath(cwd, directory)}"`;
  if (shown.length === 1) {
    return new UserError(
      `There is no cjm.yaml ${here}, but one in "${first}".`,
      `Write: cd ${way}, or: cjm -C ${way} …`,
    );
  }
  const more = shown.length > 5 ? ` and ${shown.length - 5} more` : '';
  const names = shown.slice(0, 5).map((name) => `"${name}"`);
  return new UserError(
    `There is no cjm.yaml ${here}, but in ${names.join(', ')}${more}.`,
    `Choose one: cd ${way}, or: cjm -C ${way} …`,
  );
}

async function withConfig(context: Context, directory: string, config: string) {
  const path = isAbsolute(config) ? config : resolve(directory, config);
  if ((await context.files.kind(path)) !== 'file') {
    throw new UserError(
      `The settings file "${config}" does not exist.`,
      'Check what follows --config.',
    );
  }
  const folder = dirname(path);
  return { folder, settingsFile: relative(folder, path).replaceAll('\\', '/') };
}
