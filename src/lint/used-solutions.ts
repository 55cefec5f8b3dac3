import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import type { RankedSolution, Ranking } from '../score/rank.ts';
import type { Analyses } from './analyses.ts';

/** A solution that a touchpoint of a desired journey uses, as it stands in the ranking of its journey. */
export interface UsedSolution {
  /** Null when it is not ranked because it was dropped. */
  readonly ranked: RankedSolution | null;
  readonly ranking: Ranking;
  readonly title: string;
}

/** Where `solutions: [id]` of a desired journey leads: its own solution, one of a journey that it comes from, or `journey/solution`; null when nowhere. */
export function findUsedSolution(
  workspace: Workspace,
  analyses: Analyses,
  journey: Journey,
  reference: string,
): UsedSolution | null {
  const slash = reference.indexOf('/');
  const id = reference.slice(slash + 1);
  const homes =
    slash < 0
      ? [journey, ...analyses.origins(journey)]
      : [workspace.journeyById.get(reference.slice(0, slash)) ?? null];
  for (const home of homes) {
    const solution = home?.solutions.find((one) => one.id === id);
    if (!home || !solution) continue;
    const ranking = analyses.ranking(home);
    const ranked = ranking.solutions.find((one) => one.id === id) ?? null;
    return { ranked, ranking, title: solution.title };
  }
  return null;
}
