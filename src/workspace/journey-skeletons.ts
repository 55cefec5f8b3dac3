import type { JourneyIndex } from './journey-index.ts';
import type { Report } from './report.ts';
import type { Skeleton } from './skeleton.ts';
import { skeleton } from './skeleton.ts';

/**
 * The journeys as written, by id; null for an unknown one. Those from which others take over are prepared once and kept;
 * the others are prepared when their turn comes.
 */
export function journeySkeletons(
  { sourceOf, isShared }: JourneyIndex,
  report: Report,
): (id: string) => Skeleton | null {
  const kept = new Map<string, Skeleton>();
  let last: Skeleton | null = null;
  return (id) => {
    const known = kept.get(id) ?? (last?.id === id ? last : undefined);
    if (known !== undefined) return known;
    const source = sourceOf(id);
    if (source === undefined) return null;
    const prepared = skeleton(id, source.file, source.value as Skeleton['written'], report);
    if (isShared(id)) kept.set(id, prepared);
    else last = prepared;
    return prepared;
  };
}
