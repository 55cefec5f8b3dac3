import { resolve } from 'node:path';
import type { Command as Commander } from 'commander';
import type { Context } from '../io/context.ts';
import { UserError } from '../io/user-error.ts';
import { nearest } from '../model/nearest.ts';
import type { GlobalOptions, OptionValues } from './command.ts';

/** One `--format NAME[=FILE]`: where no file is given the result goes to stdout. */
export interface FormatRequest {
  readonly name: string;
  readonly file: string | null;
}

/** Where a result goes, for those who print it. */
export interface Page {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
  readonly isFile: boolean;
}

const fileWidth = 80;

/** `--json`, `--format` and `--force`, the same for all commands whose result goes to stdout. */
export function declareFormats(command: Commander, names: readonly string[]): void {
  command
    .option('--json', 'short for --format json')
    .option('--format <name[=file]>', `${oneOf(names)}; repeatable`, collect)
    .option('--force', 'replace a file that cjm did not make');
}

/** `pretty, compact or json` */
function oneOf(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' or ');
}

/** The formats that `--json` and `--format` ask for. @throws UserError as `formatRequests` does */
export function requestedFormats(
  options: OptionValues,
  names: readonly [string, ...string[]],
): readonly FormatRequest[] {
  const values = (options['format'] as readonly string[] | undefined) ?? [];
  return formatRequests(values, options['json'] === true, names);
}

/**
 * Prints each format to stdout or into its file, as it comes. A file that is empty or made by cjm is replaced, another
 * one by `--force` only.
 */
export async function printFormats(
  requests: readonly FormatRequest[],
  print: (name: string, page: Page) => string | Iterable<string>,
  { options, global }: { readonly options: OptionValues; readonly global: GlobalOptions },
  { files, stdout }: Pick<Context, 'files' | 'stdout'>,
): Promise<void> {
  for (const { name, file } of requests) {
    if (file === null) {
      const page = { width: stdout.columns, color: global.color.stdout, isFile: false };
      for (const piece of inPieces(print(name, page))) stdout.write(piece);
      continue;
    }
    const path = resolve(global.directory, file);
    const page = { width: fileWidth, color: false, isFile: true };
    const content = [...inPieces(print(name, page))].join('');
    const force = options['force'] === true || (await isEmptyFile(path, files));
    await files.writeAll([{ path, content }], { force, below: [global.directory] });
  }
}

function inPieces(printed: string | Iterable<string>): Iterable<string> {
  return typeof printed === 'string' ? [printed] : printed;
}

async function isEmptyFile(path: string, files: Context['files']): Promise<boolean> {
  return (await files.kind(path)) === 'file' && (await files.read(path, 0)) !== null;
}

/** For commander: `--format` may be given more than once. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

/**
 * The formats that were asked for, at most one of them for stdout.
 * @param json `--json`, short for `--format json`
 * @param names the formats there are; the first is the default
 * @throws UserError on a format that does not exist, or two for stdout
 */
export function formatRequests(
  values: readonly string[],
  json: boolean,
  names: readonly [string, ...string[]],
): readonly FormatRequest[] {
  const all = json ? [...values, 'json'] : values;
  const requests = (all.length > 0 ? all : [names[0]]).map((value) => request(value, names));
  const forStdout = new Set(requests.flatMap(({ name, file }) => (file === null ? [name] : [])));
  if (forStdout.size > 1) {
    const [first, second] = forStdout;
    throw new UserError(
      `The formats "${first}" and "${second}" cannot both go to standard output.`,
      `Give one of them a file: --format ${second}=FILE.`,
    );
  }
  return requests;
}

function request(value: string, names: readonly string[]): FormatRequest {
  const [name = '', ...rest] = value.split('=');
  if (!names.includes(name)) {
    const near = nearest(name, names);
    throw new UserError(
      `There is no format "${name}" here.`,
      near === null ? `There are: ${names.join(', ')}.` : `Did you mean "${near}"?`,
    );
  }
  if (rest.length === 0) return { name, file: null };
  const file = rest.join('=');
  if (file === '') {
    throw new UserError(`The format "${name}" has an empty file name.`, `Write ${name}=FILE.`);
  }
  return { name, file };
}
