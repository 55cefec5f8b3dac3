import type { Source } from '../source/source.ts';
import type { Report } from './report.ts';
import type { Skeleton } from './skeleton.ts';
import { skeleton } from './skeleton.ts';

interface JourneySource {
  readonly id: string;
  readonly source: Source;
}

/**
 * The journeys as written, by id. Those from which others take over (`from`, `same`) are prepared once and kept;
 * the others are prepared when their turn comes.
 */
export function journeySkeletons(journeys: readonly JourneySource[], report: Report) {
  const byId = new Map(journeys.map((journey) => [journey.id, journey.source]));
  const shared = new Set(journeys.flatMap(({ id, source }) => referredTo(id, source)));
  const kept = new Map<string, Skeleton>();
  let last: Skeleton | null = null;
  return {
    isShared: (id: string) => shared.has(id),
    skeletonOf: (id: string): Skeleton | null => {
      const known = kept.get(id) ?? (last?.id === id ? last : undefined);
      if (known !== undefined) return known;
      const source = byId.get(id);
      if (source === undefined) return null;
      const prepared = skeleton(id, source.file, source.value as Skeleton['written'], report);
      if (shared.has(id)) kept.set(id, prepared);
      else last = prepared;
      return prepared;
    },
  };
}

/** The journeys that this one names after `from` and `same`. */
function referredTo(id: string, { text, value }: Source): readonly string[] {
  const found: string[] = [];
  const { from } = value as Skeleton['written'];
  if (from !== undefined) found.push(from);
  // Most files take nothing over, and need no closer look.
  for (const [, same = ''] of text.matchAll(/\bsame["']?\s*:\s*["']?([^\s"',}]+)/g)) {
    found.push(same.includes('/') ? same.slice(0, same.indexOf('/')) : id);
  }
  return found;
}
