import { exampleTexts } from '../../lint/example.ts';
import { fileRules } from '../../lint/file-rules.ts';
import { notCheckable } from '../../lint/not-checkable.ts';
import { ruleAddress } from '../../lint/rule-address.ts';
import type { Example, Rule } from '../../lint/rule.ts';
import type { Language } from '../../model/workspace.ts';
import type { Format } from '../format.ts';
import type { Explained } from './explained.ts';

export interface ExplainJsonOptions {
  readonly language: Language;
  /** Where the documents are on the web; empty: nowhere. */
  readonly documentation: string;
}

/** The published shape `output/explain`. */
export const explainJson: Format<Explained, ExplainJsonOptions> = {
  name: 'json',
  summary: 'for programs, with a published JSON Schema',
  extension: '.json',
  print(explained, options) {
    const { language } = options;
    const document = {
      schemaVersion: 1,
      generator: 'cjm',
      rules: explained.rules.map((rule) => ruleJson(rule, options)),
      fileRules: explained.fileRules.map((id) => ({ id, summary: fileRules[id][language] })),
      notCheckable: explained.notCheckable.map((statement) => ({
        statement,
        reason: notCheckable[statement]?.[language] ?? '',
      })),
    };
    return `${JSON.stringify(document, null, 2)}\n`;
  },
};

function ruleJson(rule: Rule, { language, documentation }: ExplainJsonOptions) {
  return {
    id: rule.id,
    group: rule.group,
    severity: rule.severity,
    preset: rule.preset ?? 'recommended',
    ripeFrom: rule.ripeFrom ?? 'draft',
    summary: rule.summary[language],
    why: rule.why[language],
    sources: rule.sources,
    bad: exampleJson(rule.bad),
    good: exampleJson(rule.good),
    options: Object.entries(rule.options ?? {}).map(([name, { description, fallback }]) => ({
      name,
      default: fallback,
      description,
    })),
    helpUri: documentation === '' ? null : documentation + ruleAddress(rule, language),
  };
}

function exampleJson(example: Example) {
  return Object.entries(exampleTexts(example)).map(([file, text]) => ({ file, text }));
}
