import { dirname, join, resolve } from 'node:path';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { checkWords } from '../../language/check.ts';
import {
  againstBaseline,
  baselineOf,
  readBaseline,
  writeBaseline,
  type KnownFinding,
} from '../../lint/baseline.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { visible } from '../../model/visible.ts';
import type { Language } from '../../model/workspace.ts';
import type { GlobalOptions, OptionValues } from '../command.ts';
import { remark } from '../remark.ts';
import { shownPath } from '../shown-path.ts';

/** Beside the settings of the workspace. */
const usualName = 'cjm-baseline.json';
const mostMegabytes = 10;
const mostBytes = mostMegabytes * 1_000_000;

const again = 'Take it from git again, or remove it and run "cjm check --update-baseline".';

/** The file in which a team keeps what it knows of, and what is in it. */
export interface Baseline {
  /** Absolute. */
  readonly path: string;
  readonly known: readonly KnownFinding[];
}

/**
 * The baseline that `--baseline` names, else the usual one; empty when it is not there yet.
 * @param folder absolute: that of the workspace
 * @throws UserError for a named file that is not there, unless it is about to be made where that makes sense, and for a
 * file that is no baseline
 */
export async function openBaseline(
  options: OptionValues,
  folder: string,
  { directory }: Pick<GlobalOptions, 'directory'>,
  { files }: Pick<Context, 'files'>,
): Promise<Baseline> {
  const named = options['baseline'] as string | undefined;
  const path = named === undefined ? join(folder, usualName) : resolve(directory, named);
  const shown = visible(shownPath(directory, path));
  if ((await files.kind(path)) === 'missing') {
    if (named !== undefined) {
      if (options['updateBaseline'] !== true) throw missing(shown);
      if (!path.endsWith('.json')) throw notJson(shown);
      if ((await files.kind(dirname(path))) !== 'folder') throw noFolder(shown);
    }
    return { path, known: [] };
  }
  const bytes = await files.read(path, mostBytes).catch(() => undefined);
  if (bytes === null) throw tooLarge(`"${shown}" is`, again);
  const known = bytes === undefined ? null : readBaseline(new TextDecoder().decode(bytes));
  if (known !== null) return { path, known };
  throw new UserError(`"${shown}" is not a baseline of this version of cjm.`, again);
}

/**
 * Writes a baseline with which all these findings are known, for `--update-baseline`, and gives it back.
 * @throws UserError when a part of the findings was asked for, since a baseline is of the whole workspace, and when it
 * would be larger than what is read
 */
export async function updateBaseline(
  { path }: Baseline,
  findings: readonly Diagnostic[],
  {
    language,
    isPart,
    global,
  }: { readonly language: Language; readonly isPart: boolean; readonly global: GlobalOptions },
  context: Pick<Context, 'files' | 'stderr'>,
): Promise<Baseline> {
  if (isPart) {
    throw new UserError(
      '--update-baseline needs all findings, not those of some files or rules.',
      'Write: cjm check --update-baseline',
    );
  }
  const known = baselineOf(findings);
  const content = writeBaseline(known);
  if (Buffer.byteLength(content) > mostBytes) {
    throw tooLarge(
      'A baseline of all that is found would be',
      'Switch off in cjm.yaml what matters least to you, with "rules".',
    );
  }
  await context.files.writeAll([{ path, content }], { force: true });
  const count = againstBaseline(findings, known).known.length;
  if (!global.quiet) {
    remark(context, checkWords(language).knownFromNow(count, shownPath(global.directory, path)));
  }
  return { path, known };
}

function missing(shown: string): UserError {
  return new UserError(
    `There is no baseline "${shown}".`,
    `Make it with: cjm check --baseline ${shown} --update-baseline`,
  );
}

function notJson(shown: string): UserError {
  return new UserError(
    `"${shown}" would not be found again as what it is: a baseline is a JSON file.`,
    'Give it a name that ends in .json.',
  );
}

function noFolder(shown: string): UserError {
  return new UserError(
    `There is no folder for the baseline "${shown}".`,
    'Make the folder first, or write it elsewhere.',
  );
}

function tooLarge(what: string, wayOut: string): UserError {
  return new UserError(`${what} larger than ${mostMegabytes} MB, the most that is read.`, wayOut);
}
