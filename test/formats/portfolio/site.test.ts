import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportHtml } from '../../../src/formats/report/html.ts';
import { reportPages } from '../../../src/formats/report-pages.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';
import { faultsInHtml } from '../faults-in-html.ts';
import { portfolioWith } from './portfolio-files.ts';
import { printSite, type PrintedPage } from './print-site.ts';

const pages = printSite(workspaceOf(portfolioWith('Word'), { today: '2026-11-22' }));
const about = pages.filter(({ html }) => html.includes('class="page portfolio"'));

/** The page without its style and script, which have tests of their own. */
const bare = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, '<style></style>')
    .replace(/<script>[\s\S]*?<\/script>/, '<script></script>')
    .replaceAll(/sha256-[^']+/g, 'sha256-…');

/** Links to a page, or to a place on one, that is not there. */
function brokenLinks(all: readonly PrintedPage[]): readonly string[] {
  const ids = new Map(
    all.map(({ name, html }) => [
      name,
      new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)),
    ]),
  );
  return all.flatMap(({ name, html }) =>
    [...html.matchAll(/href="(?!https?:|mailto:)([^"#]*)(?:#([^"]*))?"/g)].flatMap(
      ([link, page = '', anchor]) => {
        const target = page === '' ? name : decodeURIComponent(page).replace(/\.html$/, '');
        const found = ids.get(target);
        const isThere = anchor === undefined || found?.has(decodeURIComponent(anchor)) === true;
        return found !== undefined && isThere ? [] : [`${name}: ${link}`];
      },
    ),
  );
}

function filesOf(example: string): Readonly<Record<string, string>> {
  const folder = new URL(`../../../examples/${example}/`, import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
}

describe('the site', () => {
  it('has every page about several journeys', () => {
    expect(workspaceOf(portfolioWith('Word')).diagnostics).toEqual([]);
    expect(about.map(({ name }) => name)).toEqual([
      'index',
      'leadership',
      'solutions',
      'actions',
      'personas',
      'persona-anna',
      'persona-bram',
      'brand-values',
      'departments',
      'department-word',
      'role-word',
      'connections',
    ]);
  });

  it.each(about)('$name.html is what it was, and valid', async ({ name, html }) => {
    await expect(bare(html)).toMatchFileSnapshot(`../../golden/portfolio/${name}.html`);
    expect(await faultsInHtml(html, name)).toEqual([]);
  });

  it.each(about)('$name.md is what it was', async ({ name, markdown }) => {
    await expect(markdown).toMatchFileSnapshot(`../../golden/portfolio/${name}.md`);
  });

  it('leads nowhere but to its own pages and to places that are there', () => {
    expect(brokenLinks(pages)).toEqual([]);
    for (const example of ['warm-homes', 'zorgverzekeraar']) {
      const site = printSite(workspaceOf(filesOf(example), { today: '2026-11-22' }));
      expect(site.length).toBeGreaterThan(20);
      expect(brokenLinks(site)).toEqual([]);
    }
  });

  it('leads from one page in Markdown to another that is there', () => {
    const names = new Set(pages.map(({ name }) => `${name}.md`));
    for (const { name, markdown } of about) {
      const links = [...markdown.matchAll(/\]\(<([^>]*\.md)>\)/g)].map(([, link = '']) => link);
      expect(
        links.filter((link) => !names.has(decodeURIComponent(link))),
        name,
      ).toEqual([]);
    }
  });

  it('says on every page of the navigation where one is, and on all others where one can go', () => {
    const named = about.filter(({ name }) => !/^(?:persona|department|role)-/.test(name));
    expect(named).toHaveLength(8);
    for (const page of pages) {
      const { name, html } = page;
      expect(html, name).toContain('<nav class="site page"');
      const marked = [...html.matchAll(/href="([^"]*)" aria-current="page"/g)].map(([, to]) => to);
      expect(marked, name).toEqual(named.includes(page) ? [`${name}.html`] : []);
    }
  });

  it('keeps a list of 200 journeys small', () => {
    const journeys = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `journey-number-${index}.journey.yaml`,
        `title: A journey with a title of an ordinary length ${index}\nowner: Head of Service\nphases:\n${[
          'awareness',
          'consideration',
          'purchase',
          'service',
          'loyalty',
        ]
          .map(
            (phase, place) =>
              `  - id: ${phase}\n    touchpoints: [${[1, 2, 3, 4, 5, 6]
                .map(
                  (each) =>
                    `{ title: What happens ${place} ${each}, emotion: ${((each * 7 + index) % 5) - 2} }`,
                )
                .join(', ')}]`,
          )
          .join('\n')}`,
      ]),
    );
    const workspace = workspaceOf(journeys);
    const [index] = reportPages(workspace, workspace.journeys, []);
    const [html = ''] = index?.print([reportHtml]) ?? [];
    expect(html.length).toBeGreaterThan(150_000);
    expect(html.length).toBeLessThan(500_000);
  }, 60_000);
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{view}} {{> head}}',
  '| a | b |',
];

describe('what users write stays text on every page', () => {
  /** The tags of a page with the names of their attributes, in order. */
  const skeleton = (html: string) =>
    [...bare(html).matchAll(/<(\/?[a-zA-Z!][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g)]
      .map(
        ([, tag = '', rest = '']) =>
          `${tag} ${[...rest.matchAll(/([\w-]+)="[^"]*"/g)].map(([, name]) => name).join(' ')}`,
      )
      .join('\n');

  it.each(hostile)('%j', (text) => {
    const found = printSite(workspaceOf(portfolioWith(text), { today: '2026-11-22' }));
    expect(found).toHaveLength(pages.length);
    // The pages of departments are named after them, but stand in the same order.
    pages.forEach(({ name, html, markdown }, index) => {
      if (!about.some((page) => page.name === name)) return;
      expect(skeleton(found[index]?.html ?? ''), name).toBe(skeleton(html));
      const columns = (page: string) =>
        page.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(columns(found[index]?.markdown ?? ''), name).toEqual(columns(markdown));
    });
  });
});
