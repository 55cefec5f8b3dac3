import type { DiagnosticsReport } from '../../formats/diagnostics/report.ts';
import type { Context } from '../../io/context.ts';
import { againstBaseline, cannotBeKnown, type KnownFinding } from '../../lint/baseline.ts';
import type { LintResult } from '../../lint/lint.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Workspace } from '../../model/workspace.ts';
import { selectFiles } from '../select-files.ts';

/** Of what the findings are wanted. */
export interface Selection {
  /** Files, folders and globs; everything without. */
  readonly args: readonly string[];
  /** A revision: only files that changed since. */
  readonly since: string | undefined;
  /** Absolute: the folder of the workspace. */
  readonly folder: string;
  /** Absolute: where the command works. */
  readonly directory: string;
  readonly baseline: readonly KnownFinding[];
}

/** What is shown of a run, and how many findings of the baseline did not turn up. */
export interface Selected {
  readonly report: DiagnosticsReport;
  readonly gone: number;
}

/**
 * Trouble with a file that did not change is shown as well: what it names may be gone.
 * @throws UserError for an argument that names no file, and for what is not a revision
 */
export async function selectFindings(
  workspace: Workspace,
  result: LintResult,
  { args, since, folder, directory, baseline }: Selection,
  { git }: Pick<Context, 'git'>,
): Promise<Selected> {
  const named = selectFiles(workspace, args, { folder, directory });
  const files = since === undefined ? named : await changedOf(named, since);
  const isWanted = ({ file, rule }: Diagnostic) =>
    files.has(file) || (named.has(file) && cannotBeKnown(rule));
  const { fresh, known, gone } = againstBaseline(result.findings, baseline);
  return {
    gone,
    report: {
      findings: fresh.filter(isWanted),
      known: known.filter(isWanted),
      suppressed: result.suppressed.filter(isWanted),
      files: [...files].sort(),
    },
  };

  /** All of them when the settings changed: these decide what is found everywhere. */
  async function changedOf(all: ReadonlySet<string>, revision: string) {
    const { settingsFile } = workspace;
    const asked = new Set([...all, ...(settingsFile === null ? [] : [settingsFile])]);
    const changed = await git.changedFiles(folder, revision, [...asked].sort());
    if (settingsFile !== null && changed.has(settingsFile)) return all;
    return new Set([...changed].filter((file) => all.has(file)));
  }
}
