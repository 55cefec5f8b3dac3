import type { Diagnostic } from '../model/diagnostic.ts';
import { isFileRule } from './file-rules.ts';

/** Findings that a team knows of and has not mended yet. */
export interface KnownFinding {
  readonly rule: string;
  readonly file: string;
  /** What it is about, by names: these stay when lines move and numbers change. */
  readonly about: string;
  /** How many there are like this; one that is about several elements counts for each. */
  readonly count: number;
}

/** The findings of a run beside a baseline. */
export interface AgainstBaseline {
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** How many of the baseline did not turn up any more, each element by itself. */
  readonly gone: number;
}

/** Whether findings of a rule are never put up with: of a file with trouble it cannot be judged what it says. */
export function cannotBeKnown(rule: string): boolean {
  return isFileRule(rule) && rule !== 'ignore';
}

/** The baseline with which all these findings are known. */
export function baselineOf(findings: readonly Diagnostic[]): readonly KnownFinding[] {
  const counts = new Map<string, KnownFinding>();
  for (const finding of findings) {
    if (cannotBeKnown(finding.rule)) continue;
    const { rule, file } = finding;
    for (const about of namesOf(finding)) {
      const key = keyOf(rule, file, about);
      counts.set(key, { rule, file, about, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => known);
}

/**
 * Tells what is new from what is known: of findings that are alike the first ones count as known. One about several
 * elements is known when all of them are.
 */
export function againstBaseline(
  findings: readonly Diagnostic[],
  baseline: readonly KnownFinding[],
): AgainstBaseline {
  if (baseline.length === 0) return { fresh: findings, known: [], gone: 0 };
  const left = new Map<string, number>();
  // The same line twice, as a merge leaves it, is one finding that both sides knew.
  for (const { rule, file, about, count } of baseline) {
    const key = keyOf(rule, file, about);
    left.set(key, Math.max(count, left.get(key) ?? 0));
  }
  const [fresh, known]: [Diagnostic[], Diagnostic[]] = [[], []];
  for (const finding of findings) {
    let isKnown = !cannotBeKnown(finding.rule);
    for (const about of isKnown ? namesOf(finding) : []) {
      const key = keyOf(finding.rule, finding.file, about);
      const more = left.get(key) ?? 0;
      if (more === 0) isKnown = false;
      else left.set(key, more - 1);
    }
    (isKnown ? known : fresh).push(finding);
  }
  return { fresh, known, gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** A baseline as the text of its file: one finding a line, so that a review shows what came and went. */
export function writeBaseline(baseline: readonly KnownFinding[]): string {
  const lines = baseline.map((known) => `    ${JSON.stringify(known)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": 1,\n  "findings": ${list}\n}\n`;
}

/** The baseline in the text of its file; null when it is none. */
export function readBaseline(text: string): readonly KnownFinding[] | null {
  const content = parsed(text);
  if (!isRecord(content) || content['schemaVersion'] !== 1) return null;
  const { findings } = content;
  return Array.isArray(findings) && findings.every(isKnownFinding) ? findings : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isKnownFinding(value: unknown): value is KnownFinding {
  return (
    isRecord(value) &&
    ['rule', 'file', 'about'].every((key) => typeof value[key] === 'string') &&
    Number.isInteger(value['count']) &&
    Number(value['count']) > 0
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** By what a finding is known: each of its elements, else what its message is about. */
function namesOf(finding: Diagnostic): readonly string[] {
  return finding.names ?? [aboutOf(finding)];
}

/** What a message is about, by the names in it, else without its numbers: this stays when lines move and numbers change. */
export function aboutOf({ message }: Pick<Diagnostic, 'message'>): string {
  const names = message.match(/"[^"]*"/g) ?? [message.replaceAll(/\d+(?:[.,]\d+)*/g, '0')];
  return names.map((name) => name.replaceAll('"', '')).join(' · ');
}

function keyOf(rule: string, file: string, about: string): string {
  return JSON.stringify([file, rule, about]);
}
