import { ruleReferenceWords, type RuleReferenceWords } from '../language/rule-reference.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/workspace.ts';
import { exampleTexts } from './example.ts';
import { groups, type GroupId } from './groups.ts';
import { markdownTable } from './markdown-table.ts';
import type { Example, Rule } from './rule.ts';
import { statementsPage } from './statements-page.ts';

/** A rule with what it finds in its own bad example. */
export interface ExplainedRule {
  readonly rule: Rule;
  readonly findings: readonly Diagnostic[];
}

/**
 * The reference of all rules as Markdown, by the name of the page: a table of all, a page per group, and one by
 * statement of the method.
 */
export function ruleReference(
  all: readonly ExplainedRule[],
  language: Language,
): ReadonlyMap<string, string> {
  const words = ruleReferenceWords(language);
  const used = (Object.keys(groups) as GroupId[]).flatMap((group) => {
    const own = all.filter(({ rule }) => rule.group === group);
    return own.length === 0 ? [] : [{ group, own }];
  });
  const tables = used.flatMap(({ group, own }) => [
    `## [${groups[group][language]}](${group}.md)`,
    overview(own, language, words),
  ]);
  const statements = language === 'nl' ? 'uitspraken.md' : 'statements.md';
  const rules = all.map(({ rule }) => rule);
  return new Map([
    ['README.md', page([`# ${words.title}`, words.intro, ...tables])],
    ...used.map(({ group, own }) => [`${group}.md`, groupPage(group, own, language)] as const),
    [statements, page(statementsPage(rules, language))],
  ]);
}

function groupPage(group: GroupId, own: readonly ExplainedRule[], language: Language): string {
  const words = ruleReferenceWords(language);
  return page([
    `# ${groups[group][language]}`,
    `[${words.allRules}](README.md)`,
    overview(own, language, words, ''),
    ...own.flatMap((one) => explain(one, language, words)),
  ]);
}

function overview(
  all: readonly ExplainedRule[],
  language: Language,
  words: RuleReferenceWords,
  file?: string,
): string {
  const rows = all.map(({ rule }) => [
    `[${rule.id}](${file ?? `${rule.group}.md`}#${rule.id})`,
    words.severities[rule.severity],
    rule.ripeFrom ?? '',
    rule.summary[language],
  ]);
  return markdownTable(words.columns, rows);
}

/** The section about one rule, in blocks. */
function explain(
  { rule, findings }: ExplainedRule,
  language: Language,
  words: RuleReferenceWords,
): readonly string[] {
  const facts = [
    `${words.severity}: ${words.severities[rule.severity]}.`,
    `${words.preset}: ${rule.preset ?? 'recommended'}.`,
    `${words.sources}: ${rule.sources.join(', ')}.`,
    ...(rule.ripeFrom === undefined ? [] : [words.ripeFrom[rule.ripeFrom]]),
  ];
  return [
    `## ${rule.id}`,
    `${rule.summary[language]}. ${facts.join(' ')}`,
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
  return [markdownTable([words.option, words.byDefault, words.meaning], rows)];
}

function exampleBlocks(example: Example): readonly string[] {
  const files = Object.entries(exampleTexts(example));
  if (typeof example === 'string') return files.map(([, text]) => fence('yaml', text));
  return files.map(([file, text]) => fence('yaml', `# ${file}\n${text}`));
}

function fence(kind: string, text: string): string {
  return `\`\`\`${kind}\n${text.trimEnd()}\n\`\`\``;
}

function page(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`;
}
