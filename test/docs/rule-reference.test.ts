import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { ruleReference } from '../../src/lint/rule-reference.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { findingsIn } from '../lint/explained-rules.ts';

// The published reference of the rules: `npm run docs` writes it anew.
describe.each([
  ['en', 'docs/rules/'],
  ['nl', 'docs/nl/regels/'],
] as const)('the reference of the rules (%s)', (language, folder) => {
  const explained = rules.map((rule) => ({ rule, findings: findingsIn(rule, rule.bad, language) }));
  const reference = ruleReference(explained, language);

  test.each([...reference.keys()])('%s is fresh', async (name) => {
    await expect(reference.get(name) ?? '').toMatchFileSnapshot(`../../${folder}${name}`);
  });

  it('has no pages that nothing makes any more', () => {
    const found = readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)));
    expect(found.filter((name) => !reference.has(name))).toEqual([]);
  });

  it('has every rule once', () => {
    const text = [...reference.values()].join('\n');
    for (const { id } of rules) expect(text.split(`\n## ${id}\n`), id).toHaveLength(2);
  });
});
