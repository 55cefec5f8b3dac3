import { relative } from 'node:path';
import { Chalk } from 'chalk';
import { diagnosticsFormats } from '../../formats/diagnostics-formats.ts';
import type { DiagnosticsOptions, DiagnosticsReport } from '../../formats/diagnostics/report.ts';
import type { Context } from '../../io/context.ts';
import { documentation } from '../../lint/documentation.ts';
import { sha256 } from '../../io/sha256.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Workspace } from '../../model/workspace.ts';
import { codeFrame } from '../../source/code-frame.ts';
import type { Page } from '../format-option.ts';
import { sourceAddress } from './source-address.ts';

/** Prints a report in one of the formats that were loaded, in pieces: there may be very many findings. */
export type DiagnosticsPrinter = (
  name: string,
  report: DiagnosticsReport,
  page: Pick<Page, 'width' | 'color'>,
) => Iterable<string>;

/** Loads the formats with these names. @param folder absolute: that of the workspace */
export async function diagnosticsPrinter(
  names: readonly string[],
  workspace: Workspace,
  {
    folder,
    verbose,
    fails,
  }: {
    readonly folder: string;
    readonly verbose: boolean;
    readonly fails: (finding: Diagnostic) => boolean;
  },
  { env, git, version }: Pick<Context, 'env' | 'git' | 'version'>,
): Promise<DiagnosticsPrinter> {
  const wanted = diagnosticsFormats.filter(({ name }) => names.includes(name));
  const formats = await Promise.all(wanted.map(async (entry) => entry.load()));
  const options: Omit<DiagnosticsOptions, 'chalk' | 'width'> = {
    language: workspace.settings.language,
    documentation,
    verbose,
    folder: folderInRepository(await git.root(folder), folder),
    sourceAddress: sourceAddress(env),
    fails,
    digest: (text) => sha256(text, 'hex'),
    version,
    frame: (file, range, width) => {
      const text = workspace.textOf(file);
      return text === null || text === '' ? null : codeFrame(text, range, { width });
    },
  };
  return (name, report, { width, color }) => {
    const format = formats.find((loaded) => loaded.name === name);
    if (format === undefined) throw new Error(`The format "${name}" was not loaded.`);
    const all = { ...options, width, chalk: new Chalk({ level: color ? 1 : 0 }) };
    return format.pieces?.(report, all) ?? [format.print(report, all)];
  };
}

/** With `/` at the end; empty at the top and outside a repository. */
function folderInRepository(root: string | null, folder: string): string {
  const way = root === null ? '' : relative(root, folder).replaceAll('\\', '/');
  return way === '' || way.startsWith('..') ? '' : `${way}/`;
}
