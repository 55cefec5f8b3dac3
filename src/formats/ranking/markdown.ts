import { formatNumber, formatShare, unknown } from '../../language/number.ts';
import { rankingStoryWords } from '../../language/ranking-story.ts';
import type { ScoreWords } from '../../language/score.ts';
import { scoreWords } from '../../language/score.ts';
import { EPSILON } from '../../model/epsilon.ts';
import type { Language } from '../../model/workspace.ts';
import type { RankedSolution } from '../../score/rank.ts';
import type { WeightedCriterion } from '../../score/weights.ts';
import { experimentText } from '../../view/experiment-text.ts';
import { rankingStory } from '../../view/ranking-story.ts';
import type { Format } from '../format.ts';
import { escapeMarkdown } from '../journey/escape-markdown.ts';
import { blocks, labelled, list, madeByCjm, strong, table } from '../markdown/blocks.ts';
import { bestForMoments } from './best-for-moments.ts';
import { effortAndValue } from './effort-and-value.ts';
import { drawnText, meanText, scoreDigits, scoreText, spreadText } from './figures-as-text.ts';
import type { RankedJourney, Rankings } from './rankings.ts';
import { remarks } from './remarks.ts';
import { whoScored } from './who-scored.ts';

/** A section per journey, with the table and what it means, for a page of one's own. */
export const rankingMarkdown: Format<Rankings, { readonly language: Language }> = {
  name: 'markdown',
  summary: 'for a page of your own',
  extension: '.md',
  print({ journeys }, { language }) {
    const sections = journeys.map((subject) => section(subject, language));
    return `${blocks([madeByCjm, ...sections])}\n`;
  },
};

function section(subject: RankedJourney, language: Language): string {
  const { journey, moment, assessment, listed } = subject;
  const words = scoreWords(language);
  const { labels } = rankingStoryWords(language);
  const story = rankingStory(assessment, language);
  const titles = new Map(listed.map(({ id, title }) => [id, title]));
  const experiments = assessment.experiments.flatMap((one) => {
    const title = titles.get(one.solution);
    return title === undefined ? [] : [`“${title}”: ${experimentText(one, language)}`];
  });
  const beside = effortAndValue(subject, words, language).map(
    ({ title, facts }) => `${strong(title)}: ${escapeMarkdown(facts.join('; '))}`,
  );
  const best = moment === null ? bestForMoments(journey, assessment.ranking, words) : [];
  return blocks([
    `## ${escapeMarkdown(journey.title)}`,
    moment === null ? null : escapeMarkdown(words.moment(`“${moment.title}”`)),
    listed.length === 0 ? escapeMarkdown(words.noSolutions) : null,
    escapeMarkdown(whoScored(subject, words)),
    rankingTable(subject, words, language),
    story &&
      list(
        (['winner', 'change', 'raters'] as const).map((part) =>
          labelled(labels[part], escapeMarkdown(story[part])),
        ),
      ),
    list(remarks(subject, words).map(escapeMarkdown)),
    titled(words.bestForMoments, best.map(escapeMarkdown)),
    titled(words.beside, beside),
    titled(words.experiments, experiments.map(escapeMarkdown)),
  ]);
}

/** A line with a list below it; nothing without items. */
function titled(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${escapeMarkdown(title)}\n\n${list(items)}`;
}

function rankingTable(
  { assessment: { ranking, robustness }, listed }: RankedJourney,
  words: ScoreWords,
  language: Language,
): string {
  const { criteria } = ranking;
  const digits = scoreDigits(listed);
  const { draws } = robustness;
  const head = [
    words.rank,
    words.tierHead,
    words.solution,
    words.score,
    words.firstOf(formatNumber(draws, language)),
    ...criteria.map((criterion) => headOf(criterion, criteria, language)),
  ];
  const rows = listed.map((solution) => {
    const { tier, firstRankShare } = robustness.standings.get(solution.id) ?? {};
    return [
      solution.rank === null ? unknown : String(solution.rank),
      formatNumber(tier ?? null, language),
      escapeMarkdown(solution.title),
      scoreText(solution, language, digits),
      escapeMarkdown(drawnText(firstRankShare ?? null, language)),
      ...criteria.map(({ id }) => cellText(solution, id, language)),
    ];
  });
  return table(
    head.map((text, at) => (at < 5 ? escapeMarkdown(text) : text)),
    rows,
  );
}

/** The name of a criterion, with its weight where not all weigh the same. */
function headOf(
  { name, weight }: WeightedCriterion,
  criteria: readonly WeightedCriterion[],
  language: Language,
): string {
  const isOwn = criteria.some((one) => Math.abs(one.weight - weight) > EPSILON);
  return escapeMarkdown(isOwn ? `${name} (${formatShare(weight, language)})` : name);
}

function cellText({ cells }: RankedSolution, id: string, language: Language): string {
  const cell = cells[id] ?? null;
  const spread = spreadText(cell, language);
  return spread === '' ? meanText(cell, language) : `${meanText(cell, language)} (${spread})`;
}
