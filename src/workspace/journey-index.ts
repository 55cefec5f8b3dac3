import type { Source } from '../source/source.ts';
import { cutOffJourneys } from './cut-off.ts';
import type { Skeleton } from './skeleton.ts';

export interface JourneySource {
  readonly id: string;
  readonly source: Source;
}

/** The files of the journeys by id, and which of them others take over from. */
export interface JourneyIndex {
  readonly sourceOf: (id: string) => Source | undefined;
  /** Whether a journey takes something over from this one (`from`, `same`). */
  readonly isShared: (id: string) => boolean;
  /** Whether it cannot be used, or takes something over from one that cannot: what it has in truth is not known. */
  readonly isUncertain: (id: string) => boolean;
  /** Those that take something over from one that cannot be used. */
  readonly cutOff: ReadonlySet<string>;
  readonly journeyIds: () => Iterable<string>;
}

/** @param unusable journeys whose file cannot be used */
export function journeyIndex(
  journeys: readonly JourneySource[],
  unusable: ReadonlySet<string>,
): JourneyIndex {
  const byId = new Map(journeys.map(({ id, source }) => [id, source]));
  const takenOver = new Map(journeys.map(({ id, source }) => [id, referredTo(id, source)]));
  const shared = new Set([...takenOver.values()].flat());
  const cutOff = cutOffJourneys(takenOver, unusable);
  return {
    sourceOf: (id) => byId.get(id),
    isShared: (id) => shared.has(id),
    isUncertain: (id) => unusable.has(id) || cutOff.has(id),
    cutOff,
    journeyIds: () => byId.keys(),
  };
}

/** The journeys that this one names after `from` and `same`. Most files take nothing over, and need no closer look. */
function referredTo(id: string, source: Source): readonly string[] {
  const found: string[] = [];
  const { text } = source;
  if (/\bfrom["']?\s*:/.test(text)) {
    const { from } = source.value as Skeleton['written'];
    if (from !== undefined) found.push(from);
  }
  for (const [, same = ''] of text.matchAll(/\bsame["']?\s*:\s*["']?([^\s"',}]+)/g)) {
    found.push(same.includes('/') ? same.slice(0, same.indexOf('/')) : id);
  }
  return found;
}
