import type { ScoreWords } from '../../language/score.ts';
import type { RankedJourney } from './rankings.ts';

/** Whose scores count. */
export function whoScored(
  { assessment: { ranking }, listed }: RankedJourney,
  words: ScoreWords,
): string {
  const { raters } = ranking;
  const hasAgreed = listed.some(({ agreed }) => agreed);
  if (raters.length === 0) return hasAgreed ? words.agreed : '';
  return hasAgreed ? `${words.raters(raters)}; ${words.othersAgreed}` : words.raters(raters);
}
