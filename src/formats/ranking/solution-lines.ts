import { unknown } from '../../language/number.ts';
import { textWidth } from '../../model/text-width.ts';
import { visible } from '../../model/visible.ts';
import type { RankedSolution } from '../../score/rank.ts';
import { flow, pad, wrap } from '../terminal-lines.ts';
import { drawnText, meanText, scoreText, spreadText } from './figures-as-text.ts';
import { columns } from './table-head.ts';
import type { Layout } from './table-layout.ts';
import { indent, rankWidth } from './table-layout.ts';

export const winnerMark = '★';
/** A character filled for so many eighths. */
const eighthBlocks = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * The lines of the solutions, best first, with a line between tiers.
 * @param winners the ids of those that are the best for a touchpoint
 */
export function solutionLines(
  listed: readonly RankedSolution[],
  winners: ReadonlySet<string>,
  layout: Layout,
): readonly string[] {
  const tierOf = ({ id }: RankedSolution) => layout.standings.get(id)?.tier ?? null;
  const hasTiers = [...layout.standings.values()].some(({ tier }) => tier !== null && tier > 1);
  return listed.flatMap((solution, index) => {
    const previous = listed[index - 1];
    const tier = tierOf(solution);
    const isNew = previous === undefined || tierOf(previous) !== tier;
    return [
      ...(hasTiers && isNew ? [tierLine(tier, layout)] : []),
      ...linesOf(solution, winners.has(solution.id), layout),
    ];
  });
}

/** `  ── Tier 2 ─────────`, as wide as the table. */
function tierLine(tier: number | null, { chalk, words, full }: Layout): string {
  const label = tier === null ? words.noTier : words.tier(tier);
  const start = `${' '.repeat(rankWidth - 1)}── ${label} `;
  return chalk.dim(start + '─'.repeat(Math.max(0, full - textWidth(start))));
}

function linesOf(solution: RankedSolution, isWinner: boolean, layout: Layout): readonly string[] {
  const { chalk, language } = layout;
  const strong = isWinner ? chalk.bold : (text: string) => text;
  const titles = [
    ...wrap(visible(solution.title), layout.title).map((line) =>
      padded(line, strong, layout.title),
    ),
    ...(layout.showIds ? wrap(solution.id, layout.title) : []).map((line) =>
      padded(line, chalk.dim, layout.title),
    ),
  ];
  const blank = ' '.repeat(layout.title);
  const place = pad(solution.rank === null ? unknown : String(solution.rank), rankWidth, 'right');
  const mark = isWinner ? chalk.yellow(winnerMark) : ' ';
  const score = pad(scoreText(solution, language, layout.digits), layout.score, 'right');
  const bar = layout.bar > 0 ? ` ${chalk.cyan(barText(solution, layout.bar))}` : '';
  const means = columns(layout, ({ id }) => meanText(solution.cells[id] ?? null, language));
  const spreads = columns(layout, ({ id }) => spreadText(solution.cells[id] ?? null, language));
  const drawn = shareText(solution, layout);
  const first = `${place}${mark} ${titles[0] ?? blank}  ${score}${bar}${drawn}${means}`;
  const count = Math.max(titles.length, spreads.trim() === '' ? 1 : 2);
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const title = titles[index + 1] ?? blank;
    if (index > 0) return `${' '.repeat(indent)}${title}`;
    const gap = 2 + layout.score + (layout.bar > 0 ? layout.bar + 1 : 0) + drawn.length;
    return `${' '.repeat(indent)}${title}${' '.repeat(gap)}${chalk.dim(spreads.trimEnd())}`;
  });
  return [first, ...others, ...cellLines(solution, layout)];
}

/** A text in a style, with spaces behind it that are not. */
function padded(text: string, style: (text: string) => string, width: number): string {
  const all = pad(text, width);
  const own = all.trimEnd();
  return style(own) + all.slice(own.length);
}

function shareText({ id }: RankedSolution, { share, standings, language }: Layout): string {
  if (share === 0) return '';
  const drawn = standings.get(id)?.firstRankShare ?? null;
  return ` ${pad(drawnText(drawn, language), share, 'right')}`;
}

/** The cells below the title, where they do not fit beside it: `Dist 4 · Brand 4.7 (4–5)`. */
function cellLines(solution: RankedSolution, layout: Layout): readonly string[] {
  const { chalk, cells, criteria, language, width } = layout;
  if (cells !== null) return [];
  const texts = criteria.map(({ id, short }) => {
    const cell = solution.cells[id] ?? null;
    const spread = spreadText(cell, language);
    const range = spread === '' ? '' : ` (${spread})`;
    return `${visible(short)} ${meanText(cell, language)}${range}`;
  });
  return flow(texts, width - indent).map((line) => chalk.dim(' '.repeat(indent) + line));
}

/** The score as a bar; of an incomplete solution, lighter, what it could still become. */
function barText({ score, lowest, highest }: RankedSolution, width: number): string {
  const eighths = Math.round(((lowest ?? 0) / 100) * width * 8);
  const full = '█'.repeat(Math.floor(eighths / 8));
  if (score !== null) return pad(full + (eighthBlocks[eighths % 8] ?? ''), width);
  const possible = Math.round(((highest ?? 0) / 100) * width);
  return pad(full + '░'.repeat(Math.max(0, possible - full.length)), width);
}
