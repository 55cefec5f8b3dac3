import { formatShare, unknown } from '../../language/number.ts';
import type { ScoreWords } from '../../language/score.ts';
import { terms } from '../../language/terms.ts';
import { EPSILON } from '../../model/epsilon.ts';
import { visible } from '../../model/visible.ts';
import type { Cell } from '../../score/cells.ts';
import type { RankedSolution } from '../../score/rank.ts';
import type { WeightedCriterion } from '../../score/weights.ts';
import type { Format } from '../format.ts';
import { flow, pad, wrap } from '../terminal-lines.ts';
import { bestForMoments } from './best-for-moments.ts';
import type { Rankings } from './rankings.ts';
import type { Layout, TableOptions } from './table-layout.ts';
import { layoutOf, meanText, rankWidth, scoreText, spreadText } from './table-layout.ts';

type Subject = Rankings['journeys'][number];

const winnerMark = '★';
/** A character filled for so many eighths. */
const eighthBlocks = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A table for each journey that fits the terminal, with what it means below it. */
export const rankingTable: Format<Rankings, TableOptions> = {
  name: 'table',
  summary: 'a table for the terminal',
  extension: '.txt',
  print({ criteria, journeys }, options) {
    return journeys
      .filter(({ listed }) => listed.length > 0)
      .map((subject) => printJourney(subject, criteria, options))
      .join('\n');
  },
};

function printJourney(
  subject: Subject,
  criteria: readonly WeightedCriterion[],
  options: TableOptions,
): string {
  const { journey, ranking, listed: solutions } = subject;
  const { chalk } = options;
  const layout = layoutOf(solutions, criteria, options);
  const { words } = layout;
  const winners = new Set([...ranking.winners.values()].flat());
  const lines = [
    ...wrap(visible(journey.title), options.width).map((line) => chalk.bold(line)),
    ...wrap(whoScored(subject, words), options.width).map((line) => chalk.dim(line)),
    '',
    ...headLines(layout),
    ...solutions.flatMap((solution) => solutionLines(solution, winners.has(solution.id), layout)),
    '',
    ...legendLines(subject, layout),
  ];
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

function whoScored({ ranking: { raters }, listed }: Subject, words: ScoreWords): string {
  const hasAgreed = listed.some(({ agreed }) => agreed);
  if (raters.length === 0) return hasAgreed ? words.agreed : '';
  return hasAgreed ? `${words.raters(raters)}; ${words.othersAgreed}` : words.raters(raters);
}

function headLines({ chalk, words, criteria, cells, ...layout }: Layout): readonly string[] {
  const left = ' '.repeat(rankWidth + 2);
  const bar = layout.bar > 0 ? ' '.repeat(layout.bar + 1) : '';
  const title = pad(words.solution, layout.title);
  const score = pad(words.score, layout.score, 'right');
  const heads = criteria.map(({ id }, index) => pad(words.heads[id], cells[index] ?? 0, 'right'));
  const lines = [chalk.bold(`${left}${title}  ${score}${bar} ${heads.join(' ')}`)];
  if (hasOwnWeights(criteria)) {
    const weights = criteria.map(({ weight }, index) =>
      pad(formatShare(weight, layout.language), cells[index] ?? 0, 'right'),
    );
    const label = pad(words.weights, layout.title + 2 + layout.score);
    lines.push(chalk.dim(`${left}${label}${bar} ${weights.join(' ')}`));
  }
  return lines;
}

/** The weights are not all the same. */
function hasOwnWeights(criteria: readonly WeightedCriterion[]): boolean {
  return criteria.some(({ weight }) => Math.abs(weight - (criteria[0]?.weight ?? 0)) > EPSILON);
}

function solutionLines(
  solution: RankedSolution,
  isWinner: boolean,
  layout: Layout,
): readonly string[] {
  const { chalk, language } = layout;
  const strong = isWinner ? chalk.bold : (text: string) => text;
  const titles = [
    ...wrap(visible(solution.title), layout.title).map((line) => strong(pad(line, layout.title))),
    ...(layout.showIds ? wrap(solution.id, layout.title) : []).map((line) =>
      chalk.dim(pad(line, layout.title)),
    ),
  ];
  const blank = ' '.repeat(layout.title);
  const place = pad(solution.rank === null ? unknown : String(solution.rank), rankWidth, 'right');
  const mark = isWinner ? chalk.yellow(winnerMark) : ' ';
  const score = pad(scoreText(solution, language, layout.digits), layout.score, 'right');
  const bar = layout.bar > 0 ? ` ${chalk.cyan(barText(solution, layout.bar))}` : '';
  const means = columns(layout, solution, (cell) => meanText(cell, language));
  const spreads = columns(layout, solution, (cell) => spreadText(cell, language)).trimEnd();
  const first = `${place}${mark} ${titles[0] ?? blank}  ${score}${bar} ${means}`;
  const count = Math.max(titles.length, spreads === '' ? 1 : 2);
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const title = titles[index + 1] ?? blank;
    if (index > 0) return `${' '.repeat(rankWidth + 2)}${title}`;
    const gap = ' '.repeat(2 + layout.score + (layout.bar > 0 ? layout.bar + 1 : 0) + 1);
    return `${' '.repeat(rankWidth + 2)}${title}${gap}${chalk.dim(spreads)}`;
  });
  return [first, ...others];
}

function columns(
  { criteria, cells }: Layout,
  solution: RankedSolution,
  text: (cell: Cell | null) => string,
): string {
  return criteria
    .map(({ id }, index) => pad(text(solution.cells[id]), cells[index] ?? 0, 'right'))
    .join(' ');
}

/** The score as a bar; of an incomplete solution, lighter, what it could still become. */
function barText({ score, lowest, highest }: RankedSolution, width: number): string {
  const eighths = Math.round(((lowest ?? 0) / 100) * width * 8);
  const full = '█'.repeat(Math.floor(eighths / 8));
  if (score !== null) return pad(full + (eighthBlocks[eighths % 8] ?? ''), width);
  const possible = Math.round(((highest ?? 0) / 100) * width);
  return pad(full + '░'.repeat(Math.max(0, possible - full.length)), width);
}

function legendLines({ journey, ranking, listed }: Subject, layout: Layout): readonly string[] {
  const { chalk, words, criteria, language, width } = layout;
  const hidden = ranking.solutions.length - listed.length;
  const names = terms(language).criteria;
  const legend = criteria.map(({ id }) => `${words.heads[id]} = ${names[id]}`);
  const isWeightless = criteria.every(({ weight }) => weight === 0);
  const remarks = [
    ...(isWeightless ? [words.noWeights] : []),
    ...(listed.some((one) => hasSpread(one)) ? [words.spread] : []),
    ...(listed.some(({ complete }) => !complete) && !isWeightless ? [words.incomplete] : []),
    ...listed.flatMap((one) => {
      const best = listed.find(
        (other) => one.dominatedBy.includes(other.id) && areRivals(one, other),
      );
      return best === undefined ? [] : [words.dominated(quoted(one.title), quoted(best.title))];
    }),
    ...(hidden > 0 ? [words.notShown(hidden)] : []),
  ];
  const best = bestForMoments(journey, ranking, words).map((text) =>
    hang(`${winnerMark} ${text}`, width),
  );
  return [
    ...[...flow(legend, width), ...remarks.flatMap((text) => wrap(text, width))].map((line) =>
      chalk.dim(line),
    ),
    ...(best.length > 0 ? ['', words.bestForMoments, ...best.flat()] : []),
  ];
}

/** They are for the same touchpoint, or one of them says for none: only then one can replace the other. */
function areRivals(a: RankedSolution, b: RankedSolution): boolean {
  if (a.touchpoints.length === 0 || b.touchpoints.length === 0) return true;
  return a.touchpoints.some((id) => b.touchpoints.includes(id));
}

function quoted(title: string): string {
  return `“${visible(title)}”`;
}

function hasSpread({ cells }: RankedSolution): boolean {
  return Object.values(cells).some((cell) => cell !== null && cell.max - cell.min > EPSILON);
}

/** Wrapped, with the lines after the first indented below its text. */
function hang(text: string, width: number): readonly string[] {
  return wrap(text, width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
}
