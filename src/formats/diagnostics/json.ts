import { ruleHelp, type Reader } from '../../lint/rule-help.ts';
import { compareDiagnostics, type Diagnostic } from '../../model/diagnostic.ts';
import { inertJson } from '../inert.ts';
import { countBySeverity } from './counts.ts';
import type { DiagnosticsFormat } from './report.ts';

/** The published shape `output/check`. */
export const diagnosticsJson: DiagnosticsFormat = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print({ findings, suppressed, known, files }, options) {
    const all = [
      ...findings.map((diagnostic) => ({ diagnostic, suppressed: false, known: false })),
      ...suppressed.map((diagnostic) => ({ diagnostic, suppressed: true, known: false })),
      ...known.map((diagnostic) => ({ diagnostic, suppressed: false, known: true })),
    ].sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic));
    return inertJson({
      schemaVersion: 1,
      generator: 'cjm',
      findings: all.map(({ diagnostic, ...fate }) => asData(diagnostic, fate, options)),
      summary: {
        files: files.length,
        ...countBySeverity({ findings }),
        suppressed: suppressed.length,
        known: known.length,
      },
    });
  },
};

function asData(
  diagnostic: Diagnostic,
  fate: { readonly suppressed: boolean; readonly known: boolean },
  reader: Reader,
) {
  const { rule, code, severity, message, hint = null, sources = [], related = [] } = diagnostic;
  return {
    rule,
    code,
    severity,
    message,
    ...placeAsData(diagnostic),
    hint,
    sources,
    helpUri: ruleHelp(rule, reader)?.address ?? null,
    suppressed: fate.suppressed,
    known: fate.known,
    because: diagnostic.because ?? null,
    related: related.map((place) => ({ message: place.message, ...placeAsData(place) })),
  };
}

function placeAsData({ file, range: { start, end } }: Pick<Diagnostic, 'file' | 'range'>) {
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}
