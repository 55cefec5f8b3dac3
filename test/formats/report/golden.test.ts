import { describe, expect, it } from 'vitest';
import { journeyCsv } from '../../../src/formats/journey/csv.ts';
import { journeyReportJson } from '../../../src/formats/journey/report-json.ts';
import { journeySvgMap } from '../../../src/formats/journey/svg-map.ts';
import type { Journey } from '../../../src/model/journey.ts';
import { studyJourney } from '../../../src/view/study.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { faultsInHtml } from '../faults-in-html.ts';
import { everythingWith } from './everything.ts';
import { printPages } from './page.ts';

const pages = printPages(everythingWith('Word'));
/** The page without its style and script, which have tests of their own. */
const bare = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replaceAll(/sha256-[^']+/g, 'sha256-…');

describe('the pages', () => {
  it.each([
    ['now.html', pages.html.get('now') ?? ''],
    ['then.html', pages.html.get('then') ?? ''],
    ['index.html', pages.index],
  ])('%s is what it was, and valid', async (name, page) => {
    await expect(bare(page)).toMatchFileSnapshot(`../../golden/report/${name}`);
    expect(await faultsInHtml(page, name)).toEqual([]);
  });

  it('the picture is what it was', async () => {
    const picture = (pages.svg.get('now') ?? '').replace(
      /<style>[\s\S]*?<\/style>/,
      '<style></style>',
    );
    await expect(picture).toMatchFileSnapshot('../../golden/report/now.svg');
  });

  it.each([
    ['now.map.svg', journeySvgMap],
    ['now.json', journeyReportJson],
    ['now.csv', journeyCsv],
  ])('%s is what it was', async (name, format) => {
    const workspace = workspaceOf(everythingWith('Word'), { today: '2026-11-22' });
    const journey = workspace.journeyById.get('now') as Journey;
    const printed = format.print(studyJourney(workspace, journey), { findings: [] });
    const bareText = printed.replace(/<style>[\s\S]*?<\/style>/, '<style></style>');
    await expect(bareText).toMatchFileSnapshot(`../../golden/report/${name}`);
  });

  it('are the same on every run', () => {
    expect(printPages(everythingWith('Word'))).toEqual(pages);
  });
});
