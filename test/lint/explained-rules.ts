import { exampleFiles } from '../../src/lint/example.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Language, Workspace } from '../../src/model/workspace.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

/** The workspace of an example, with messages in a language. */
export function loadExample(example: Example, language: Language): Workspace {
  const workspace = workspaceOf(exampleFiles(example));
  return { ...workspace, settings: { ...workspace.settings, language } };
}

/** What a rule finds in an example. */
export function findingsIn(
  rule: Rule,
  example: Example,
  language: Language,
): readonly Diagnostic[] {
  return lint(loadExample(example, language), { only: [rule.id] }).findings;
}
