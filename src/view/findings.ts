import { severities, type Diagnostic } from '../model/diagnostic.ts';
import { findingsByFile } from './lookups.ts';
import type { Study } from './study.ts';

/** What the check would still ask of this map, mildly. */
export interface FindingsView {
  readonly count: number;
  readonly summary: string;
  /** The journey's file, where all of them are. */
  readonly file: string;
  readonly groups: readonly {
    readonly title: string;
    /** error, warning or info */
    readonly class: string;
    readonly items: readonly {
      readonly message: string;
      /** What to do; null where there is nothing to say, or where the one before says it already. */
      readonly hint: string | null;
      /** Of the file. */
      readonly line: string;
    }[];
  }[];
}

/**
 * @param diagnostics of any files; those about this journey's file are shown
 * @returns null for the public, who does not see them
 */
export function findingsOf(
  { journey, words, terms, isPublic }: Study,
  diagnostics: readonly Diagnostic[],
): FindingsView | null {
  if (isPublic) return null;
  const own = findingsByFile(diagnostics).get(journey.origin.file) ?? [];
  const groups = severities.map((severity) => ({
    title: terms.severities[severity],
    class: severity,
    items: byHint(own.filter((finding) => finding.severity === severity)).map(
      ({ message, hint = null, range }, index, sorted) => ({
        message,
        hint: hint === (sorted[index - 1]?.hint ?? null) ? null : hint,
        line: words.line(range.start.line),
      }),
    ),
  }));
  return {
    count: own.length,
    summary: own.length === 0 ? words.findingsNone : words.findingsCount(own.length),
    file: journey.origin.file,
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

/** Those with the same hint together, by the first of them. */
function byHint(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string | undefined, Diagnostic[]>();
  for (const finding of findings) {
    const group = groups.get(finding.hint);
    if (group === undefined) groups.set(finding.hint, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flat();
}
