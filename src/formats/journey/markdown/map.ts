import { markdownWords } from '../../../language/markdown.ts';
import type { JourneyView } from '../../../view/journey-view.ts';
import type { Item, Lane } from '../../../view/lanes.ts';
import { blocks, joined, labelled, link, list, strong, table } from '../../markdown/blocks.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** The lanes that the table of a phase shows; the others follow below it, by touchpoint. */
const tableLanes = ['feeling', 'channel', 'thinks', 'pains', 'solutions'] as const;
const inTable: ReadonlySet<string> = new Set(tableLanes);

/** Per phase a table with its touchpoints, and below it what else is known about each. */
export function mapMarkdown(view: JourneyView): string {
  let from = 0;
  const phases = view.phases.map(({ name, columns, mean, goals, businessGoals }) => {
    const numbers = Array.from({ length: columns }, (_, index) => from + index);
    from += columns;
    return blocks([
      name === ''
        ? null
        : `### ${escapeMarkdown(name)}${mean === null ? '' : ` (${escapeMarkdown(mean.text)})`}`,
      goals.length === 0 ? null : labelled(view.words.goal, joined(goals)),
      businessGoals.length === 0 ? null : labelled(view.words.businessGoal, joined(businessGoals)),
      phaseTable(view, numbers),
      ...numbers.map((number) => moreAbout(view, number)),
    ]);
  });
  return blocks(phases);
}

function phaseTable(view: JourneyView, numbers: readonly number[]): string {
  const lanes = tableLanes.flatMap((id) => view.lanes.filter((lane) => lane.id === id));
  const used = lanes.filter(({ cells }) =>
    numbers.some((number) => (cells[number] ?? []).length > 0),
  );
  const head = [
    markdownWords(view.language).number,
    view.words.touchpoint,
    ...used.map(({ title }) => escapeMarkdown(title)),
  ];
  const rows = numbers.map((number) => [
    String(number + 1),
    touchpointCell(view, number),
    ...used.map(({ cells }) => (cells[number] ?? []).map(itemMarkdown).join(' · ')),
  ]);
  return table(head, rows);
}

function touchpointCell(view: JourneyView, number: number): string {
  const touchpoint = view.touchpoints[number];
  if (touchpoint === undefined) return '';
  const badges = joined(touchpoint.badges.map(({ text }) => text));
  return badges === '' ? strong(touchpoint.title) : `${strong(touchpoint.title)} · ${badges}`;
}

function moreAbout(view: JourneyView, number: number): string {
  const lanes = view.lanes.filter(
    ({ id, cells }) => !inTable.has(id) && (cells[number] ?? []).length > 0,
  );
  const title = view.touchpoints[number]?.title ?? '';
  if (lanes.length === 0) return '';
  return blocks([
    `#### ${number + 1}. ${escapeMarkdown(title)}`,
    list(lanes.map((lane) => labelled(lane.title, itemsOf(lane, number)))),
  ]);
}

function itemsOf({ cells }: Lane, number: number): string {
  return (cells[number] ?? []).map(itemMarkdown).join(' · ');
}

function itemMarkdown({ text, label, detail, class: kind, href }: Item): string {
  const isOutside = href !== null && !href.startsWith('#');
  const shown = isOutside
    ? link(text, href)
    : kind === 'strong'
      ? strong(text)
      : escapeMarkdown(text);
  const before = label === null ? '' : `${escapeMarkdown(label)}: `;
  return `${before}${shown}${detail === null ? '' : ` (${escapeMarkdown(detail)})`}`;
}
