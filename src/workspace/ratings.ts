import { inside } from '../model/path.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Report } from './report.ts';
import type { Rating } from './resolve-solution.ts';

/** Rating files by the journey that they score. */
export function groupRatings(ratings: readonly Rating[]): ReadonlyMap<string, readonly Rating[]> {
  const groups = new Map<string, Rating[]>();
  for (const rating of ratings) {
    const group = groups.get(rating.written.journey);
    if (group) group.push(rating);
    else groups.set(rating.written.journey, [rating]);
  }
  return groups;
}

/** A rating file's journey and solutions must exist. */
export function checkRatings(
  ratings: readonly Rating[],
  { journeyById }: Pick<Workspace, 'journeyById'>,
  unusable: ReadonlySet<string>,
  report: Report,
): void {
  for (const { file, written } of ratings) {
    const root = { file, path: [] };
    const journey = journeyById.get(written.journey);
    if (!journey) {
      if (unusable.has(written.journey)) continue;
      report.unknown('journey', written.journey, inside(root, 'journey'), () => journeyById.keys());
      continue;
    }
    const known = new Set(journey.solutions.map(({ id }) => id));
    for (const id of Object.keys(written.scores)) {
      if (known.has(id)) continue;
      report.unknown('solution', id, inside(root, 'scores', id), () => known, 'key');
    }
  }
}
