import { checkWords } from '../../language/check.ts';
import { ruleHelp } from '../../lint/rule-help.ts';
import { compareDiagnostics, type Diagnostic } from '../../model/diagnostic.ts';
import { visibleLine } from '../../model/visible.ts';
import { xmlElement } from './junit/xml-element.ts';
import type { DiagnosticsFormat, DiagnosticsOptions } from './report.ts';

/**
 * A test report, as Jenkins, GitLab, Azure and others read it: a suite for each file and a test for each finding. Those
 * that let cjm fail are failures, the others passed and say what they found; silenced ones were skipped. A file without
 * findings is one test that passed.
 */
export const diagnosticsJunit: DiagnosticsFormat = {
  name: 'junit',
  summary: 'a test report in JUnit XML',
  extension: '.xml',
  print({ findings, suppressed, files }, options) {
    const tests = new Map<string, Test[]>(files.map((file) => [file, []]));
    const found = findings.map((finding): Test => {
      return { finding, kind: options.fails(finding) ? 'failure' : 'system-out' };
    });
    const skipped = suppressed.map((finding): Test => ({ finding, kind: 'skipped' }));
    const sorted = [...found, ...skipped].sort((a, b) => compareDiagnostics(a.finding, b.finding));
    for (const test of sorted) {
      const own = tests.get(test.finding.file) ?? [];
      own.push(test);
      tests.set(test.finding.file, own);
    }
    const all = [...tests.values()].flat();
    const suites = [...tests].map(([file, own]) => suite(file, own, options));
    const root = xmlElement('testsuites', { name: 'cjm check', ...totals(all, files) }, suites);
    return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- cjm -->\n${root}\n`;
  },
};

interface Test {
  readonly finding: Diagnostic;
  readonly kind: 'failure' | 'system-out' | 'skipped';
}

/** @param files those that may be without tests: each counts as one */
function totals(tests: readonly Test[], files: readonly string[]) {
  const busy = new Set(tests.map(({ finding }) => finding.file));
  const fine = files.filter((file) => !busy.has(file)).length;
  const failures = tests.filter(({ kind }) => kind === 'failure').length;
  return { tests: tests.length + fine, failures, errors: 0 };
}

function suite(file: string, tests: readonly Test[], options: DiagnosticsOptions): string {
  const name = visibleLine(options.folder + file);
  const skipped = tests.filter(({ kind }) => kind === 'skipped').length;
  const attributes = { name, ...totals(tests, [file]), skipped, file: name };
  const { nothing } = checkWords(options.language);
  const cases =
    tests.length === 0
      ? [xmlElement('testcase', { name: nothing, classname: name }, [])]
      : tests.map((test) => testcase(name, test, options));
  return xmlElement('testsuite', attributes, cases);
}

function testcase(classname: string, { finding, kind }: Test, options: DiagnosticsOptions): string {
  const { code, message, severity, hint, rule, range } = finding;
  const place = `${classname}:${range.start.line}:${range.start.column}`;
  const address = ruleHelp(rule, options)?.address;
  const text = [message, hint, place, address]
    .filter((line) => line !== undefined)
    .map(visibleLine)
    .join('\n');
  const short = visibleLine(kind === 'skipped' ? (finding.because ?? message) : message);
  const attributes = kind === 'system-out' ? {} : { type: severity, message: short };
  const result = xmlElement(kind, attributes, text);
  return xmlElement('testcase', { name: visibleLine(`${code}: ${message}`), classname }, [result]);
}
