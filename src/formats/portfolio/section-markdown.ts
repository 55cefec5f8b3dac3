import type { Cell, Item, PageLink, Pair, Section } from '../../view/portfolio/section.ts';
import { escapeMarkdown } from '../journey/escape-markdown.ts';
import { blocks, labelled, link, list, table } from '../markdown/blocks.ts';

/** A part of a page about several journeys. */
export function sectionMarkdown({
  title,
  link: to,
  lead,
  facts,
  table: rows,
  notes,
}: Section): string {
  return blocks([
    `## ${linked(title, to)}`,
    ...lead.map((text) => escapeMarkdown(text)),
    factList(facts),
    rows === null
      ? null
      : table(
          rows.columns.map((column) => linked(column.text, column.link)),
          rows.rows.map(({ cells }) => cells.map(cellMarkdown)),
        ),
    ...notes.map((text) => escapeMarkdown(text)),
  ]);
}

/** Labels with what they stand for. */
export function factList(facts: readonly Pair[]): string {
  return list(facts.map(({ label, text }) => labelled(label, escapeMarkdown(text))));
}

function cellMarkdown({ items }: Cell): string {
  return items.map(itemMarkdown).join('<br>');
}

function itemMarkdown({ label, text, link: to, detail }: Item): string {
  const shown = `${label === null ? '' : `${escapeMarkdown(label)}: `}${linked(text, to)}`;
  return detail === null || detail === '' ? shown : `${shown} (${escapeMarkdown(detail)})`;
}

/** Pages in Markdown have no places within them: a link leads to the page, and none to the page itself. */
function linked(text: string, to: PageLink | null): string {
  return to === null || to.page === '' ? escapeMarkdown(text) : link(text, `${to.page}.md`);
}
