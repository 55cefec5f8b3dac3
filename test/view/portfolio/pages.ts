import { portfolioPages } from '../../../src/view/portfolio/pages.ts';
import type { PageContent } from '../../../src/view/portfolio/page.ts';
import { workspaceOf } from '../../workspace/workspace-of.ts';

/** The names of the pages about several journeys. */
export function namesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return portfolioPages(workspaceOf(files)).map(({ name }) => name);
}

/** What a page about several journeys says; the workspace must have it. */
export function contentOf(files: Readonly<Record<string, string>>, name: string): PageContent {
  const page = portfolioPages(workspaceOf(files)).find((one) => one.name === name);
  if (page === undefined) throw new Error(`There is no page "${name}".`);
  return page.content();
}

/** A table as its texts: each cell its lines with their details, `text (detail)`, joined with ` | `. */
export function textsOf({ sections }: PageContent, id: string): readonly (readonly string[])[] {
  const found = sections.find((section) => section.id === id);
  return (found?.table?.rows ?? []).map(({ cells }) =>
    cells.map(({ items }) =>
      items.map(({ text, detail }) => (detail === null ? text : `${text} (${detail})`)).join(' | '),
    ),
  );
}
