import { lintWords } from '../language/lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RuleSetting, Workspace } from '../model/workspace.ts';
import { quoted } from './quoted.ts';
import { readOptions } from './rule-options.ts';
import type { Rule } from './rule.ts';
import { unknownRules } from './unknown-rule.ts';

/** What one `rules:` says about a rule. */
type Said = Pick<RuleSetting, 'severity' | 'options'>;

/** @returns a function that reads one `rules:` of cjm.yaml; what does not fit is told and left out */
export function ruleReader(
  workspace: Workspace,
  rules: readonly Rule[],
  tell: (problem: Diagnostic) => void,
): (written: ReadonlyMap<string, RuleSetting>, isForSome: boolean) => ReadonlyMap<string, Said> {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const unknown = unknownRules(workspace, [...known.keys()]);
  const words = lintWords(workspace.settings.language);
  return (written, isForSome) => {
    const said = new Map<string, Said>();
    for (const [id, setting] of written) {
      const rule = known.get(id);
      if (rule === undefined) {
        const message = words.unknownRule(quoted(id));
        tell(unknown({ id, place: setting.origin, part: 'key', severity: 'error', message }));
        continue;
      }
      const options = readOptions(workspace, rule, setting, isForSome, tell);
      said.set(id, { severity: setting.severity, options });
    }
    return said;
  };
}
