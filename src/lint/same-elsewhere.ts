import type { Journey } from '../model/journey.ts';
import type { Place } from '../model/path.ts';
import { recent } from '../model/recent.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';

/** A touchpoint in another journey. */
export interface Twin {
  readonly other: Journey;
  readonly twin: Touchpoint;
}

/** The touchpoint of another journey of the same state that this one is the `same` as; null when there is none. */
export function sameElsewhere(
  { journeyById, isWritten }: Workspace,
  journey: Journey,
  { origin, inherited }: Touchpoint,
): Twin | null {
  let foreign: Set<Place> | undefined;
  for (const place of inherited.values()) {
    if (place.file !== origin.file) (foreign ??= new Set()).add(place);
  }
  if (foreign === undefined || !isWritten(origin.file, [...origin.path, 'same'])) return null;
  for (const place of foreign) {
    const other = journeyById.get(journeyId(place));
    if (other === undefined || other.state !== journey.state) continue;
    const twin = touchpointsByPath(other).get(place.path.join('/'));
    if (twin !== undefined) return { other, twin };
  }
  return null;
}

const touchpointsByPath = recent(
  4,
  ({ touchpoints }: Journey): ReadonlyMap<string, Touchpoint> =>
    new Map(touchpoints.map((touchpoint) => [touchpoint.origin.path.join('/'), touchpoint])),
);

/** A journey's id is its file's name before `.journey.yaml`. */
function journeyId({ file }: Place): string {
  return file.replace(/^.*\//, '').replace(/\.journey\.ya?ml$/, '');
}
