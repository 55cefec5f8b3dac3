import type { Study } from '../../../view/study.ts';
import { rankedJourneyJson } from '../../ranking/ranked-journey-json.ts';

/** The criteria and the ranking, as `score --json` says it; of the current journey where the desired one has none itself.
 * Null without solutions, and for the public. */
export function rankingJson({ journey, solutions, assessment, isPublic }: Study) {
  if (isPublic) return null;
  const assessed = assessment();
  const { criteria, solutions: listed } = assessed.ranking;
  if (listed.length === 0) return null;
  return {
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    ...rankedJourneyJson({
      journey: { ...journey, solutions: [...solutions.values()] },
      moment: null,
      assessment: assessed,
      listed,
    }),
  };
}

/** The solutions that were chosen, with the reasons. */
export function chosenJson({ solutions }: Study) {
  return [...solutions.values()].flatMap(({ id, title, solves, expected, chosen }) => {
    if (chosen === undefined) return [];
    return {
      id,
      title,
      because: chosen.because,
      on: chosen.on ?? null,
      solves,
      expected: [...expected].map(([touchpoint, emotion]) => ({ touchpoint, emotion })),
    };
  });
}
