import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
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

/**
 * The moments of the current journey that a touchpoint of a desired one stands for: its own id and those it
 * replaces, and what these replaced before in the designs on the way there.
 * @param origins what the desired journey comes `from`, step by step
 */
export function momentsOf(touchpoint: Touchpoint, origins: readonly Journey[]): readonly string[] {
  const moments = new Set([touchpoint.id, ...plain(touchpoint.replaces, origins)]);
  for (const { state, touchpoints } of origins) {
    if (state === 'current') break;
    for (const { id, replaces } of touchpoints) {
      if (replaces.length === 0 || !moments.has(id)) continue;
      for (const moment of plain(replaces, origins)) moments.add(moment);
    }
  }
  return [...moments];
}

/** Ids without the journey before them where that is one of the origins. */
function plain(references: readonly string[], origins: readonly Journey[]): readonly string[] {
  return references.map((reference) => {
    const slash = reference.indexOf('/');
    const isOfOrigin = slash > 0 && origins.some(({ id }) => id === reference.slice(0, slash));
    return isOfOrigin ? reference.slice(slash + 1) : reference;
  });
}
