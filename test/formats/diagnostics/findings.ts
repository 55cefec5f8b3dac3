import { createHash } from 'node:crypto';
import { Chalk } from 'chalk';
import type {
  DiagnosticsOptions,
  DiagnosticsReport,
} from '../../../src/formats/diagnostics/report.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** A finding with everything that one can have. */
export const finding: Diagnostic = {
  rule: 'promise-broken',
  code: 'promise-broken',
  severity: 'warning',
  message: 'The promise "Within a day" is broken.',
  file: 'journeys/buying.journey.yaml',
  range: { start: { line: 4, column: 14 }, end: { line: 4, column: 16 } },
  hint: 'Keep it, or promise less.',
  related: [
    {
      message: 'it is made here',
      file: 'journeys/buying.journey.yaml',
      range: { start: { line: 3, column: 12 }, end: { line: 3, column: 18 } },
    },
  ],
  sources: ['1-06'],
};

/** One about a file, over several lines, with nothing else. */
export const misfit: Diagnostic = {
  rule: 'schema',
  code: 'schema/unknown-key',
  severity: 'error',
  message: 'Unknown key "colour".',
  file: 'sam: 100%, "new".persona.yaml',
  range: { start: { line: 2, column: 1 }, end: { line: 3, column: 7 } },
};

export const tip: Diagnostic = {
  ...finding,
  rule: 'touchpoint-without-emotion',
  code: 'touchpoint-without-emotion',
  severity: 'info',
  message: 'It is not known how the customer experiences "I wait".',
  range: { start: { line: 9, column: 5 }, end: { line: 9, column: 11 } },
};

export const files = ['cjm.yaml', finding.file, misfit.file];

/** One finding of each severity, one silenced, one known, one file without any. */
export const report: DiagnosticsReport = {
  findings: [finding, tip, misfit],
  suppressed: [
    {
      ...tip,
      message: 'It is not known how the customer experiences "I ring".',
      because: 'We ask it in the spring.',
    },
  ],
  known: [{ ...tip, message: 'It is not known how the customer experiences "I hang up".' }],
  files,
};

export const options: DiagnosticsOptions = {
  language: 'en',
  documentation: '',
  chalk: new Chalk({ level: 0 }),
  width: 80,
  frame: () => null,
  folder: 'maps/',
  sourceAddress: '',
  fails: ({ severity }) => severity === 'error',
  digest: (text) => createHash('sha256').update(text).digest('hex'),
  version: '1.2.3',
};
