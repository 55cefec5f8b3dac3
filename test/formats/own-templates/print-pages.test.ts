import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printTexts } from '../../../src/commands/report/print-texts.ts';
import { fillSlots } from '../../../src/formats/own-templates/fill-slots.ts';
import { pageProblem } from '../../../src/formats/own-templates/finished-page.ts';
import { pageData } from '../../../src/formats/own-templates/page-data.ts';
import { ejectedFiles } from '../../../src/formats/own-templates/template-files.ts';
import { templateWork } from '../../../src/formats/own-templates/template-work.ts';
import { reportFormats } from '../../../src/formats/report-formats.ts';
import { loadWorkspace } from '../../../src/library/load-workspace.ts';
import { check } from '../../../src/lint/lint.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { nastyTexts } from '../every/nasty-texts.ts';
import { workspaceWith } from '../every/with-text.ts';

const web = reportFormats.filter((format) => format.kind === 'page' && format.name === 'html');
const asData = web.flatMap((format) =>
  format.kind === 'page' ? [{ ...format, load: async () => pageData }] : [],
);
const ejected = ejectedFiles()
  .filter(({ file }) => file.endsWith('.hbs'))
  .map(({ file, content }) => ({ file, source: content }));

/** Every page of a workspace by its name: as cjm prints it, and with what --eject writes. */
async function bothWays(workspace: Workspace, findings: readonly Diagnostic[]) {
  const subject = { workspace, journeys: workspace.journeys, findings, date: '2026-11-22' };
  const usual = await printTexts(subject, web, String);
  const data = await printTexts(subject, asData, String);
  const work = templateWork();
  expect(work({ own: ejected }).problems).toEqual([]);
  const { look } = workspace.settings.report;
  const own = data.map(({ page: name, content }) => {
    const { page = '', problems } = work({ data: content });
    const template = (JSON.parse(content) as { readonly page: string }).page;
    expect([...problems, pageProblem(page, `${template}.hbs`)], name).toEqual([null]);
    return [name, fillSlots(page, template, { look, style: null })] as const;
  });
  return { usual: usual.map(({ page, content }) => [page, content] as const), own };
}

// The data is all that templates get, and what --eject writes is what cjm prints with: the same bytes prove both.
describe('templates that --eject wrote', () => {
  it.each(['warm-homes', 'zorgverzekeraar'])('print every page of %s as cjm does', async (name) => {
    const folder = fileURLToPath(new URL(`../../../examples/${name}/`, import.meta.url));
    const workspace = await loadWorkspace(folder, { today: '2026-11-22' });
    const { usual, own } = await bothWays(workspace, check(workspace));
    expect(usual.length).toBeGreaterThan(10);
    expect(own).toEqual(usual);
  });

  it.each(Object.entries(nastyTexts))('print what is nasty (%s) as cjm does', async (_, text) => {
    const { usual, own } = await bothWays(workspaceWith(text), []);
    expect(own).toEqual(usual);
  });
});

/** What a template prints for `view: { title, list }`, or its problems. */
function printed(templates: Readonly<Record<string, string>>) {
  const work = templateWork();
  const own = Object.entries(templates).map(([file, source]) => ({ file, source }));
  const { problems } = work({ own });
  if (problems.length > 0) return problems;
  const view = { title: '<b>', list: [1, 2], name: 'constructor', nothing: null };
  const answer = work({ data: JSON.stringify({ templateData: 1, page: 'journey', view }) });
  return answer.page ?? answer.problems;
}

describe('a template of somebody', () => {
  it('prints the data as text', () => {
    const template =
      '<p title="{{view.title}}">{{view.title}} {{#each view.list}}{{this}};{{/each}}';
    expect(printed({ 'journey.hbs': template })).toBe('<p title="&lt;b&gt;">&lt;b&gt; 1;2;');
  });

  it('calls its own partials and those of cjm', () => {
    const templates = {
      'journey.hbs': '{{> mine}}',
      '_mine.hbs': 'mine {{#with view}}{{> written}}{{/with}}',
    };
    expect(printed({ ...templates, '_written.hbs': '{{title}}' })).toBe('mine &lt;b&gt;');
  });

  it('gets nothing where there is no value, and nothing of the language', () => {
    const template =
      '{{view.nothing}}|{{lookup view "gone"}}|{{lookup view view.name}}|{{toString}}';
    expect(printed({ 'journey.hbs': template })).toBe('|||');
  });

  it('names a field that does not exist, at its place in its file', () => {
    const templates = { 'journey.hbs': 'a\n{{> part}}', '_part.hbs': '\n  {{view.tittle}}' };
    expect(printed(templates)).toEqual([
      {
        file: '_part.hbs',
        line: 2,
        column: 5,
        code: 'template/unknown-field',
        message: 'There is no "tittle" in the data here.',
      },
    ]);
  });

  it('has nothing to ask of a text or a number', () => {
    expect(printed({ 'journey.hbs': '{{view.title.length}}' })).toMatchObject([
      { file: 'journey.hbs', code: 'template/unknown-field' },
    ]);
  });

  it('stops when its page gets too long', () => {
    const long = 'x'.repeat(60_000);
    const many = '{{> long}}'.repeat(300);
    expect(printed({ 'journey.hbs': many, '_long.hbs': long })).toMatchObject([
      { file: 'journey.hbs', code: 'template/output-limit' },
    ]);
  });

  it('prints nothing before it was checked', () => {
    expect(() => templateWork()({ data: '{}' })).toThrow('The templates come before the data.');
  });
});
