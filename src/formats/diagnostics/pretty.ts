import type { ChalkInstance } from 'chalk';
import { checkWords, type CheckWords } from '../../language/check.ts';
import { terms } from '../../language/terms.ts';
import { severities, type Diagnostic, type Severity } from '../../model/diagnostic.ts';
import type { Format } from '../format.ts';
import { wrap } from '../terminal-lines.ts';
import { inert } from '../inert.ts';
import { countBySeverity, listed, notCounted } from './counts.ts';
import type { DiagnosticsOptions, DiagnosticsReport } from './report.ts';

type PrettyOptions = Pick<DiagnosticsOptions, 'language' | 'chalk' | 'width' | 'frame' | 'verbose'>;

/** Of one file; the rest is counted. */
const mostPerFile = 50;
const narrowest = 40;
const widest = 100;
const indent = '  ';

interface Setting extends PrettyOptions {
  readonly words: CheckWords;
}

/** For people: each finding with its lines, what to do and the method's statements; then the counts. */
export const diagnosticsPretty: Format<DiagnosticsReport, PrettyOptions> = {
  name: 'pretty',
  summary: 'for people, with the lines in question',
  extension: '.txt',
  print: (report, options) => [...pieces(report, options)].join(''),
  pieces,
};

/** File by file. */
function* pieces(report: DiagnosticsReport, options: PrettyOptions): Iterable<string> {
  const width = Math.min(widest, Math.max(narrowest, options.width));
  const setting = { ...options, width, words: checkWords(options.language) };
  for (const [file, findings] of byFile(report.findings)) {
    yield inert(`${printFile(file, findings, setting).join('\n\n')}\n\n`);
  }
  yield inert(`${printSummary(report, setting)}\n`);
}

function byFile(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

function printFile(
  file: string,
  findings: readonly Diagnostic[],
  setting: Setting,
): readonly string[] {
  const explained = new Set<string>();
  const blocks = findings.slice(0, mostPerFile).map((finding) => {
    const key = `${finding.code} ${finding.hint ?? ''}`;
    const isKnown = explained.has(key) && setting.verbose !== true;
    explained.add(key);
    return printFinding(finding, isKnown, setting);
  });
  const more = findings.length - mostPerFile;
  if (more > 0) {
    blocks.push(
      wrap(setting.words.more(more, file), setting.width).map(setting.chalk.dim).join('\n'),
    );
  }
  return blocks;
}

/** @param isKnown its lines, hint and sources were printed with an earlier finding of its kind */
function printFinding(finding: Diagnostic, isKnown: boolean, setting: Setting): string {
  const { chalk, language, width, words } = setting;
  const { start } = finding.range;
  const place = `${finding.file}:${start.line}:${start.column}`;
  const severity = paint(chalk, finding.severity)(terms(language).severities[finding.severity]);
  const tail = `${severity} ${chalk.dim(finding.code)}`;
  const block: string[] = [];
  for (const line of wrap(place, width)) block.push(chalk.bold(line));
  const fits = block.length === 1 && place.length + finding.code.length + 16 <= width;
  if (fits) block[0] = `${block[0] ?? ''} ${tail}`;
  else block.push(indent + tail);
  for (const line of wrap(finding.message, width - 2)) block.push(indent + line);
  if (isKnown) return block.join('\n');
  const isShown = finding.hidesText !== true;
  const frame = isShown ? setting.frame(finding.file, finding.range, width - 12) : null;
  for (const line of frame?.split('\n') ?? []) block.push(indent + dimGutter(line, finding, chalk));
  if (finding.hint !== undefined) block.push(...hanging(`→ ${finding.hint}`, width));
  for (const { message: what, file, range } of finding.related ?? []) {
    const where = `${file}:${range.start.line}:${range.start.column}`;
    block.push(...hanging(`· ${what}: ${where}`, width).map((line) => chalk.dim(line)));
  }
  const { sources = [] } = finding;
  if (sources.length > 0) block.push(indent + chalk.dim(words.sources(sources.join(', '))));
  return block.join('\n');
}

/** The number of a line and the mark under it stand back; the text does not. */
function dimGutter(line: string, finding: Diagnostic, chalk: ChalkInstance): string {
  const bar = line.indexOf('|');
  const [gutter, text] = [line.slice(0, bar + 1), line.slice(bar + 1)];
  const isMark = /^\s*\|\s*\^+\s*$/.test(line);
  return chalk.dim(gutter) + (isMark ? paint(chalk, finding.severity)(text) : text);
}

function printSummary(report: DiagnosticsReport, setting: Setting): string {
  const { chalk, words, width } = setting;
  const found = countBySeverity(report);
  const counts = severities
    .filter((severity) => found[severity] > 0)
    .map((severity) => ({ severity, text: words.count(severity, found[severity]) }));
  const list = (texts: readonly string[]) => listed(texts, words.and);
  const join = (texts: readonly string[]) =>
    texts.length === 0 ? chalk.green(words.nothing) : list(texts);
  const files = words.inFiles(report.files.length);
  const rest = notCounted(report, words).join('');
  const plain = `${list(counts.map(({ text }) => text))} ${files} ${rest}`;
  const separator = plain.length > width ? '\n' : ' ';
  const painted = join(counts.map(({ severity, text }) => paint(chalk, severity)(text)));
  return `${painted} ${files}${rest === '' ? '' : separator + chalk.dim(rest)}`;
}

function paint(chalk: ChalkInstance, severity: Severity): ChalkInstance {
  if (severity === 'error') return chalk.red;
  return severity === 'warning' ? chalk.yellow : chalk.blue;
}

/** Lines of a remark: indented, the second and following a little further. */
function hanging(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, index) => (index === 0 ? indent : '    ') + line);
}
