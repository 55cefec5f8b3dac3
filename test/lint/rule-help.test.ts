import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { documentation } from '../../src/lint/documentation.ts';
import { fileRules } from '../../src/lint/file-rules.ts';
import { isAbsolute, ruleHelp } from '../../src/lint/rule-help.ts';
import { rules } from '../../src/lint/rules/index.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const ids = [...rules.map(({ id }) => id), ...Object.keys(fileRules)];

it.each(['en', 'nl'] as const)('every rule has a page (%s)', async (language) => {
  const reader = { language, documentation: '' };
  const addresses = ids.map((id) => ruleHelp(id, reader)?.address ?? id);
  for (const page of new Set(addresses.map((address) => address.split('#')[0] ?? ''))) {
    expect(await read(page), page).toContain('\n## ');
  }
});

it.each(['en', 'nl'] as const)('trouble with files has a section (%s)', async (language) => {
  const { address = '' } = ruleHelp('schema', { language, documentation: '' }) ?? {};
  const [page = '', anchor = ''] = address.split('#');
  const heading = `\n## ${anchor.replaceAll('-', ' ')}\n`;
  expect((await read(page)).toLowerCase()).toContain(heading);
});

it('knows where the documents are exactly when package.json does', async () => {
  const { homepage } = JSON.parse(await read('package.json')) as { homepage?: string };
  expect(isAbsolute(documentation)).toBe(homepage !== undefined);
});

it('knows nothing of a rule that is not there', () => {
  expect(ruleHelp('no-such-rule', { language: 'en', documentation: '' })).toBeNull();
});
