import type { Severity } from '../model/diagnostic.ts';
import type { Language } from '../model/workspace.ts';
import { fileRuleAddress, fileRules, isFileRule } from './file-rules.ts';
import type { GroupId } from './groups.ts';
import { ruleAddress } from './rule-address.ts';
import { rules } from './rules/index.ts';

/** What can be said about the rule behind a finding, in one language. */
export interface RuleHelp {
  readonly id: string;
  /** One sentence, without a full stop. */
  readonly summary: string;
  /** A few sentences; the summary for trouble with files. */
  readonly why: string;
  readonly severity: Severity;
  readonly sources: readonly string[];
  /** Null for trouble with files. */
  readonly group: GroupId | null;
  /** The page about it; relative to the top of this project when it is not on the web. */
  readonly address: string;
}

/** Who wants to know, and from where. */
export interface Reader {
  readonly language: Language;
  /** Where the documents of this project are on the web, with a `/` at the end; empty: nowhere. */
  readonly documentation: string;
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with an id; null when there is no such rule. */
export function ruleHelp(id: string, { language, documentation }: Reader): RuleHelp | null {
  const rule = ruleById.get(id);
  if (rule !== undefined) {
    return {
      id,
      summary: rule.summary[language],
      why: rule.why[language],
      severity: rule.severity,
      sources: rule.sources,
      group: rule.group,
      address: documentation + ruleAddress(rule, language),
    };
  }
  if (!isFileRule(id)) return null;
  const summary = fileRules[id][language];
  const address = documentation + fileRuleAddress(language);
  return { id, summary, why: `${summary}.`, severity: 'error', sources: [], group: null, address };
}

/** Whether a reader anywhere can follow an address: it has a scheme. */
export function isAbsolute(address: string): boolean {
  return address.startsWith('https://');
}
