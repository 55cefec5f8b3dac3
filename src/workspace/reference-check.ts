import { findEvidence } from '../model/evidence.ts';
import type { Journey } from '../model/journey.ts';
import { recent } from '../model/recent.ts';
import type { Place } from '../model/path.ts';
import { inside } from '../model/path.ts';
import { slug } from '../model/slug.ts';
import type { Feeling } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Report } from './report.ts';
import { synonym } from './synonyms.ts';
import { writtenIndex } from './tidy-references.ts';

/** What cannot be used because of errors of its own; references to it are not reported as well. */
export interface Unusable {
  readonly settings: boolean;
  readonly personas: ReadonlySet<string>;
  readonly journeys: ReadonlySet<string>;
  /** Whether it is one of these journeys, or takes something over from one: what it has in truth is not known. */
  readonly isUncertain: (journeyId: string) => boolean;
}

/** What there is to refer to. */
export interface Found extends Pick<
  Workspace,
  'settings' | 'personaById' | 'evidenceById' | 'personas'
> {
  /** Resolves a journey that was not asked for before. */
  readonly journeyById: {
    get(id: string): Journey | undefined;
    keys(): Iterable<string>;
  };
}

/** The ids of what a journey holds, by kind. */
export type JourneyIds = Readonly<
  Record<'touchpoint' | 'phase' | 'promise' | 'solution', ReadonlySet<string>>
>;

interface Owner {
  readonly origin: Place;
}

export type ReferenceCheck = ReturnType<typeof createReferenceCheck>;

/** The journeys whose ids are remembered; references mostly lead to journeys near by. */
const mostIds = 32;

/** Checks of the kinds of references that may stand anywhere; each reports what refers to nothing. */
export function createReferenceCheck(found: Found, unusable: Unusable, report: Report) {
  const { settings, personaById } = found;
  const brandValues = new Set(settings.organisation.brandValues.map(({ id }) => id));
  const parties = new Set(settings.parties.map(({ id }) => id));
  const idsOf = recent(mostIds, idsIn);
  return {
    miss: (...miss: Parameters<Report['unknown']>) => report.unknown(...miss),
    idsOf,
    checkPersonas,
    checkChannel,
    checkChannels,
    checkBrandValues,
    checkEvidence,
    checkFeeling,
    checkParty,
  };

  /** Each id of a list that its element states itself; a list may be written as one value. */
  function each(
    owner: Owner,
    path: readonly (string | number)[],
    ids: readonly string[],
    fine: (id: string) => boolean,
    bad: (id: string, place: Place) => void,
  ): void {
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] as string;
      if (!fine(id)) bad(id, inside(owner.origin, ...path, writtenIndex(ids, index)));
    }
  }

  function knownPersona(id: string): boolean {
    return personaById.has(id) || unusable.personas.has(id);
  }

  function checkPersonas(owner: Owner, ids: readonly string[]): void {
    each(owner, ['personas'], ids, knownPersona, (id, place) => {
      report.unknown('persona', id, place, () => personaById.keys());
    });
  }

  function checkChannel(id: string, place: Place): void {
    const known = settings.channels;
    if (unusable.settings || known.has(id)) return;
    // Also by the name that a channel has in any language: `winkel` is `store`.
    const alias = (name: string) => synonym(name, known) ?? named(name, known.values());
    report.unknown('channel', id, place, () => known.keys(), { alias });
  }

  function checkChannels(owner: Owner, ids: readonly string[]): void {
    each(owner, ['channels'], ids, () => false, checkChannel);
  }

  function checkBrandValues(owner: Owner, ids: readonly string[] | undefined): void {
    if (ids === undefined || unusable.settings) return;
    each(
      owner,
      ['brandValues'],
      ids,
      (id) => brandValues.has(id),
      (id, place) =>
        report.unknown('brandValue', id, place, () => brandValues, {
          alias: (name) => named(name, settings.organisation.brandValues),
        }),
    );
  }

  function checkEvidence(
    journey: Journey,
    owner: Owner,
    path: readonly (string | number)[],
    ids: readonly string[],
  ): void {
    if (unusable.settings || unusable.isUncertain(journey.id)) return;
    each(
      owner,
      path,
      ids,
      (id) => findEvidence(found, journey, id) !== undefined,
      (id, place) => report.unknown('evidence', id, place, () => evidenceIds(journey)),
    );
  }

  function* evidenceIds(journey: Journey): Generator<string> {
    for (const { id } of journey.evidence) yield id;
    yield* found.evidenceById.keys();
  }

  function checkFeeling(owner: Owner, field: string, feeling: Feeling | undefined): void {
    if (typeof feeling !== 'object') return;
    for (const id of Object.keys(feeling)) {
      if (knownPersona(id)) continue;
      const place = inside(owner.origin, field, id);
      report.unknown('persona', id, place, () => personaById.keys(), { part: 'key' });
    }
  }

  function checkParty(owner: Owner, id: string | undefined): void {
    if (id === undefined || unusable.settings || parties.has(id)) return;
    report.unknown('party', id, inside(owner.origin, 'by'), () => parties, {
      alias: (name) => named(name, settings.parties),
    });
  }
}

/** The id of the thing whose name was written instead. */
function named(
  name: string,
  things: Iterable<{ readonly id: string; readonly name: string }>,
): string | null {
  for (const thing of things) if (slug(thing.name) === name) return thing.id;
  return null;
}

/** The ids of a journey's things. */
function idsIn({ touchpoints, phases, solutions }: Journey): JourneyIds {
  const promises = new Set<string>();
  for (const touchpoint of touchpoints) for (const { id } of touchpoint.promises) promises.add(id);
  return {
    touchpoint: new Set(touchpoints.map(({ id }) => id)),
    phase: new Set(phases.map(({ id }) => id)),
    promise: promises,
    solution: new Set(solutions.map(({ id }) => id)),
  };
}
