import type { Journey } from '../model/journey.ts';
import type { Place } from '../model/path.ts';
import type { Found, JourneyIds, ReferenceCheck, Unusable } from './reference-check.ts';

/** Reports an id that names no thing of this kind: one of the journey, or `journey/thing` of another one. */
type Refer = (
  kind: keyof JourneyIds,
  id: string,
  place: () => Place,
  here: ReadonlySet<string>,
  part?: 'key',
) => void;

/** @param journey the one whose references are checked */
export function referrer(
  journey: Journey,
  { journeyById }: Pick<Found, 'journeyById'>,
  { isUncertain }: Pick<Unusable, 'isUncertain'>,
  { idsOf, miss }: Pick<ReferenceCheck, 'idsOf' | 'miss'>,
): Refer {
  return (kind, id, place, here, part) => {
    if (here.has(id)) return;
    const slash = id.indexOf('/');
    if (slash < 0) {
      if (!isUncertain(journey.id)) miss(kind, id, place(), () => here, { part });
      return;
    }
    const otherId = id.slice(0, slash);
    if (isUncertain(otherId)) return;
    const other = journeyById.get(otherId);
    if (!other) {
      miss('journey', otherId, place(), () => journeyById.keys(), { part });
      return;
    }
    const there = idsOf(other)[kind];
    if (there.has(id.slice(slash + 1))) return;
    miss(kind, id, place(), () => qualified(otherId, there), { part });
  };
}

function* qualified(journey: string, ids: Iterable<string>): Generator<string> {
  for (const id of ids) yield `${journey}/${id}`;
}
