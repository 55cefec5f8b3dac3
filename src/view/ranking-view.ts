import { formatNumber } from '../language/number.ts';
import { criterionIds } from '../model/criteria.ts';
import { momentReference, type Reference } from './moment-reference.ts';
import type { Badge } from './header.ts';
import { scoreText } from './solutions-at.ts';
import type { Study } from './study.ts';

/** A figure with a bar of `percent` of the full length. */
export interface Bar {
  readonly text: string;
  readonly percent: number;
}

export interface RankingRow {
  readonly id: string;
  /** The id of its element on the page. */
  readonly anchor: string;
  readonly rank: string;
  readonly title: string;
  readonly for: readonly Reference[];
  readonly cells: readonly Bar[];
  readonly score: Bar;
  readonly badges: readonly Badge[];
  readonly remark: string | null;
}

/** The solutions, best first; null when there are none. */
export function rankingOf(study: Study): RankingView | null {
  const { ranking, words, terms, language } = study;
  if (ranking.solutions.length === 0) return null;
  const agreed = ranking.solutions.some((solution) => solution.agreed);
  const raters = [
    ...(ranking.raters.length > 0 ? [words.ratedBy(ranking.raters.join(', '))] : []),
    ...(agreed ? [words.agreedScores] : []),
  ];
  return {
    lead: words.rankingLead(raters.join(' ')),
    criteria: criterionIds.map((id) => terms.criteria[id]),
    rows: ranking.solutions.map((solution): RankingRow => {
      const { id, title, rank, score, cells, dominatedBy, touchpoints } = solution;
      const full = study.solutions.get(id);
      return {
        id,
        anchor: `s-${id}`,
        rank: rank === null ? '–' : String(rank),
        title,
        for: touchpoints.flatMap((at) => {
          const touchpoint = study.touchpoints.get(at);
          return touchpoint === undefined ? [] : [momentReference(touchpoint)];
        }),
        cells: criterionIds.map((criterion) => {
          const mean = cells[criterion]?.mean ?? null;
          return {
            text: formatNumber(mean, language),
            percent: mean === null ? 0 : percent((mean - 1) / 4),
          };
        }),
        score: {
          text: score === null ? '–' : formatNumber(score, language, { digits: 0 }),
          percent: score === null ? 0 : percent(score / 100),
        },
        badges: [
          ...(full?.chosen === undefined ? [] : [{ text: words.chosen, class: 'chosen' }]),
          ...(full === undefined || full.status === 'proposed'
            ? []
            : [{ text: terms.solutionStatuses[full.status], class: 'status' }]),
        ],
        remark:
          score === null
            ? scoreText(solution, study)
            : dominatedBy.length > 0
              ? words.dominated(
                  dominatedBy.map((other) => study.solutions.get(other)?.title ?? other).join(', '),
                )
              : null,
      };
    }),
  };
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}

export interface RankingView {
  readonly lead: string;
  readonly criteria: readonly string[];
  readonly rows: readonly RankingRow[];
}
