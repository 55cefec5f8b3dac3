import { checkWords } from '../../language/check.ts';
import { visibleLine } from '../../model/visible.ts';
import { inert } from '../inert.ts';
import { countsSentence } from './counts.ts';
import type { DiagnosticsFormat } from './report.ts';

/**
 * A line for each finding, in the form that editors and problem matchers know from compilers:
 * `file:line:column: severity: message [code]`; the counts last. Severities are not translated.
 */
export const diagnosticsCompact: DiagnosticsFormat = {
  name: 'compact',
  summary: 'a line for each finding, for editors and other tools',
  extension: '.txt',
  print(report, { language }) {
    const lines = report.findings.map(({ file, range: { start }, severity, message, code }) =>
      visibleLine(`${file}:${start.line}:${start.column}: ${severity}: ${message} [${code}]`),
    );
    return inert(`${[...lines, countsSentence(report, checkWords(language))].join('\n')}\n`);
  },
};
