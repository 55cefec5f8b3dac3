import { lintWords } from '../language/lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { Path, Place } from '../model/path.ts';
import type { Workspace } from '../model/workspace.ts';
import { quoted } from './quoted.ts';
import type { Rule } from './rule.ts';

/**
 * Tells whether an `ignore` silences a rule at a place: it stands on the element there, above it, or at the top
 * of cjm.yaml.
 */
export function silencer(workspace: Workspace): (rule: string, place: Place) => boolean {
  const everywhere = new Set<string>();
  const elements = new Map<string, Path[]>();
  for (const { rule, element } of workspace.ignores) {
    if (element.path.length === 0 && element.file === workspace.settingsFile) everywhere.add(rule);
    const key = keyOf(rule, element.file);
    const paths = elements.get(key);
    if (paths === undefined) elements.set(key, [element.path]);
    else paths.push(element.path);
  }
  return (rule, { file, path }) =>
    everywhere.has(rule) ||
    (elements
      .get(keyOf(rule, file))
      ?.some((above) => above.every((step, index) => path[index] === step)) ??
      false);
}

function keyOf(rule: string, file: string): string {
  return `${rule}\0${file}`;
}

/** `ignore` that names a rule which does not exist: reported where it is written. */
export function* unknownIgnores(
  workspace: Workspace,
  rules: readonly Rule[],
): Generator<Diagnostic> {
  const known = new Set(rules.map((rule) => rule.id));
  const words = lintWords(workspace.settings.language);
  for (const { rule, origin } of workspace.ignores) {
    if (known.has(rule)) continue;
    const meant = nearest(rule, known);
    yield {
      rule: 'reference',
      code: 'reference/rule',
      severity: 'warning',
      message: words.ignoresUnknownRule(quoted(rule)),
      hint: meant === null ? words.seeRules : words.didYouMean(meant),
      file: origin.file,
      range: workspace.locate(origin, 'value'),
    };
  }
}
