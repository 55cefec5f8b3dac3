import { ruleReferenceWords, type RuleReferenceWords } from '../language/rule-reference.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/workspace.ts';
import { groups, type GroupId } from './groups.ts';
import type { Example, Rule } from './rule.ts';

/** A rule with what it finds in its own bad example. */
export interface ExplainedRule {
  readonly rule: Rule;
  readonly findings: readonly Diagnostic[];
}

/** The reference of all rules as Markdown, by group. */
export function ruleReference(all: readonly ExplainedRule[], language: Language): string {
  const words = ruleReferenceWords(language);
  const sections = (Object.keys(groups) as GroupId[]).flatMap((group) => {
    const own = all.filter(({ rule }) => rule.group === group);
    if (own.length === 0) return [];
    return [
      `## ${groups[group][language]}`,
      overview(own, language, words),
      ...own.flatMap((one) => explain(one, language, words)),
    ];
  });
  return `${[`# ${words.title}`, words.intro, ...sections].join('\n\n')}\n`;
}

function overview(
  all: readonly ExplainedRule[],
  language: Language,
  words: RuleReferenceWords,
): string {
  const rows = all.map(({ rule }) => [
    `[${rule.id}](#${rule.id})`,
    words.severities[rule.severity],
    rule.summary[language],
  ]);
  return table(words.columns, rows);
}

/** The section about one rule, in blocks. */
function explain(
  { rule, findings }: ExplainedRule,
  language: Language,
  words: RuleReferenceWords,
): readonly string[] {
  return [
    `### ${rule.id}`,
    `${rule.summary[language]}. ${words.severity}: ${words.severities[rule.severity]}. ${words.sources}: ${rule.sources.join(', ')}.`,
    rule.why[language],
    ...explainOptions(rule, words),
    words.bad,
    ...exampleBlocks(rule.bad),
    words.finds,
    fence('text', findings.map((finding) => said(finding, words)).join('\n')),
    words.good,
    ...exampleBlocks(rule.good),
  ];
}

function said(finding: Diagnostic, words: RuleReferenceWords): string {
  const place = `${finding.file}:${finding.range.start.line}`;
  const head = `${place} ${words.severities[finding.severity]}: ${finding.message}`;
  return finding.hint === undefined ? head : `${head}\n  → ${finding.hint}`;
}

function explainOptions(rule: Rule, words: RuleReferenceWords): readonly string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const rows = options.map(([name, { description, fallback }]) => [
    `\`${name}\``,
    `\`${JSON.stringify(fallback)}\``,
    description,
  ]);
  return [table([words.option, words.byDefault, words.meaning], rows)];
}

function exampleBlocks(example: Example): readonly string[] {
  if (typeof example === 'string') return [fence('yaml', example)];
  return Object.entries(example).map(([file, text]) => fence('yaml', `# ${file}\n${text}`));
}

function fence(kind: string, text: string): string {
  return `\`\`\`${kind}\n${text.trimEnd()}\n\`\`\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
