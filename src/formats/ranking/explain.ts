import { explainScoreWords } from '../../language/explain-score.ts';
import { formatNumber, formatShare } from '../../language/number.ts';
import { visible } from '../../model/visible.ts';
import type { Language } from '../../model/workspace.ts';
import type { WeightedCriterion } from '../../score/weights.ts';
import { pointsText } from '../../view/points-text.ts';
import { wrap } from '../terminal-lines.ts';
import type { Explaining } from './explain-steps.ts';
import { below, stepLines } from './explain-steps.ts';
import { drawnText } from './figures-as-text.ts';
import type { RankedJourney } from './rankings.ts';
import type { TableOptions } from './table-layout.ts';

const widest = 80;

/**
 * How the score of one solution came about, step by step, where it stands, and what swaps it with its neighbours.
 * @param id of a solution in the ranking
 */
export function explainSolution(subject: RankedJourney, id: string, options: TableOptions): string {
  const { solutions } = subject.assessment.ranking;
  const solution = solutions.find((one) => one.id === id);
  if (solution === undefined) return '';
  const titles = new Map(solutions.map((one) => [one.id, one.title]));
  const explaining: Explaining = {
    ...options,
    width: Math.min(options.width, widest),
    subject,
    solution,
    words: explainScoreWords(options.language),
    titleOf: (other) => `“${visible(titles.get(other) ?? other)}”`,
  };
  const { chalk, width } = explaining;
  const parts = [
    [
      ...wrap(visible(solution.title), width).map((line) => chalk.bold(line)),
      ...wrap(`${solution.id} · ${visible(subject.journey.title)}`, width).map((line) =>
        chalk.dim(line),
      ),
    ],
    [...wrap(explaining.words.formula, width).map((line) => chalk.dim(line))],
    stepLines(explaining),
    standingTexts(explaining).flatMap((text) => wrap(text, width)),
    momentLines(explaining),
    neighbourLines(explaining),
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n');
}

function standingTexts(explaining: Explaining): readonly string[] {
  const { subject, solution, words, language, titleOf } = explaining;
  const { ranking, robustness } = subject.assessment;
  const { id, rank, dominatedBy } = solution;
  const others = (ids: readonly string[]) => ids.map(titleOf).join(', ');
  const dominated = ranking.solutions
    .filter((one) => one.dominatedBy.includes(id))
    .map((one) => one.id);
  const dominance = [
    dominatedBy.length > 0 ? words.dominatedBy(others(dominatedBy)) : words.dominatedByNone,
    ...(dominated.length > 0 ? [words.dominates(others(dominated))] : []),
  ];
  if (rank === null) return [solution.complete ? words.noWeight : words.noRank];
  const { tier, firstRankShare, centralWeights } = robustness.standings.get(id) ?? {};
  const ranked = ranking.solutions.filter((one) => one.rank !== null).length;
  const draws = formatNumber(robustness.draws, language);
  const place = [
    words.rank(rank, ranked),
    ...(tier == null ? [] : [words.tier(tier)]),
    ...(firstRankShare == null ? [] : [words.first(drawnText(firstRankShare, language), draws)]),
  ];
  const central =
    centralWeights == null
      ? ''
      : words.central(weightsText(ranking.criteria, centralWeights, language));
  return [`${place.join(', ')}.`, ...dominance, ...(central === '' ? [] : [central])];
}

function weightsText(
  criteria: readonly WeightedCriterion[],
  weights: Readonly<Record<string, number>>,
  language: Language,
): string {
  return criteria
    .map(({ id, name }) => `${visible(name)} ${formatShare(weights[id] ?? null, language)}`)
    .join(', ');
}

function momentLines({ subject, solution, words, width }: Explaining): readonly string[] {
  const moments = subject.journey.touchpoints.flatMap(({ id, title }) => {
    const rank = solution.ranks.get(id);
    return rank === undefined ? [] : [words.ofMoment(visible(title), rank)];
  });
  if (moments.length === 0) return [];
  return [words.ranks, ...moments.flatMap((text) => below(text, width))];
}

function neighbourLines({ subject, solution, words, width, titleOf, language }: Explaining) {
  const { ranking, robustness } = subject.assessment;
  const ranked = ranking.solutions.filter(({ rank }) => rank !== null);
  const at = ranked.findIndex(({ id }) => id === solution.id);
  if (at < 0 || ranked.length < 2) return [];
  const names = new Map(ranking.criteria.map(({ id, name }) => [id, `“${visible(name)}”`]));
  const texts = [ranked[at - 1], ranked[at + 1]].flatMap((neighbour) => {
    if (neighbour === undefined) return [];
    if (neighbour.rank === solution.rank) return [words.ties(titleOf(neighbour.id))];
    const swap = robustness.swaps.find((one) =>
      [one.solution, one.neighbour].every((id) => id === solution.id || id === neighbour.id),
    );
    if (swap === undefined) return [words.noSwap(titleOf(neighbour.id))];
    return [
      words[swap.change > 0 ? 'rises' : 'falls'](
        titleOf(swap.solution),
        titleOf(swap.neighbour),
        names.get(swap.criterion) ?? swap.criterion,
        pointsText(Math.abs(swap.change), language),
      ),
    ];
  });
  return [words.neighbours, ...texts.flatMap((text) => below(text, width))];
}
