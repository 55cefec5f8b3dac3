import { expect, it } from 'vitest';
import { ruleReference } from '../../src/lint/rule-reference.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { findingsIn } from './explained-rules.ts';

// The published reference: "npx vitest run test/lint -u" writes it anew.
it.each([
  ['en', 'docs/rules.md'],
  ['nl', 'docs/nl/regels.md'],
] as const)('keeps the reference fresh (%s)', async (language, file) => {
  const explained = rules.map((rule) => ({ rule, findings: findingsIn(rule, rule.bad, language) }));
  await expect(ruleReference(explained, language)).toMatchFileSnapshot(`../../${file}`);
});
