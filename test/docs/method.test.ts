import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { rules } from '../../src/lint/rules/index.ts';

test('docs/method.md tells for every rule on which statements it rests', async () => {
  const page = await readFile(new URL('../../docs/method.md', import.meta.url), 'utf8');
  const rows = page.split('\n').filter((line) => line.includes('](rules.md#'));
  const told = rows.map((row) => row.replace(/\s+/g, ' '));
  const expected = rules.map(
    ({ id, sources }) => `| ${sources.join(', ')} | [${id}](rules.md#${id}) |`,
  );
  expect(told.toSorted()).toEqual(expected.toSorted());
});
