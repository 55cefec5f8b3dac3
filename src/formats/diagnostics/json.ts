import { compareDiagnostics, severities, type Diagnostic } from '../../model/diagnostic.ts';
import type { Format } from '../format.ts';
import type { DiagnosticsReport } from './report.ts';

/** The published shape `output/check`; `helpUri` is null until the documentation has an address. */
export const diagnosticsJson: Format<DiagnosticsReport> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print({ findings, suppressed, files }) {
    const all = [
      ...findings.map((diagnostic) => ({ diagnostic, isSuppressed: false })),
      ...suppressed.map((diagnostic) => ({ diagnostic, isSuppressed: true })),
    ].sort((a, b) => compareDiagnostics(a.diagnostic, b.diagnostic));
    const counts = severities.map((severity) => [
      severity,
      findings.filter((finding) => finding.severity === severity).length,
    ]);
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      findings: all.map(({ diagnostic, isSuppressed }) => asData(diagnostic, isSuppressed)),
      summary: { files, ...Object.fromEntries(counts), suppressed: suppressed.length },
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function asData(diagnostic: Diagnostic, suppressed: boolean) {
  const { rule, code, severity, message, hint = null, sources = [], related = [] } = diagnostic;
  return {
    rule,
    code,
    severity,
    message,
    ...placeAsData(diagnostic),
    hint,
    sources,
    helpUri: null,
    suppressed,
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
