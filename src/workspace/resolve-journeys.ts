import type { Evidence, Journey } from '../model/journey.ts';
import { lightJourneys, type JourneyHead } from '../model/light-journey.ts';
import { recent } from '../model/recent.ts';
import type { Settings } from '../model/workspace.ts';
import type { JourneyFile } from '../model/written/journey-file.ts';
import type { Source } from '../source/source.ts';
import type { EffectiveJourney } from './effective.ts';
import { effectiveJourneys } from './effective.ts';
import { evidenceOfJourney } from './evidence-of-journey.ts';
import { journeyHead } from './journey-head.ts';
import { journeyIndex, type JourneyIndex, type JourneySource } from './journey-index.ts';
import { journeySkeletons } from './journey-skeletons.ts';
import type { Report } from './report.ts';
import { quiet } from './report.ts';
import type { EvidenceList } from './resolve-evidence.ts';
import { resolveEvidence } from './resolve-evidence.ts';
import { resolveJourney } from './resolve-journey.ts';
import type { Rating } from './resolve-solution.ts';

export interface JourneyParts {
  readonly journeys: readonly JourneySource[];
  /** Those whose file cannot be used. */
  readonly unusable: ReadonlySet<string>;
  readonly settings: Settings;
  readonly settingsUsable: boolean;
  /** Names of phases in cjm.yaml, by id. */
  readonly phaseNames: ReadonlyMap<string, string>;
  /** Rating files, by journey. */
  readonly ratings: ReadonlyMap<string, readonly Rating[]>;
  /** Of cjm.yaml, by id. */
  readonly evidenceById: ReadonlyMap<string, Evidence>;
  /** What the file of a persona lists, by persona. */
  readonly personaEvidence: ReadonlyMap<string, EvidenceList>;
}

/** A journey, those it comes from, and some it leads to. What is held longer leaves the part of memory that is cleared quickly. */
const mostWhole = 8;
/** After how many journeys what a resolver remembers of shared ones is let go. */
const mostRemembered = 64;

/** The journeys of a workspace. */
export interface ResolvedJourneys {
  /** A journey with shorthands and inheritance resolved; undefined for an unknown one. */
  readonly journeyAt: (id: string) => Journey | undefined;
  /** Whether it cannot be used, or takes something over from one that cannot: what it has in truth is not known. */
  readonly isUncertain: (id: string) => boolean;
  /** Those that take something over from one that cannot be used. */
  readonly cutOff: ReadonlySet<string>;
  /** Resolves what nobody asked for yet, so that all that is wrong is reported. */
  readonly finish: () => void;
}

/**
 * A journey is resolved when it is asked for first, and what is wrong is reported then. The file's value is let go when
 * nothing needs it any more: workspaces can be large. Where the file was set aside, a journey is resolved when something
 * of it is read, and so are its large parts each time.
 *
 * @param onResolved called once for each journey, after it was resolved for the first time
 */
export function resolveJourneys(
  parts: JourneyParts,
  report: Report,
  onResolved: (id: string) => void,
): ResolvedJourneys {
  const index = journeyIndex(parts.journeys, parts.unusable);
  const known = new Map<string, Journey>();
  const resolved = new Set<string>();
  const turns = inTurn(onResolved);
  let first: Resolve | undefined = resolver(parts, index, report);
  const again = renewed(() => resolver(parts, index, quiet(report)));
  const resolve = (id: string): Journey => {
    if (first === undefined || resolved.has(id)) return again(id);
    resolved.add(id);
    const journey = first(id);
    // Then what it remembers can be let go.
    if (resolved.size === parts.journeys.length) first = undefined;
    return journey;
  };
  const recentOf = recent(mostWhole, resolve);
  const wholeOf = (id: string): Journey => {
    const isFirst = !resolved.has(id);
    const journey = recentOf(id);
    if (isFirst) turns(id);
    return journey;
  };
  const lightOf = lightJourneys(wholeOf);
  const journeyAt = (id: string): Journey | undefined => {
    const source = index.sourceOf(id);
    if (known.has(id) || source === undefined) return known.get(id);
    const journey = source.isAside ? lightOf(id, headOf(source)) : resolve(id);
    known.set(id, journey);
    if (source.isAside) return journey;
    if (!index.isShared(id)) release(source);
    turns(id);
    return journey;
  };
  return {
    journeyAt,
    isUncertain: index.isUncertain,
    cutOff: index.cutOff,
    finish: () => {
      for (const { id } of parts.journeys) {
        if (!resolved.has(id)) wholeOf(id);
      }
    },
  };
}

/**
 * One after the other, also when the work on one brings up the next: journeys may refer to each other in a long row, and
 * each within the one before would go too deep.
 */
function inTurn(work: (id: string) => void): (id: string) => void {
  const waiting: string[] = [];
  let isBusy = false;
  return (id) => {
    waiting.push(id);
    if (isBusy) return;
    isBusy = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) work(next);
    isBusy = false;
  };
}

/** Of a file that was set aside. */
function headOf(source: Source): JourneyHead {
  return journeyHead((source.head ?? source.value) as JourneyFile);
}

type Resolve = (id: string) => Journey;

/** What a resolver remembers would pile up: now and then a new one is made. */
function renewed(make: () => Resolve): Resolve {
  let resolve = make();
  let count = 0;
  return (id) => {
    count += 1;
    if (count % mostRemembered === 0) resolve = make();
    return resolve(id);
  };
}

/** @returns a function that resolves a journey that exists */
function resolver(parts: JourneyParts, index: JourneyIndex, report: Report): Resolve {
  const { settings, phaseNames, settingsUsable } = parts;
  const { isShared, isUncertain, journeyIds } = index;
  const skeletonOf = journeySkeletons(index, report);
  const evidenceOf = remembered((id: string) => {
    const { written, file } = skeletonOf(id) ?? {};
    return resolveEvidence(written?.evidence, { file: file ?? '', path: [] }, report);
  }, isShared);
  const effective = effectiveJourneys({ skeletonOf, isShared, isUncertain, journeyIds, report });
  const evidenceSources = {
    shared: parts.evidenceById,
    ofPersona: parts.personaEvidence,
    ofJourney: evidenceOf,
    journey: effective,
  };
  return (id) => {
    const journey = effective(id) as EffectiveJourney;
    return resolveJourney(journey, {
      settings,
      phaseNames,
      ratings: parts.ratings.get(id) ?? [],
      evidence: evidenceOfJourney(
        journey,
        evidenceSources,
        settingsUsable && !isUncertain(id),
        report,
      ),
      isUncertain: isUncertain(id),
      report,
    });
  };
}

/** Only text and positions of a file are needed once its value is in the model. */
function release(source: Source): void {
  (source as { value: unknown }).value = undefined;
}

/** Computes once for each key that is needed again. */
function remembered<Value>(
  compute: (key: string) => Value,
  isShared: (key: string) => boolean,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key) ?? compute(key);
    if (isShared(key)) known.set(key, found);
    return found;
  };
}
