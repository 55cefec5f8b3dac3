import { lintWords } from '../language/lint.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/path.ts';
import type { Workspace, WrittenIgnore } from '../model/workspace.ts';
import { quoted } from './quoted.ts';
import type { Rule } from './rule.ts';
import { unknownRules } from './unknown-rule.ts';

/** What the files silence, and what of it was of use so far. */
export interface Silencer {
  /** The `ignore` that silences a rule there: on the element at the place, above it, or at the top of cjm.yaml; or null. */
  readonly silencing: (rule: string, place: Place) => WrittenIgnore | null;
  /** Whether any `ignore` names the rule. */
  readonly mentions: (rule: string) => boolean;
  /** Those that silenced something. */
  readonly used: ReadonlySet<WrittenIgnore>;
}

export function silencer({ ignores, settingsFile }: Workspace): Silencer {
  const everywhere = new Map<string, WrittenIgnore>();
  const elements = new Map<string, WrittenIgnore[]>();
  for (const ignore of ignores) {
    const { rule, element } = ignore;
    if (element.path.length === 0 && element.file === settingsFile) everywhere.set(rule, ignore);
    const key = keyOf(rule, element.file);
    const own = elements.get(key);
    if (own === undefined) elements.set(key, [ignore]);
    else own.push(ignore);
  }
  const mentioned = new Set(ignores.map(({ rule }) => rule));
  const used = new Set<WrittenIgnore>();
  return {
    used,
    mentions: (rule) => mentioned.has(rule),
    silencing: (rule, { file, path }) => {
      if (!mentioned.has(rule)) return null;
      const above = (elements.get(keyOf(rule, file)) ?? []).filter(({ element }) =>
        element.path.every((step, index) => path[index] === step),
      );
      const all = above.concat(everywhere.get(rule) ?? []);
      for (const ignore of all) used.add(ignore);
      return all[0] ?? null;
    },
  };
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
  const unknown = unknownRules(workspace, [...known]);
  const words = lintWords(workspace.settings.language);
  for (const { rule: id, origin: place } of workspace.ignores) {
    if (known.has(id)) continue;
    const message = words.ignoresUnknownRule(quoted(id));
    yield unknown({ id, place, part: 'value', severity: 'warning', message });
  }
}

/** `ignore` that silenced nothing, though its rule was looked at there: what it once excused is gone. */
export function* unusedIgnores(
  workspace: Workspace,
  { used }: Silencer,
  wasLookedAt: (ignore: WrittenIgnore) => boolean,
): Generator<Diagnostic> {
  const words = lintWords(workspace.settings.language);
  for (const ignore of workspace.ignores) {
    if (used.has(ignore) || !wasLookedAt(ignore)) continue;
    yield {
      rule: 'ignore',
      code: 'ignore/unused',
      severity: 'warning',
      message: words.unusedIgnore(quoted(ignore.rule)),
      hint: words.removeIgnore,
      file: ignore.origin.file,
      range: workspace.locate(ignore.origin, 'value'),
    };
  }
}
