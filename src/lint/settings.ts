import { lintWords } from '../language/lint.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { inside, type Place } from '../model/path.ts';
import type { RuleSetting, Workspace } from '../model/workspace.ts';
import { quoted } from './quoted.ts';
import type { Rule } from './rule.ts';

/** A rule as it is to be run. */
export interface ActiveRule {
  readonly rule: Rule;
  /** Set in cjm.yaml; null: the rule's own. */
  readonly severity: Severity | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The rules that are on, with their options, and what is wrong with `rules:` in cjm.yaml. */
export function activeRules(
  workspace: Workspace,
  rules: readonly Rule[],
): { readonly active: readonly ActiveRule[]; readonly diagnostics: readonly Diagnostic[] } {
  const { settings } = workspace;
  const diagnostics: Diagnostic[] = [];
  const known = new Set(rules.map((rule) => rule.id));
  for (const [id, setting] of settings.rules) {
    if (!known.has(id)) diagnostics.push(unknownRule(workspace, id, setting.origin, known));
  }
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id);
    const { options, problems } = readOptions(workspace, rule, setting);
    diagnostics.push(...problems);
    if (setting?.severity === 'off') continue;
    active.push({ rule, severity: setting?.severity ?? null, options });
  }
  return { active, diagnostics };
}

function unknownRule(
  workspace: Workspace,
  id: string,
  place: Place,
  known: ReadonlySet<string>,
): Diagnostic {
  const words = lintWords(workspace.settings.language);
  const meant = nearest(id, known);
  return {
    rule: 'reference',
    code: 'reference/rule',
    severity: 'error',
    message: words.unknownRule(quoted(id)),
    hint: meant === null ? words.seeRules : words.didYouMean(meant),
    file: place.file,
    range: workspace.locate(place, 'key'),
  };
}

/** The values of a rule's options; one that does not fit is reported, and its default holds. */
function readOptions(workspace: Workspace, rule: Rule, setting: RuleSetting | undefined) {
  const options = new Map(Object.entries(rule.options ?? {}));
  const written = Object.entries(setting?.options ?? {});
  const values = Object.fromEntries([...options].map(([name, { fallback }]) => [name, fallback]));
  if (setting === undefined || written.length === 0) return { options: values, problems: [] };
  if (options.size === 0)
    return { options: values, problems: [needless(workspace, rule, setting)] };
  const problems: Diagnostic[] = [];
  for (const [name, value] of written) {
    const option = options.get(name);
    if (option?.fits(value)) values[name] = value;
    else problems.push(optionProblem(workspace, rule, setting, name));
  }
  return { options: values, problems };
}

function needless(workspace: Workspace, rule: Rule, setting: RuleSetting): Diagnostic {
  const place = inside(setting.origin, 1);
  return {
    rule: 'schema',
    code: 'schema/rule-option',
    severity: 'error',
    message: lintWords(workspace.settings.language).takesNoOptions(rule.id),
    file: place.file,
    range: workspace.locate(place, 'value'),
  };
}

/** An unknown option stands on its key, a wrong value on the value. */
function optionProblem(
  workspace: Workspace,
  rule: Rule,
  setting: RuleSetting,
  name: string,
): Diagnostic {
  const words = lintWords(workspace.settings.language);
  const known = new Map(Object.entries(rule.options ?? {}));
  const option = known.get(name);
  const place = inside(setting.origin, 1, name);
  const meant = nearest(name, known.keys());
  const [message, hint] = option
    ? [words.badOption(name, rule.id), words.optionIs(option.description)]
    : [
        words.unknownOption(quoted(name), rule.id),
        meant === null
          ? words.theseOptions([...known.keys()].map(quoted).join(', '))
          : words.didYouMean(meant),
      ];
  return {
    rule: 'schema',
    code: 'schema/rule-option',
    severity: 'error',
    message,
    hint,
    file: place.file,
    range: workspace.locate(place, option ? 'value' : 'key'),
  };
}
