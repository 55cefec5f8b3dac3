import { ruleReferenceWords } from '../language/rule-reference.ts';
import type { Language } from '../model/workspace.ts';
import { markdownTable } from './markdown-table.ts';
import { notCheckable } from './not-checkable.ts';
import type { Rule } from './rule.ts';

/** The page that goes from the statements of the method to the rules, and tells which cannot be checked; in blocks. */
export function statementsPage(rules: readonly Rule[], language: Language): readonly string[] {
  const { statements: words } = ruleReferenceWords(language);
  const links = new Map<string, string[]>();
  for (const { id, group, sources } of rules) {
    for (const source of sources) {
      const link = `[${id}](${group}.md#${id})`;
      const known = links.get(source);
      if (known === undefined) links.set(source, [link]);
      else known.push(link);
    }
  }
  const rows = [...links].sort(byId).map(([source, own]) => [source, own.join(', ')]);
  const reasons = Object.entries(notCheckable)
    .sort(byId)
    .map(([source, reason]) => [source, reason[language]]);
  return [
    `# ${words.title}`,
    words.intro,
    markdownTable(words.columns, rows),
    ...(reasons.length === 0
      ? []
      : [`## ${words.notCheckable}`, words.because, markdownTable(words.reasonColumns, reasons)]),
  ];
}

/** `0-03` before `1-01`: the ids have leading zeros. */
function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
