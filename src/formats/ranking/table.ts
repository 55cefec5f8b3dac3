import { formatNumber } from '../../language/number.ts';
import { rankingStoryWords } from '../../language/ranking-story.ts';
import { visible } from '../../model/visible.ts';
import { experimentText } from '../../view/experiment-text.ts';
import { rankingStory } from '../../view/ranking-story.ts';
import type { Format } from '../format.ts';
import { flow, wrap } from '../terminal-lines.ts';
import { bestForMoments } from './best-for-moments.ts';
import { effortAndValue } from './effort-and-value.ts';
import type { RankedJourney, Rankings } from './rankings.ts';
import { remarks } from './remarks.ts';
import { solutionLines, winnerMark } from './solution-lines.ts';
import { headLines } from './table-head.ts';
import type { Layout, TableOptions } from './table-layout.ts';
import { layoutOf } from './table-layout.ts';
import { whoScored } from './who-scored.ts';

/** A table for each journey that fits the terminal, with what it means below it. */
export const rankingTable: Format<Rankings, TableOptions> = {
  name: 'table',
  summary: 'a table for the terminal',
  extension: '.txt',
  print({ journeys }, options) {
    return journeys
      .filter(({ listed }) => listed.length > 0)
      .map((subject) => printJourney(subject, options))
      .join('\n');
  },
};

function printJourney(subject: RankedJourney, options: TableOptions): string {
  const { journey, moment, assessment, listed } = subject;
  const { chalk, width } = options;
  const layout = layoutOf(subject, options);
  const { words } = layout;
  const winners = new Set([...assessment.ranking.winners.values()].flat());
  const about = moment === null ? [] : [words.moment(`“${visible(moment.title)}”`)];
  const blocks = [
    [
      ...wrap(visible(journey.title), width).map((line) => chalk.bold(line)),
      ...about.flatMap((text) => wrap(text, width)),
      ...wrap(whoScored(subject, words), width).map((line) => chalk.dim(line)),
    ],
    [...headLines(layout), ...solutionLines(listed, winners, layout)],
    legendLines(subject, layout).map((line) => chalk.dim(line)),
    storyLines(subject, layout),
    moment === null ? bestLines(subject, layout) : [],
    besideLines(subject, layout),
    experimentLines(subject, layout),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
}

/** What the heads of the columns stand for, and remarks on the solutions. */
function legendLines(subject: RankedJourney, layout: Layout): readonly string[] {
  const { words, criteria, language, width } = layout;
  const { draws } = subject.assessment.robustness;
  const heads = criteria.map(({ short, name }) => `${visible(short)} = ${visible(name)}`);
  const shares = layout.share > 0 ? [words.firstMeans(formatNumber(draws, language))] : [];
  return [
    ...flow([...heads, ...shares], width),
    ...remarks(subject, words).flatMap((text) => wrap(text, width)),
  ];
}

/** Who wins, what would change it, and where raters differ. */
function storyLines({ assessment }: RankedJourney, { chalk, language, width }: Layout) {
  const story = rankingStory(assessment, language);
  if (story === null) return [];
  const { labels } = rankingStoryWords(language);
  return (['winner', 'change', 'raters'] as const).flatMap((part) =>
    wrap(`${labels[part]}: ${story[part]}`, width).map((line, index) =>
      index === 0 ? line.replace(`${labels[part]}:`, (label) => chalk.bold(label)) : line,
    ),
  );
}

function bestLines(subject: RankedJourney, { words, width }: Layout): readonly string[] {
  const best = bestForMoments(subject.journey, subject.assessment.ranking, words);
  return itemLines(words.bestForMoments, best, winnerMark, width);
}

function besideLines(subject: RankedJourney, { words, language, width }: Layout) {
  const found = effortAndValue(subject, words, language).map(
    ({ title, facts }) => `${title}: ${facts.join('; ')}`,
  );
  return itemLines(words.beside, found, '·', width);
}

function experimentLines({ assessment, ...subject }: RankedJourney, layout: Layout) {
  const { words, language, width } = layout;
  const titles = new Map(subject.listed.map(({ id, title }) => [id, title]));
  const found = assessment.experiments.flatMap((comparison) => {
    const title = titles.get(comparison.solution);
    return title === undefined ? [] : [`“${title}”: ${experimentText(comparison, language)}`];
  });
  return itemLines(words.experiments, found, '·', width);
}

/** A heading with texts below it, each with a mark, the lines after the first indented; nothing without texts. */
function itemLines(heading: string, texts: readonly string[], mark: string, width: number) {
  if (texts.length === 0) return [];
  return [
    heading,
    ...texts.flatMap((text) =>
      wrap(`${mark} ${text}`, width - 4).map((line, index) =>
        index === 0 ? `  ${line}` : `    ${line}`,
      ),
    ),
  ];
}
