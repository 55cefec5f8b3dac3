import { formatNumber, formatShare } from '../language/number.ts';
import { rankingStoryWords } from '../language/ranking-story.ts';
import { packed } from '../model/packed.ts';
import type { Assessment } from '../score/assess.ts';
import type { Cell } from '../score/cells.ts';
import type { RankedSolution } from '../score/rank.ts';
import { round } from './curve.ts';
import { effortAndValue } from './effort-and-value.ts';
import type { Badge, Fact } from './header.ts';
import { momentReference, type Reference } from './moment-reference.ts';
import { orderChanges } from './order-changes.ts';
import { placeClass, rankSharesOf, type SharePart, type SharesView } from './rank-shares.ts';
import { rankingStory } from './ranking-story.ts';
import { tiersOf, type Tier } from './ranking-tiers.ts';
import { scoreText } from './solutions-at.ts';
import type { Study } from './study.ts';

/** A figure with a bar of `percent` of the full length. */
export interface Bar {
  readonly text: string;
  readonly percent: number;
}

/** The mean score on one criterion. */
export interface CellBar extends Bar {
  /** From the lowest to the highest score that a rater gave, in percent of the bar; null where they do not differ. */
  readonly spread: { readonly text: string; readonly from: number; readonly width: number } | null;
}

export interface RankingRow {
  readonly id: string;
  /** The id of its element on the page. */
  readonly anchor: string;
  readonly rank: string;
  readonly title: string;
  readonly for: readonly Reference[];
  readonly cells: readonly CellBar[];
  readonly score: Bar;
  readonly shares: SharesView | null;
  readonly beside: readonly Fact[];
  readonly badges: readonly Badge[];
  readonly remark: string | null;
}

export interface RankingTier {
  readonly heading: string | null;
  readonly class: string;
  readonly rows: readonly RankingRow[];
}

export interface RankingView {
  /** Who wins and how surely, what would change it, where the raters disagree. */
  readonly story: readonly Fact[];
  readonly lead: string;
  readonly criteria: readonly { readonly name: string; readonly weight: string }[];
  readonly tiers: readonly RankingTier[];
  /** What the bars of shares mean; null when no weights were drawn. */
  readonly shares: {
    readonly lead: string;
    readonly legend: readonly (Pick<SharePart, 'class'> & { readonly label: string })[];
  } | null;
  /** Whether any solution says what it takes and brings. */
  readonly hasBeside: boolean;
  /** Of the table. */
  readonly columns: number;
  readonly changes: readonly string[];
}

/** The solutions, best first; null when there are none. */
export function rankingOf(study: Study, assessment: Assessment): RankingView | null {
  const { ranking, robustness } = assessment;
  if (ranking.solutions.length === 0) return null;
  const { words, language } = study;
  const row = (solution: RankedSolution) => rowOf(solution, study, assessment);
  const tiers = tiersOf(study, assessment).map(
    ({ heading, class: kind, solutions }: Tier): RankingTier => ({
      heading,
      class: kind,
      rows: solutions.map(row),
    }),
  );
  const rows = tiers.flatMap((tier) => tier.rows);
  const hasShares = rows.some(({ shares }) => shares !== null);
  const hasBeside = rows.some(({ beside }) => beside.length > 0);
  return {
    story: storyOf(assessment, language),
    lead: words.ranked.lead(ranking.criteria.length, ratersOf(study, assessment)),
    criteria: ranking.criteria.map(({ name, weight }) => ({
      name,
      weight: words.ranked.weighs(formatShare(weight, language)),
    })),
    tiers,
    shares: hasShares
      ? {
          lead: words.ranked.sharesLead(formatNumber(robustness.draws, language, { digits: 0 })),
          legend: words.ranked.places.map((label, index) => ({ label, class: placeClass(index) })),
        }
      : null,
    hasBeside,
    columns: 3 + ranking.criteria.length + (hasShares ? 1 : 0) + (hasBeside ? 1 : 0),
    changes: orderChanges(study, assessment),
  };
}

function storyOf(assessment: Assessment, language: Study['language']): readonly Fact[] {
  const story = rankingStory(assessment, language);
  const { labels } = rankingStoryWords(language);
  if (story === null) return [];
  return (['winner', 'change', 'raters'] as const).map((part) => ({
    label: labels[part],
    text: story[part],
  }));
}

function ratersOf({ words }: Study, { ranking }: Assessment): string {
  const { ratedBy, agreedScores, othersAgreed } = words.ranked;
  const isAgreed = ranking.solutions.some(({ agreed }) => agreed);
  if (ranking.raters.length === 0) return isAgreed ? agreedScores : '';
  const named = ratedBy(ranking.raters);
  return isAgreed ? `${named} ${othersAgreed}` : named;
}

function rowOf(
  solution: RankedSolution,
  study: Study,
  { ranking, robustness }: Assessment,
): RankingRow {
  const { words, terms, language } = study;
  const { id, title, rank, score, cells, touchpoints } = solution;
  const full = study.solutions.get(id);
  return {
    id,
    anchor: `s-${id}`,
    rank: formatNumber(rank, language),
    title,
    for: touchpoints.flatMap((at) => {
      const touchpoint = study.touchpoints.get(at);
      return touchpoint === undefined ? [] : [momentReference(touchpoint)];
    }),
    cells: ranking.criteria.map((criterion) => cellBar(cells[criterion.id] ?? null, study)),
    score: {
      text: formatNumber(score, language, { digits: 0 }),
      percent: score === null ? 0 : percent(score / 100),
    },
    shares: rankSharesOf(robustness.standings.get(id), study),
    beside: full === undefined ? [] : effortAndValue(full, study),
    badges: [
      ...(full?.chosen === undefined ? [] : [{ text: words.chosen, class: 'chosen' }]),
      ...(full === undefined || full.status === 'proposed'
        ? []
        : [{ text: terms.solutionStatuses[full.status], class: 'status' }]),
    ],
    remark: remarkOf(solution, study),
  };
}

function remarkOf(solution: RankedSolution, study: Study): string | null {
  const { score, dominatedBy } = solution;
  if (score === null) return scoreText(solution, study);
  if (dominatedBy.length === 0) return null;
  const names = packed(dominatedBy, (other) => study.solutions.get(other)?.title ?? other);
  return study.words.dominated(names.join(', '));
}

/** The bar runs from 1 to 5, as the scores do; a line below it from the lowest to the highest. */
function cellBar(cell: Cell | null, { language }: Study): CellBar {
  if (cell === null) return { text: formatNumber(null, language), percent: 0, spread: null };
  const { mean, min, max } = cell;
  const number = (score: number) => formatNumber(score, language);
  const at = (score: number) => percent((score - 1) / 4);
  return {
    text: number(mean),
    percent: at(mean),
    spread:
      min === max
        ? null
        : {
            text: `${number(min)}–${number(max)}`,
            from: at(min),
            width: round(at(max) - at(min)),
          },
  };
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}
