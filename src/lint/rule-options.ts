import { lintWords } from '../language/lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { inside, type Path } from '../model/path.ts';
import type { RuleSetting, Workspace } from '../model/workspace.ts';
import { quoted } from './quoted.ts';
import type { Rule } from './rule.ts';

/** The options of a rule that can be used, by name. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/**
 * The options that a setting gives; what does not fit is told, and left out.
 * @param isForSome whether the setting is that of some files only, where a rule about the workspace as a whole has no
 * options: it looks at all files at once
 */
export function readOptions(
  workspace: Workspace,
  rule: Rule,
  setting: RuleSetting,
  isForSome: boolean,
  tell: (problem: Diagnostic) => void,
): GivenOptions {
  const written = Object.entries(setting.options);
  if (written.length === 0) return {};
  const words = lintWords(workspace.settings.language);
  const known = new Map(Object.entries(rule.options ?? {}));
  const report = (message: string, hint?: string, path: Path = [], part?: 'key'): void => {
    const place = inside(setting.origin, 1, ...path);
    tell({
      rule: 'schema',
      code: 'schema/rule-option',
      severity: 'error',
      message,
      ...(hint !== undefined && { hint }),
      file: place.file,
      range: workspace.locate(place, part ?? 'value'),
    });
  };
  if (known.size === 0) {
    report(words.takesNoOptions(rule.id));
    return {};
  }
  if (isForSome && rule.subject === 'workspace') {
    report(words.optionsForAll(rule.id), words.moveOptions);
    return {};
  }
  const fitting = written.filter(([name, value]) => {
    const option = known.get(name);
    if (option?.fits(value) === true) return true;
    // An unknown option stands on its key, a wrong value on the value.
    if (option === undefined) report(...unknownOption(name), [name], 'key');
    else report(words.badOption(name, rule.id), words.optionIs(option.description), [name]);
    return false;
  });
  return Object.fromEntries(fitting);

  function unknownOption(name: string): readonly [message: string, hint: string] {
    const meant = nearest(name, known.keys());
    const hint =
      meant === null
        ? words.theseOptions([...known.keys()].map(quoted).join(', '))
        : words.didYouMean(meant);
    return [words.unknownOption(quoted(name), rule.id), hint];
  }
}
