import type { Journey } from '../../model/journey.ts';
import type { Ranking } from '../../score/rank.ts';
import type { Pick } from './pick.ts';

/** A solution that was chosen while a better one for the same moment was not. */
export interface LowerRanked {
  readonly title: string;
  /** The titles of the moment and of its best solution. */
  readonly moment: string;
  readonly better: string;
  /** How many points that one is ahead. */
  readonly points: number;
}

/**
 * Which picks are the best for none of their moments while a better one is left out (1-47: such a choice needs a reason).
 * @param chosen the ids of all solutions that are chosen now
 */
export function lowerRanked(
  picks: readonly Pick[],
  journey: Journey,
  ranking: Ranking,
  chosen: ReadonlySet<string>,
): readonly LowerRanked[] {
  return picks.flatMap(({ solution, ranked, score }) => {
    const moments = [...ranked.ranks];
    if (moments.some(([, rank]) => rank === 1)) return [];
    for (const [moment] of moments) {
      const winners = ranking.winners.get(moment) ?? [];
      if (winners.some((id) => chosen.has(id))) continue;
      const better = ranking.solutions.find(({ id }) => id === winners[0]);
      const title = journey.touchpoints.find(({ id }) => id === moment)?.title;
      if (better?.score == null || title === undefined) continue;
      return [
        {
          title: solution.title,
          moment: title,
          better: better.title,
          points: better.score - score,
        },
      ];
    }
    return [];
  });
}
