import type { Source } from '../source/source.ts';
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
  readonly journeyIds: () => Iterable<string>;
}

export function journeyIndex(journeys: readonly JourneySource[]): JourneyIndex {
  const byId = new Map(journeys.map(({ id, source }) => [id, source]));
  const shared = new Set(journeys.flatMap(({ id, source }) => referredTo(id, source)));
  return {
    sourceOf: (id) => byId.get(id),
    isShared: (id) => shared.has(id),
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
