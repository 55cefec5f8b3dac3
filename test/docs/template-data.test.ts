import { expect, it, test } from 'vitest';
import { templateData } from '../../scripts/template-data.ts';
import { templateDataReference } from '../../scripts/template-data-reference.ts';
import { printTexts } from '../../src/commands/report/print-texts.ts';
import { pageData } from '../../src/formats/own-templates/page-data.ts';
import { reportFormats } from '../../src/formats/report-formats.ts';
import { workspaceWith } from '../formats/every/with-text.ts';

const data = templateData();
const page = templateDataReference(data);

// What templates of others may rely on: "npm run docs" writes it anew. When something goes or gets another meaning,
// `templateVersion` rises in the same commit.
test('keeps the reference of the data fresh', async () => {
  await expect(page).toMatchFileSnapshot('../../docs/reference/template-data.md');
});

it('tells every field that pages are printed from', async () => {
  const formats = reportFormats.flatMap((format) =>
    format.kind === 'page' && format.name === 'html'
      ? [{ ...format, load: async () => pageData }]
      : [],
  );
  const workspace = workspaceWith('Word');
  const subject = { workspace, journeys: workspace.journeys, findings: [], date: '2026-11-22' };
  const seen = new Set<string>();
  for (const { content } of await printTexts(subject, formats, String)) {
    const { view, ...around } = JSON.parse(content) as {
      readonly page: string;
      readonly view: Readonly<Record<string, unknown>>;
    };
    for (const name of [...Object.keys(around), 'view'])
      expect(page).toContain(`\n| \`${name}\` | `);
    const told = data.groups.get(data.pages.get(around.page) ?? '')?.map(({ name }) => name);
    const names = Object.keys(view).filter((name) => name !== 'words' && name !== 'mapWords');
    expect(names.sort(), around.page).toEqual(told?.toSorted());
    seen.add(around.page);
  }
  expect([...seen].sort()).toEqual([...data.pages.keys()].sort());
});
