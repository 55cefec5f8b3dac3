import type { ScoreWords } from '../../language/score.ts';
import { EPSILON } from '../../model/epsilon.ts';
import { visible } from '../../model/visible.ts';
import type { RankedSolution } from '../../score/rank.ts';
import type { RankedJourney } from './rankings.ts';

/** What has to be known to read a ranking: each a sentence. */
export function remarks(
  { assessment: { ranking, robustness }, listed }: RankedJourney,
  words: ScoreWords,
): readonly string[] {
  const isWeightless = ranking.criteria.every(({ weight }) => weight === 0);
  const hasTiers = [...robustness.standings.values()].some(({ tier }) => (tier ?? 0) > 1);
  const hidden = ranking.solutions.length - listed.length;
  return [
    ...(hasTiers ? [words.tierMeans] : []),
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
