import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import type { Workspace, WrittenIgnore } from '../model/workspace.ts';
import { createAnalyses, type Analyses } from './analyses.ts';
import { silencer, unknownIgnores, unusedIgnores, type Silencer } from './ignores.ts';
import type { Finding, Rule, RuleContext, SubjectKind, Subjects } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { ruleSettings, type ActiveRule, type RuleSettings } from './settings.ts';

export interface LintOptions {
  /** Only findings of these rules. */
  readonly only?: readonly string[] | undefined;
  readonly rules?: readonly Rule[] | undefined;
  /** Whether findings keep the names of all that they are about, which a baseline needs; by default they do not. */
  readonly named?: boolean | undefined;
}

/** What a run found; both sorted. */
export interface LintResult {
  readonly findings: readonly Diagnostic[];
  /** Silenced by an `ignore` with a reason. */
  readonly suppressed: readonly Diagnostic[];
}

/**
 * Trouble with the files of a workspace and what its rules found, sorted. Archived journeys are loaded but
 * not judged, nor are those that take over from a file that could not be used. Findings that an `ignore` silences are
 * left out; `lint` has them as well.
 */
export function check(workspace: Workspace, options: LintOptions = {}): readonly Diagnostic[] {
  return lint(workspace, options).findings;
}

/**
 * Journeys first: in a large workspace one is worked out when it is read (see `model/light-journey.ts`), and what is small of it
 * is known from then on.
 */
const kinds: readonly SubjectKind[] = ['journey', 'persona', 'workspace'];

/** Runs all rules over all subjects: subject by subject, so that what was worked out for one can be forgotten. */
export function lint(workspace: Workspace, options: LintOptions = {}): LintResult {
  const rules = options.rules ?? allRules;
  const only = options.only === undefined ? null : new Set(options.only);
  const isAsked = (rule: string) => only?.has(rule) ?? true;
  const settings = ruleSettings(workspace, rules, only);
  const ignores = silencer(workspace);
  const analyses = createAnalyses(workspace);
  const runs = runsOf(workspace, settings, isAsked, ignores, analyses);
  const gathering = settings
    .of(null)
    .flatMap(({ rule }) => (isAsked(rule.id) ? (rule.gather ?? []) : []));
  const findings: Diagnostic[] = [];
  const suppressed: Diagnostic[] = [];
  const statuses = new Map<string, Status | undefined>();
  for (const kind of kinds) {
    if (!rules.some(({ id, subject }) => subject === kind && isAsked(id))) continue;
    for (const item of subjectsOf(workspace, kind)) {
      // A copy holds the parts of a journey that may be worked out anew (see `model/light-journey.ts`) for all rules.
      const subject = kind === 'journey' ? { ...(item as Journey) } : item;
      const status = statusOf(subject);
      if (status === 'archived' || isCutOff(workspace, subject)) continue;
      const file = fileOf(subject);
      if (file !== null) statuses.set(file, status);
      if ('touchpoints' in subject) for (const gather of gathering) gather(subject, analyses);
      for (const { entry, context } of runs(kind, file)) {
        if (!isRipe(entry.rule, status)) continue;
        for (const finding of entry.rule.check(subject, context)) {
          const own = file === null ? entryAt(settings, entry, finding.place.file) : entry;
          if (own === undefined) continue;
          const ignore = ignoreOf(entry.rule, finding, ignores);
          const diagnostic = toDiagnostic(workspace, own, finding, options.named === true);
          if (ignore === null) findings.push(diagnostic);
          else suppressed.push({ ...diagnostic, because: ignore.because });
        }
      }
    }
  }
  const wasLookedAt = ({ rule: id, origin: { file } }: WrittenIgnore) => {
    const isJudged = statuses.has(file) || file === workspace.settingsFile;
    const rule = isJudged && settings.of(file).find((entry) => entry.rule.id === id)?.rule;
    return rule !== undefined && rule !== false && isRipe(rule, statuses.get(file));
  };
  // After the rules: what is wrong with a journey that was set aside is found on the way (see `workspace/assemble.ts`).
  for (const own of [
    workspace.diagnostics,
    settings.diagnostics,
    unknownIgnores(workspace, rules),
    only === null ? unusedIgnores(workspace, ignores, wasLookedAt) : [],
  ]) {
    for (const diagnostic of own) if (isAsked(diagnostic.rule)) findings.push(diagnostic);
  }
  return {
    findings: findings.sort(compareDiagnostics),
    suppressed: suppressed.sort(compareDiagnostics),
  };
}

/** While it is made. */
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A rule with what it is given. */
interface RuleRun {
  readonly entry: ActiveRule;
  readonly context: RuleContext<unknown, ActiveRule['options']>;
}

/** The rules about one kind of subject that run on a file. */
function runsOf(
  workspace: Workspace,
  settings: RuleSettings,
  isAsked: (rule: string) => boolean,
  ignores: Silencer,
  analyses: Analyses,
): (kind: SubjectKind, file: string | null) => readonly RuleRun[] {
  const { language } = workspace.settings;
  const prepared = new Map<readonly ActiveRule[], Map<SubjectKind, readonly RuleRun[]>>();
  const prepare = (entries: readonly ActiveRule[], kind: SubjectKind): readonly RuleRun[] =>
    entries
      .filter(({ rule }) => rule.subject === kind && isAsked(rule.id))
      .map((entry) => ({
        entry,
        context: {
          workspace,
          messages: entry.rule.messages[language],
          options: entry.options,
          analyses,
          isIgnored: ignores.mentions(entry.rule.id)
            ? (finding) => ignoreOf(entry.rule, finding, ignores) !== null
            : null,
        },
      }));
  return (kind, file) => {
    const entries = settings.of(file);
    const byKind = prepared.get(entries) ?? new Map<SubjectKind, readonly RuleRun[]>();
    prepared.set(entries, byKind);
    const known = byKind.get(kind) ?? prepare(entries, kind);
    byKind.set(kind, known);
    return known;
  };
}

/** As the settings of the file want it in which a rule about the whole workspace found something; off: undefined. */
function entryAt(settings: RuleSettings, { rule }: ActiveRule, file: string) {
  return settings.of(file).find((entry) => entry.rule === rule);
}

function subjectsOf(workspace: Workspace, kind: SubjectKind): readonly Subjects[SubjectKind][] {
  if (kind === 'persona') return workspace.personas;
  if (kind === 'workspace') return [workspace];
  return workspace.journeys;
}

type Status = Journey['status'];

/** Only journeys take something over. */
function isCutOff(workspace: Workspace, subject: Subjects[SubjectKind]): boolean {
  return 'touchpoints' in subject && workspace.cutOff.has(subject.id);
}

/** Only journeys have one. */
function statusOf(subject: Subjects[SubjectKind]): Status | undefined {
  return 'status' in subject ? subject.status : undefined;
}

/** The file of a journey or persona; the whole workspace has none. */
function fileOf(subject: Subjects[SubjectKind]): string | null {
  return 'origin' in subject ? subject.origin.file : null;
}

/** A rule about what has to be there only later leaves what is not so far alone. */
function isRipe({ ripeFrom }: Rule, status: Status | undefined): boolean {
  return (
    ripeFrom === undefined || status === undefined || status === 'agreed' || status === ripeFrom
  );
}

/** What silences the rule where the finding stands, or on the element that it is about; null when nothing does. */
function ignoreOf(rule: Rule, finding: Finding, { silencing }: Silencer): WrittenIgnore | null {
  const { about, place } = finding;
  const there = silencing(rule.id, place);
  return there ?? (about === undefined ? null : silencing(rule.id, about.origin));
}

/** Field by field: thousands are made, and a spread of what may be absent takes longer than all the rest. */
function toDiagnostic(
  workspace: Workspace,
  entry: ActiveRule,
  finding: Finding,
  isNamed: boolean,
): Diagnostic {
  const { rule } = entry;
  const { hint, hidesText, names, related } = finding;
  const diagnostic: Writable<Diagnostic> = {
    rule: rule.id,
    code: rule.id,
    severity: entry.severity ?? finding.severity ?? rule.severity,
    message: finding.message,
    file: finding.place.file,
    range: workspace.locate(finding.place, finding.part ?? 'value'),
    sources: rule.sources,
  };
  if (hint !== undefined) diagnostic.hint = hint;
  if (hidesText === true) diagnostic.hidesText = true;
  if (isNamed && names !== undefined) diagnostic.names = names;
  if (related !== undefined) {
    diagnostic.related = related.map(({ message, place, part }) => ({
      message,
      file: place.file,
      range: workspace.locate(place, part ?? 'value'),
    }));
  }
  return diagnostic;
}
