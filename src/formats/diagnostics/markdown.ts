import { checkWords } from '../../language/check.ts';
import { terms } from '../../language/terms.ts';
import { isAbsolute, ruleHelp } from '../../lint/rule-help.ts';
import { severities, type Diagnostic } from '../../model/diagnostic.ts';
import { visibleLine } from '../../model/visible.ts';
import { escapeMarkdown } from '../journey/escape-markdown.ts';
import { blocks, link, madeByCjm, table } from '../markdown/blocks.ts';
import { countsSentence } from './counts.ts';
import { relativeUri } from './relative-uri.ts';
import type { DiagnosticsFormat, DiagnosticsOptions } from './report.ts';

/** In UTF-16 units. A comment on GitHub holds 65,536; a step summary more. */
const longest = 60_000;

/** A table for step summaries and comments, the most serious findings first; what does not fit in a comment is counted. */
export const diagnosticsMarkdown: DiagnosticsFormat = {
  name: 'markdown',
  summary: 'a table for summaries and comments',
  extension: '.md',
  print(report, options) {
    const words = checkWords(options.language);
    const sorted = severities.flatMap((severity) =>
      report.findings.filter((finding) => finding.severity === severity),
    );
    const rows = fitting(sorted.map((finding) => row(finding, options)));
    const more = sorted.length - rows.length;
    const page = blocks([
      `### ${words.title}`,
      countsSentence(report, words),
      table(words.columns, rows),
      more === 0 ? null : escapeMarkdown(words.notShown(more)),
    ]);
    return `${madeByCjm}\n\n${page}\n`;
  },
};

type Row = readonly string[];

function row(finding: Diagnostic, options: DiagnosticsOptions): Row {
  const { severity, message, hint, rule, code } = finding;
  const address = ruleHelp(rule, options)?.address ?? '';
  const said = [message, ...(hint === undefined ? [] : [`→ ${hint}`])];
  return [
    escapeMarkdown(terms(options.language).severities[severity]),
    placeOf(finding, options),
    said.map(shown).join('<br>'),
    // A relative address would lead into the repository of the reader.
    isAbsolute(address) ? link(code, address) : escapeMarkdown(code),
  ];
}

/** Leads to the line, where the files are on the web. */
function placeOf(
  { file, range }: Diagnostic,
  { folder, sourceAddress }: DiagnosticsOptions,
): string {
  const { line } = range.start;
  const text = `${folder}${file}:${line}`;
  if (sourceAddress === '') return shown(text);
  return link(visibleLine(text), `${sourceAddress}${relativeUri(folder + file)}#L${line}`);
}

/** Somebody's text, with what cannot be seen as something that can. */
function shown(text: string): string {
  return escapeMarkdown(visibleLine(text));
}

/** The rows from the first that together are not too long. */
function fitting(rows: readonly Row[]): readonly Row[] {
  let room = longest;
  const end = rows.findIndex((cells) => {
    room -= cells.join(' | ').length + 5;
    return room < 0;
  });
  return end === -1 ? rows : rows.slice(0, end);
}
