import type { Language } from '../model/workspace.ts';
import type { Rule } from './rule.ts';

const folders: Readonly<Record<Language, string>> = { en: 'docs/rules', nl: 'docs/nl/regels' };

/**
 * Where a rule is explained, in a language: `docs/rules/promises.md#promise-broken`. Relative to the top of this project;
 * who prints it puts the address of the documentation before it, as far as there is one (`rule-help.ts`).
 */
export function ruleAddress({ id, group }: Pick<Rule, 'id' | 'group'>, language: Language): string {
  return `${folders[language]}/${group}.md#${id}`;
}
