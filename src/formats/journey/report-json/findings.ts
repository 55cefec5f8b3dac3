import type { Diagnostic } from '../../../model/diagnostic.ts';
import { findingsByFile } from '../../../view/lookups.ts';
import type { Study } from '../../../view/study.ts';

/** What `check` found in the journey's file, as `check --json` says it; nothing for the public. */
export function findingsJson({ journey, isPublic }: Study, findings: readonly Diagnostic[]) {
  if (isPublic) return [];
  const own = findingsByFile(findings).get(journey.origin.file) ?? [];
  return own.map(({ rule, code, severity, message, hint, file, range: { start } }) => ({
    rule,
    code,
    severity,
    message,
    hint: hint ?? null,
    file,
    line: start.line,
    column: start.column,
  }));
}
