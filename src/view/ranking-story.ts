import { formatNumber, formatShare } from '../language/number.ts';
import type { RankingStoryWords, Sureness } from '../language/ranking-story.ts';
import { rankingStoryWords } from '../language/ranking-story.ts';
import { EPSILON } from '../model/epsilon.ts';
import type { Language } from '../model/workspace.ts';
import type { Assessment } from '../score/assess.ts';
import { pointsText } from './points-text.ts';
import { ratersText } from './rater-story.ts';
import type { Telling } from './telling.ts';
import { quoted } from './telling.ts';

/** What a ranking comes to, for people who do not read figures. Plain text with titles, shortened, in quotes. */
export interface RankingStory {
  /** Who wins, and how surely. */
  readonly winner: string;
  /** Which weight or score would change that. */
  readonly change: string;
  /** Whether the raters agree, and where they differ most. */
  readonly raters: string;
}

/** More titles than these are counted, not named. */
const mostTitles = 3;

/** The three sentences below a ranking; null when there are no solutions. What is undefined is said, with the reason. */
export function rankingStory(assessment: Assessment, language: Language): RankingStory | null {
  const { solutions, criteria } = assessment.ranking;
  if (solutions.length === 0) return null;
  const titles = new Map(solutions.map(({ id, title }) => [id, title]));
  const names = new Map(criteria.map(({ id, name }) => [id, name]));
  const telling: Telling = {
    assessment,
    language,
    words: rankingStoryWords(language),
    ranked: solutions.filter(({ rank }) => rank !== null),
    titleOf: (id) => quoted(titles.get(id) ?? id),
    nameOf: (id) => quoted(names.get(id) ?? id),
  };
  return {
    winner: sentences(winnerText(telling)),
    change: sentences(changeText(telling)),
    raters: sentences(ratersText(telling)),
  };
}

function winnerText(telling: Telling): readonly string[] {
  const { assessment, words, ranked, titleOf, language } = telling;
  const [winner] = ranked;
  if (winner === undefined) {
    const { criteria } = assessment.ranking;
    return [criteria.some(({ weight }) => weight > 0) ? words.noWinner : words.noWeights];
  }
  const { sharedFirst } = assessment.robustness;
  const score = formatNumber(winner.score, language, { digits: 0 });
  if (ranked.length === 1) return [words.alone(titleOf(winner.id), score), couldPass(telling)];
  if (sharedFirst.length === ranked.length) return [words.allTied(ranked.length, score)];
  if (sharedFirst.length > 0) {
    return [words.shared(named(sharedFirst, telling), score), couldPass(telling)];
  }
  return [
    words.wins(titleOf(winner.id), score),
    surenessText(winner.id, telling),
    sameTier(winner.id, telling),
    couldPass(telling),
  ];
}

function surenessText(winner: string, { assessment, words, language }: Telling): string {
  const { standings, draws } = assessment.robustness;
  const share = standings.get(winner)?.firstRankShare ?? null;
  if (share === null) return words.notDrawn;
  return words.sureness[surenessOf(share)](
    shareText(share, words, language),
    formatNumber(draws, language),
  );
}

function surenessOf(share: number): Sureness {
  if (share >= 0.9) return 'safe';
  if (share >= 0.7) return 'fair';
  return share >= 0.5 ? 'narrow' : 'unsure';
}

/** A share in per cent that is not rounded to none or all. */
function shareText(share: number, words: RankingStoryWords, language: Language): string {
  if (share > 0 && share < 0.005) return words.lessThan(formatShare(0.01, language));
  if (share < 1 && share >= 0.995) return words.moreThan(formatShare(0.99, language));
  return formatShare(share, language);
}

/** Those that the draws cannot tell from the winner. */
function sameTier(winner: string, telling: Telling): string {
  const { standings } = telling.assessment.robustness;
  const others = telling.ranked
    .filter(({ id }) => id !== winner && standings.get(id)?.tier === 1)
    .map(({ id }) => id);
  return others.length === 0 ? '' : telling.words.sameTier(named(others, telling), others.length);
}

/** Solutions without a rank that may still get the best score. */
function couldPass(telling: Telling): string {
  const best = telling.ranked[0]?.score ?? 100;
  const open = telling.assessment.ranking.solutions
    .filter(({ rank, highest }) => rank === null && (highest ?? 0) > best + EPSILON)
    .map(({ id }) => id);
  return open.length === 0 ? '' : telling.words.couldPass(named(open, telling), open.length);
}

function changeText(telling: Telling): readonly string[] {
  const { assessment, words, ranked, titleOf, nameOf, language } = telling;
  const [winner, second] = ranked;
  if (winner === undefined || second === undefined) return [words.nothingToCompare];
  const { sharedFirst, threat, swaps } = assessment.robustness;
  if (sharedFirst.length > 0) return [words.anyChange];
  const swap = swaps.find(({ solution, neighbour }) =>
    [solution, neighbour].every((id) => id === winner.id || id === second.id),
  );
  return [
    ...(threat === null || threat.becomes === null
      ? [words.noWeightChanges(titleOf(winner.id))]
      : [
          words[threat.becomes > threat.weight ? 'heavier' : 'lighter'](
            titleOf(winner.id),
            nameOf(threat.criterion),
            ...apart(threat.becomes, threat.weight, language),
          ),
          words.thenWins(titleOf(threat.rival)),
        ]),
    swap === undefined
      ? words.noScoreChanges
      : words[swap.change > 0 ? 'rises' : 'falls'](
          titleOf(swap.solution),
          nameOf(swap.criterion),
          pointsText(Math.abs(swap.change), language),
        ),
  ];
}

/** Two weights in per cent, with as many digits as it takes to see that they differ. */
function apart(becomes: number, now: number, language: Language): readonly [string, string] {
  const digits = [0, 1, 2].find((few) => {
    const scale = 100 * 10 ** few;
    return Math.round(becomes * scale) !== Math.round(now * scale);
  });
  return [formatShare(becomes, language, digits ?? 3), formatShare(now, language, digits ?? 3)];
}

/** `“A”, “B” and “C”`, or the first ones and how many more. */
function named(ids: readonly string[], { words, titleOf }: Telling): string {
  const shown = ids.length > mostTitles ? ids.slice(0, mostTitles - 1) : ids;
  const rest = ids.length - shown.length;
  const all = [...shown.map(titleOf), ...(rest > 0 ? [words.others(rest)] : [])];
  return all.length < 2
    ? all.join('')
    : `${all.slice(0, -1).join(', ')} ${words.and} ${all.at(-1)}`;
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
