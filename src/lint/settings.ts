import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { globMatcher } from '../model/glob.ts';
import { presets, type Preset } from '../model/presets.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleReader } from './rule-reader.ts';
import type { Rule } from './rule.ts';
import { unusedGlobs } from './unused-globs.ts';

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
  const read = ruleReader(workspace, rules, (problem) => diagnostics.push(problem));
  const forAll = { globs: [], settings: read(settings.rules, false) };
  const forSome = settings.overrides.map(({ files, rules: written }) => ({
    globs: files.map(globMatcher),
    settings: read(written, true),
  }));
  const layers: readonly Layer[] = [forAll, ...forSome];
  if (forSome.length > 0) diagnostics.push(...unusedGlobs(workspace, forSome));
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
  const resolve = (matching: readonly Layer[], file: string | null) =>
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
    const indices = layers.flatMap((layer, n) => (n === 0 || holdsFor(file, layer) ? [n] : []));
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

/** One `rules:`, and the files for which it holds. */
interface Layer {
  readonly globs: readonly ReturnType<typeof globMatcher>[];
  readonly settings: ReturnType<ReturnType<typeof ruleReader>>;
}

function holdsFor(file: string | null, { globs }: Layer): boolean {
  return file !== null && globs.some((matches) => matches(file));
}

function isIn(preset: Preset = 'recommended', chosen: Preset): boolean {
  return presets.indexOf(preset) <= presets.indexOf(chosen);
}
