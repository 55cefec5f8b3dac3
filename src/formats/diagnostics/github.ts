import { isAbsolute, ruleHelp } from '../../lint/rule-help.ts';
import type { Diagnostic, Range } from '../../model/diagnostic.ts';
import { visibleLine } from '../../model/visible.ts';
import { inert } from '../inert.ts';
import type { DiagnosticsFormat, DiagnosticsOptions } from './report.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Workflow commands of GitHub Actions, which shows them beside the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const diagnosticsGithub: DiagnosticsFormat = {
  name: 'github',
  summary: 'annotations on GitHub Actions',
  extension: '.txt',
  print: ({ findings }, options) =>
    findings.map((finding) => `${annotation(finding, options)}\n`).join(''),
};

function annotation(finding: Diagnostic, options: DiagnosticsOptions): string {
  const { severity, file, range, code, rule, message, hint } = finding;
  const properties = Object.entries({ file: options.folder + file, ...place(range), title: code })
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
  const address = ruleHelp(rule, options)?.address ?? '';
  const lines = [message, ...(hint === undefined ? [] : [`→ ${hint}`])].map((line) =>
    inert(visibleLine(line)),
  );
  if (isAbsolute(address)) lines.push(address);
  return `::${commands[severity]} ${properties}::${escapeData(lines.join('\n'))}`;
}

/** Columns are refused where they lie on different lines. */
function place({ start, end }: Range): Readonly<Record<string, string>> {
  const lines = { line: `${start.line}`, endLine: `${end.line}` };
  if (start.line !== end.line) return lines;
  return { ...lines, col: `${start.column}`, endColumn: `${end.column}` };
}

/** As the runner reads it; nothing in a text ends its command or begins another. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
