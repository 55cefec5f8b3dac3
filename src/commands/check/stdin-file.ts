import { dirname, relative, resolve } from 'node:path';
import type { Context, Files } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { visible } from '../../model/visible.ts';
import { fileKind } from '../../workspace/file-kind.ts';
import type { GlobalOptions } from '../command.ts';

/** What a command reads when a text on standard input stands for one of the files. */
export interface WithStdin {
  /** With the file's path for `-`. */
  readonly args: readonly string[];
  /** The disk, but for that file. */
  readonly files: Files;
  /** Where the workspace is looked for: that of the file. */
  readonly global: GlobalOptions;
}

/**
 * Reads standard input for the argument `-`, as the text that the file of this name has, whether it exists or not.
 * @param name `--stdin-filename`
 * @throws UserError for one without the other, and a name that no file of a workspace has
 */
export async function withStdin(
  args: readonly string[],
  name: string | undefined,
  global: GlobalOptions,
  { files, stdin }: Pick<Context, 'files' | 'stdin'>,
): Promise<WithStdin> {
  const isAsked = args.includes('-');
  if (!isAsked && name === undefined) return { args, files, global };
  if (!isAsked) {
    throw new UserError(
      '--stdin-filename is the name of what comes from standard input, but nothing is read from there.',
      'Write: cjm check - --stdin-filename FILE',
    );
  }
  if (name === undefined) {
    throw new UserError(
      'It is not known which file the text on standard input is.',
      'Name it, for example: cjm check - --stdin-filename journeys/buying.journey.yaml',
    );
  }
  if (fileKind(name.replaceAll('\\', '/')) === null) {
    throw new UserError(
      `"${visible(name)}" is not a file that cjm reads.`,
      'Its name is cjm.yaml, or ends in .journey.yaml, .persona.yaml or .rating.yaml.',
    );
  }
  const path = resolve(global.directory, name);
  const { directory, config } = global;
  return {
    args: args.map((argument) => (argument === '-' ? path : argument)),
    files: withText(files, path, await stdin.readAll()),
    global: {
      ...global,
      directory: await nearestFolder(path, directory, files),
      config: config && resolve(directory, config),
    },
  };
}

/** The files with one that has these bytes. */
function withText(files: Files, path: string, bytes: Uint8Array): Files {
  return {
    ...files,
    kind: async (asked) => (asked === path ? 'file' : files.kind(asked)),
    read: async (asked, most) => {
      if (resolve(asked) !== path) return files.read(asked, most);
      return bytes.length > most ? null : bytes;
    },
    list: async (folder, endings, deepest) => {
      const found = await files.list(folder, endings, deepest);
      const own = relative(folder, path).replaceAll('\\', '/');
      const isBelow = !own.startsWith('..') && own.split('/').length <= (deepest ?? Infinity) + 1;
      if (!isBelow || !endings.some((ending) => own.endsWith(ending))) return found;
      const others = found.filter((file) => file.path !== own);
      return [...others, { path: own, regular: true }].sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

/** The one above the file that exists; where the command works when that is wrong itself, which is told later. */
async function nearestFolder(path: string, directory: string, files: Files): Promise<string> {
  if ((await files.kind(directory)) !== 'folder') return directory;
  for (let here = dirname(path); ; here = dirname(here)) {
    if ((await files.kind(here)) === 'folder') return here;
    if (dirname(here) === here) return directory;
  }
}
