import { lintWords } from '../language/lint.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { globMatcher } from '../model/glob.ts';
import { inside, type Place } from '../model/path.ts';
import { presets, type Preset } from '../model/presets.ts';
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

/** The rules of a workspace as its settings want them. */
export interface RuleSettings {
  /**
   * The rules that are on for a file. For the workspace as a whole (null): those that are on for any of its files, with
   * the options of the workspace; whether one holds where it finds something is told by the file there.
   */
  readonly of: (file: string | null) => readonly ActiveRule[];
  /** What is wrong with `rules` and `overrides` in cjm.yaml. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads which rules are on, how serious they are and with which options. `overrides` whose globs match a file come after
 * `rules`; what a later one does not say, an earlier one does. A rule that no setting mentions is on when the preset
 * has it, or when it is asked for by name.
 */
export function ruleSettings(
  workspace: Workspace,
  rules: readonly Rule[],
  only: ReadonlySet<string> | null = null,
): RuleSettings {
  const { settings } = workspace;
  const diagnostics: Diagnostic[] = [];
  const read = (written: ReadonlyMap<string, RuleSetting>) =>
    readLayer(workspace, rules, written, (problem) => diagnostics.push(problem));
  const layers = [
    { matches: () => true, settings: read(settings.rules) },
    ...settings.overrides.map((override) => ({
      matches: anyOf(override.files),
      settings: read(override.rules),
    })),
  ];
  const byDefault = new Set(
    rules
      .filter(({ id, preset }) => isIn(preset, settings.preset) || only?.has(id))
      .map(({ id }) => id),
  );
  const onSomewhere = new Set(
    layers.flatMap((layer) =>
      [...layer.settings].filter(([, { severity }]) => severity !== 'off').map(([id]) => id),
    ),
  );
  const resolve = (matching: readonly (typeof layers)[number][], file: string | null) =>
    rules.flatMap((rule) => {
      const own = matching.flatMap((layer) => layer.settings.get(rule.id) ?? []);
      const said = own.at(-1)?.severity ?? null;
      const isOn = said === null ? byDefault.has(rule.id) : said !== 'off';
      if (!isOn && (file !== null || !onSomewhere.has(rule.id))) return [];
      const severity = said === 'off' ? null : said;
      const fallbacks = Object.entries(rule.options ?? {}).map(
        ([name, { fallback }]) => [name, fallback] as const,
      );
      const options = Object.assign(
        Object.fromEntries<unknown>(fallbacks),
        ...own.map((one) => one.options),
      ) as ActiveRule['options'];
      return [{ rule, severity, options }];
    });
  const ofFile = new Map<string | null, readonly ActiveRule[]>();
  const resolved = new Map<string, readonly ActiveRule[]>();
  const find = (file: string | null) => {
    const indices = layers.flatMap(({ matches }, n) =>
      n === 0 || (file !== null && matches(file)) ? [n] : [],
    );
    const key = file === null ? '' : indices.join();
    const known =
      resolved.get(key) ??
      resolve(
        indices.flatMap((n) => layers[n] ?? []),
        file,
      );
    resolved.set(key, known);
    return known;
  };
  return {
    diagnostics,
    of: (file) => {
      const known = ofFile.get(file) ?? find(file);
      ofFile.set(file, known);
      return known;
    },
  };
}

function isIn(preset: Preset = 'recommended', chosen: Preset): boolean {
  return presets.indexOf(preset) <= presets.indexOf(chosen);
}

function anyOf(globs: readonly string[]): (file: string) => boolean {
  const matchers = globs.map(globMatcher);
  return (file) => matchers.some((matches) => matches(file));
}

/** What one `rules:` says about the rules that there are; what does not fit is told and left out. */
function readLayer(
  workspace: Workspace,
  rules: readonly Rule[],
  written: ReadonlyMap<string, RuleSetting>,
  tell: (problem: Diagnostic) => void,
): ReadonlyMap<string, Pick<RuleSetting, 'severity' | 'options'>> {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return new Map(
    [...written].flatMap(([id, setting]) => {
      const rule = known.get(id);
      if (rule === undefined) {
        tell(unknownRule(workspace, id, setting.origin, known.keys()));
        return [];
      }
      const { options, problems } = readOptions(workspace, rule, setting);
      problems.forEach(tell);
      return [[id, { severity: setting.severity, options }] as const];
    }),
  );
}

function unknownRule(
  workspace: Workspace,
  id: string,
  place: Place,
  known: Iterable<string>,
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

/** The options that a setting gives; one that does not fit is reported, and left out. */
function readOptions(workspace: Workspace, rule: Rule, setting: RuleSetting) {
  const options = new Map(Object.entries(rule.options ?? {}));
  const written = Object.entries(setting.options);
  if (written.length === 0) return { options: {}, problems: [] };
  if (options.size === 0) return { options: {}, problems: [needless(workspace, rule, setting)] };
  const fits = ([name, value]: readonly [string, unknown]) =>
    options.get(name)?.fits(value) ?? false;
  return {
    options: Object.fromEntries(written.filter(fits)),
    problems: written
      .filter((entry) => !fits(entry))
      .map(([name]) => optionProblem(workspace, rule, setting, name)),
  };
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
