import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Changed } from '../../source/apply-fixes.ts';
import { offsetOf } from '../../source/lines.ts';

/** What was found, by file. */
export type Findings = ReadonlyMap<string, readonly Diagnostic[]>;

/** Whether neither the finding nor any error stands where it was repaired. */
export function isMended(
  finding: Diagnostic | undefined,
  { start, end }: Changed,
  text: string,
  after: readonly Diagnostic[],
): boolean {
  return !after.some(
    ({ code, severity, range }) =>
      (severity === 'error' || code === finding?.code) &&
      offsetOf(text, range.start) < Math.max(end, start + 1) &&
      offsetOf(text, range.end) > start,
  );
}

/**
 * Whether a file as a whole has become better. A text that could not be read tells of one fault at a time, and one that
 * does not fit its schema nothing of its references: what comes to light further on was there before. So was what is
 * wrong with the value of a key that was not known; it may come to light where it can be repaired in its turn.
 *
 * @param mended what was repaired
 */
export function isBetter(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  mended: readonly Diagnostic[],
): boolean {
  const [was, is] = [stageOf(before), stageOf(after)];
  if (is !== was || is === 0) return is >= was;
  const renamed = mended.filter(({ code }) => code === 'schema/unknown-key');
  const lines = new Set(renamed.map(({ range }) => range.start.line));
  const counted = after.filter(({ fix, range }) => !fix || !lines.has(range.start.line));
  const errors = mended.filter(isError).length;
  return counted.filter(isError).length <= before.filter(isError).length - errors;
}

/** How far a file could be checked: 0 it cannot be read, 1 it does not fit its schema, 2 it fits. */
function stageOf(findings: readonly Diagnostic[]): number {
  const errors = findings.filter(isError);
  if (errors.some(({ rule }) => rule === 'syntax')) return 0;
  return errors.some(({ rule }) => rule === 'schema') ? 1 : 2;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
