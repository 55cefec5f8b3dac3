import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import type { Place } from '../model/path.ts';
import type { Workspace } from '../model/workspace.ts';
import { createAnalyses, type Analyses } from './analyses.ts';
import { silencer, unknownIgnores } from './ignores.ts';
import type { Finding, Rule, RuleContext, SubjectKind, Subjects } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { activeRules, type ActiveRule } from './settings.ts';

export interface LintOptions {
  /** Only findings of these rules. */
  readonly only?: readonly string[] | undefined;
  readonly rules?: readonly Rule[] | undefined;
}

/** What a run found; both sorted. */
export interface LintResult {
  readonly findings: readonly Diagnostic[];
  /** Silenced by an `ignore` with a reason. */
  readonly suppressed: readonly Diagnostic[];
}

/**
 * Trouble with the files of a workspace and what its rules found, sorted. Archived journeys are loaded but
 * not judged. Findings that an `ignore` silences are left out; `lint` has them as well.
 */
export function check(workspace: Workspace, options: LintOptions = {}): readonly Diagnostic[] {
  return lint(workspace, options).findings;
}

const kinds: readonly SubjectKind[] = ['workspace', 'persona', 'journey'];

/** Runs all rules over all subjects: subject by subject, so that what was worked out for one can be forgotten. */
export function lint(workspace: Workspace, options: LintOptions = {}): LintResult {
  const rules = options.rules ?? allRules;
  const only = options.only === undefined ? null : new Set(options.only);
  const { active, diagnostics } = activeRules(workspace, rules);
  const findings: Diagnostic[] = [];
  const suppressed: Diagnostic[] = [];
  const analyses = createAnalyses(workspace);
  const silenced = silencer(workspace);
  const running = active.filter(({ rule }) => only?.has(rule.id) ?? true);
  for (const kind of kinds) {
    const entries = running
      .filter(({ rule }) => rule.subject === kind)
      .map((entry) => ({ entry, context: contextOf(workspace, entry, analyses) }));
    if (entries.length === 0) continue;
    for (const item of subjectsOf(workspace, kind)) {
      // A copy holds the parts of a journey that may be worked out anew (see `model/light-journey.ts`) for all rules.
      const subject = kind === 'journey' ? { ...(item as Journey) } : item;
      if (isArchived(subject)) continue;
      for (const { entry, context } of entries) {
        for (const finding of entry.rule.check(subject, context)) {
          const list = isIgnored(entry.rule, finding, silenced) ? suppressed : findings;
          list.push(toDiagnostic(workspace, entry, finding));
        }
      }
    }
  }
  // After the rules: what is wrong with a journey that was set aside is found on the way (see `workspace/assemble.ts`).
  for (const own of [workspace.diagnostics, diagnostics, unknownIgnores(workspace, rules)]) {
    for (const diagnostic of own) {
      if (only?.has(diagnostic.rule) ?? true) findings.push(diagnostic);
    }
  }
  return {
    findings: findings.sort(compareDiagnostics),
    suppressed: suppressed.sort(compareDiagnostics),
  };
}

function contextOf(
  workspace: Workspace,
  entry: ActiveRule,
  analyses: Analyses,
): RuleContext<unknown, ActiveRule['options']> {
  const messages = entry.rule.messages[workspace.settings.language];
  return { workspace, messages, options: entry.options, analyses };
}

function subjectsOf(workspace: Workspace, kind: SubjectKind): readonly Subjects[SubjectKind][] {
  if (kind === 'persona') return workspace.personas;
  if (kind === 'workspace') return [workspace];
  return workspace.journeys;
}

function isArchived(subject: Subjects[SubjectKind]): boolean {
  return 'status' in subject && subject.status === 'archived';
}

/** Whether the rule is silenced where the finding stands, or on the element that it is about. */
function isIgnored(
  rule: Rule,
  finding: Finding,
  silenced: (rule: string, place: Place) => boolean,
): boolean {
  const { about, place } = finding;
  return silenced(rule.id, place) || (about !== undefined && silenced(rule.id, about.origin));
}

function toDiagnostic(workspace: Workspace, entry: ActiveRule, finding: Finding): Diagnostic {
  const { rule } = entry;
  return {
    rule: rule.id,
    code: rule.id,
    severity: entry.severity ?? finding.severity ?? rule.severity,
    message: finding.message,
    file: finding.place.file,
    range: workspace.locate(finding.place, finding.part ?? 'value'),
    ...(finding.hint !== undefined && { hint: finding.hint }),
    ...(finding.related !== undefined && {
      related: finding.related.map(({ message, place, part }) => ({
        message,
        file: place.file,
        range: workspace.locate(place, part ?? 'value'),
      })),
    }),
    sources: rule.sources,
  };
}
