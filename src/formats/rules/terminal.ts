import type { ChalkInstance } from 'chalk';
import { explainWords } from '../../language/explain.ts';
import { fileRuleAddress, fileRules, type FileRule } from '../../lint/file-rules.ts';
import { notCheckable } from '../../lint/not-checkable.ts';
import type { Language } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import { wrap } from '../terminal-lines.ts';
import type { Explained } from './explained.ts';
import { listLines } from './list.ts';
import { ruleBlocks } from './rule.ts';

export interface ExplainOptions {
  readonly language: Language;
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** Where the documents are on the web; empty: nowhere. */
  readonly documentation: string;
}

const narrowest = 40;
const widest = 100;

/** One rule with all about it, or a list of rules by group. */
export const explainTerminal: Format<Explained, ExplainOptions> = {
  name: 'terminal',
  summary: 'for people',
  extension: '.txt',
  print(explained, options) {
    const width = Math.max(narrowest, Math.min(widest, options.width));
    const blocks = blocksOf(explained, { ...options, width });
    return blocks.map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join('')).join('\n');
  },
};

function blocksOf(
  { rules, fileRules: files, notCheckable: statements, isList, statement }: Explained,
  options: ExplainOptions,
): readonly (readonly string[])[] {
  const { chalk, language, width } = options;
  const words = explainWords(language);
  if (!isList) {
    return [
      ...rules.flatMap((rule) => ruleBlocks(rule, options)),
      ...files.flatMap((id) => fileRuleBlocks(id, options)),
    ];
  }
  const head = statement === null ? [] : [[chalk.bold(words.statement(statement))]];
  const reasons = statements.map((id) => [
    chalk.bold(words.notCheckable(id)),
    ...wrap(notCheckable[id]?.[language] ?? '', width - 2).map((line) => `  ${line}`),
  ]);
  const found = rules.length > 0 ? [...head, ...listLines(rules, options)] : [];
  const more = statement === null ? fileList(files, options) : [];
  return [...found, ...(statement === null ? [] : reasons), ...more];
}

function fileList(files: readonly FileRule[], { chalk, language, width }: ExplainOptions) {
  if (files.length === 0) return [];
  const lines = files.flatMap((id) => [
    `  ${id}`,
    ...wrap(fileRules[id][language], width - 4).map((line) => chalk.dim(`    ${line}`)),
  ]);
  return [[chalk.bold(explainWords(language).fileRules), ...lines]];
}

function fileRuleBlocks(id: FileRule, { chalk, language, width, documentation }: ExplainOptions) {
  const words = explainWords(language);
  return [
    [chalk.bold(id), ...wrap(`${fileRules[id][language]}.`, width)],
    wrap(words.fileRule, width),
    [`${words.more}: ${documentation}${fileRuleAddress(language)}`],
  ];
}
