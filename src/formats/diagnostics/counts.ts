import type { CheckWords } from '../../language/check.ts';
import { severities, type Severity } from '../../model/diagnostic.ts';
import type { DiagnosticsReport } from './report.ts';

/** How many findings there are of each severity. */
export function countBySeverity({
  findings,
}: Pick<DiagnosticsReport, 'findings'>): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** `1 error and 2 tips in 9 files (1 silenced, 12 known)` */
export function countsSentence(report: DiagnosticsReport, words: CheckWords): string {
  const counts = countBySeverity(report);
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => words.count(severity, counts[severity]));
  return [
    found.length === 0 ? words.nothing : listed(found, words.and),
    words.inFiles(report.files.length),
    ...notCounted(report, words),
  ].join(' ');
}

/** What does not count, in brackets: never hidden without a word. */
export function notCounted(
  { suppressed, known }: Pick<DiagnosticsReport, 'suppressed' | 'known'>,
  words: CheckWords,
): readonly string[] {
  const parts = [
    ...(suppressed.length === 0 ? [] : [words.suppressed(suppressed.length)]),
    ...(known.length === 0 ? [] : [words.known(known.length)]),
  ];
  return parts.length === 0 ? [] : [`(${parts.join(', ')})`];
}

/** `a, b and c` */
export function listed(texts: readonly string[], and: string): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)]
    .filter((text) => text !== '')
    .join(` ${and} `);
}
