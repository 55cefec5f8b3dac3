import { resolve } from 'node:path';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { visible } from '../../model/visible.ts';
import type { Language } from '../../model/workspace.ts';
import { decode } from '../../source/decode.ts';
import { limits } from '../../source/limits.ts';
import { toDiagnostic, type Problem } from '../../source/problem.ts';
import type { GlobalOptions } from '../command.ts';
import { shownPath } from '../shown-path.ts';

export interface Foreign {
  /** As shown: relative to where the command works, or absolute when it lies far from there. */
  readonly file: string;
  /** Null when the bytes are not a text that can be read; `problems` tells why. */
  readonly text: string | null;
  readonly problems: readonly Diagnostic[];
}

/**
 * The text of a file of another tool: size first, then strict UTF-8, then no NUL, which no text has.
 * Other characters that our own files must not contain are the importer's to take out and report.
 * @param argument a path, or `-` for standard input
 * @throws UserError when there is no such file
 */
export async function readForeign(
  argument: string,
  stdinName: string | undefined,
  language: Language,
  global: GlobalOptions,
  context: Context,
): Promise<Foreign> {
  const path = resolve(global.directory, argument === '-' ? (stdinName ?? 'stdin') : argument);
  const file = shownPath(global.directory, path);
  const refuse = (problem: Problem, text = ''): Foreign => ({
    file,
    text: null,
    problems: [toDiagnostic(file, text, problem, language)],
  });
  if (argument !== '-') await expectFile(argument, path, context);
  const bytes =
    argument === '-'
      ? await context.stdin.readAll()
      : await context.files.read(path, limits.fileSize);
  if (bytes === null) {
    return refuse({ id: 'limit/file-size', start: 0, end: 0, number: limits.fileSize });
  }
  const { text, problem } = decode(bytes, limits);
  if (problem) return refuse(problem, text);
  const zero = text.indexOf('\0');
  if (zero !== -1)
    return refuse({ id: 'text/control-character', start: zero, end: zero + 1 }, text);
  return { file, text, problems: [] };
}

async function expectFile(argument: string, path: string, { files }: Context): Promise<void> {
  const kind = await files.kind(path);
  if (kind === 'file') return;
  throw kind === 'missing'
    ? new UserError(`There is no file "${visible(argument)}".`, 'Check the path.')
    : new UserError(`"${visible(argument)}" is not a file.`, 'Give one file.');
}
