import { check as lint } from '../lint/lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * Trouble with the files of a workspace and what the rules found, sorted. What an `ignore` silences is left out.
 *
 * @param options.only the rules to run, by id (default: all)
 */
export function check(
  workspace: Workspace,
  options: { readonly only?: readonly string[] | undefined } = {},
): readonly Diagnostic[] {
  return lint(workspace, options);
}
