import type { Criterion } from '../model/criteria.ts';
import { inside } from '../model/path.ts';
import type { Workspace } from '../model/workspace.ts';
import { checkCriteria } from './criteria.ts';
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

/**
 * A rating file's journey, solutions and criteria must exist.
 * @param criteria those of the workspace; null when its settings cannot be used
 */
export function checkRatings(
  ratings: readonly Rating[],
  { journeyById }: Pick<Workspace, 'journeyById'>,
  unusable: ReadonlySet<string>,
  criteria: readonly Criterion[] | null,
  report: Report,
): void {
  for (const { file, written } of ratings) {
    const root = { file, path: [] };
    if (criteria) {
      for (const [id, cells] of Object.entries(written.scores)) {
        checkCriteria(cells, inside(root, 'scores', id), criteria, report);
      }
    }
    const journey = journeyById.get(written.journey);
    if (!journey) {
      if (unusable.has(written.journey)) continue;
      report.unknown('journey', written.journey, inside(root, 'journey'), () => journeyById.keys());
      continue;
    }
    const known = new Set(journey.solutions.map(({ id }) => id));
    for (const id of Object.keys(written.scores)) {
      if (known.has(id)) continue;
      report.unknown('solution', id, inside(root, 'scores', id), () => known, { part: 'key' });
    }
  }
}
