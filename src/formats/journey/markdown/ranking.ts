import type { JourneyView } from '../../../view/journey-view.ts';
import type { RankingRow, RankingView } from '../../../view/ranking-view.ts';
import { blocks, joined, labelled, list, strong, table } from '../../markdown/blocks.ts';
import { escapeMarkdown } from '../escape-markdown.ts';

/** The ranking: who wins and how surely, the table with a line above each tier, and what would change the order. */
export function rankingMarkdown({ decisions, words }: JourneyView): string {
  const { ranking } = decisions;
  if (ranking === null) return '';
  const { story, lead, shares, changes, hasBeside } = ranking;
  return blocks([
    `### ${words.ranking}`,
    list(story.map(({ label, text }) => labelled(label, escapeMarkdown(text)))),
    joined([lead, shares?.lead ?? null], ' '),
    tableOf(ranking, words),
    hasBeside ? `#### ${words.ranked.beside}` : null,
    besideOf(ranking),
    changes.length === 0 ? null : `#### ${words.ranked.changes}`,
    list(changes.map(escapeMarkdown)),
  ]);
}

function tableOf(ranking: RankingView, words: JourneyView['words']): string {
  const { criteria, shares, tiers } = ranking;
  const head = [
    words.rank,
    words.solution,
    words.score,
    ...(shares === null ? [] : [words.ranked.rankShares]),
    ...criteria.map(({ name, weight }) => `${escapeMarkdown(name)} (${escapeMarkdown(weight)})`),
    words.for,
  ];
  const headingOf = (heading: string) =>
    head.map((_, column) => (column === 1 ? strong(heading) : ''));
  return table(
    head,
    tiers.flatMap(({ heading, rows }) => [
      ...(heading === null ? [] : [headingOf(heading)]),
      ...rows.map((row) => cellsOf(row, ranking)),
    ]),
  );
}

function cellsOf(row: RankingRow, { shares }: RankingView): readonly string[] {
  const remarks = joined([...row.badges.map(({ text }) => text), row.remark]);
  return [
    escapeMarkdown(row.rank),
    [strong(row.title), remarks].filter((part) => part !== '').join(' · '),
    escapeMarkdown(row.score.text),
    ...(shares === null ? [] : [escapeMarkdown(row.shares?.title ?? '–')]),
    ...row.cells.map(({ text, spread }) => joined([text, spread && `(${spread.text})`], ' ')),
    joined(row.for.map(({ text }) => text)),
  ];
}

/** What each solution takes and brings. */
function besideOf({ tiers }: RankingView): string {
  const rows = tiers.flatMap((tier) => tier.rows).filter(({ beside }) => beside.length > 0);
  return list(
    rows.map(({ title, beside }) =>
      labelled(title, joined(beside.map(({ label, text }) => `${label}: ${text}`))),
    ),
  );
}
