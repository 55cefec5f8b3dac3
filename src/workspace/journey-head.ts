import type { JourneyHead } from '../model/light-journey.ts';
import type { JourneyFile } from '../model/written/journey-file.ts';

/** The keys that a head is made of. */
export const headKeys = ['title', 'state', 'status', 'from'] as const;

/** @param written the file of a journey, or those of its keys */
export function journeyHead({
  title,
  state = 'current',
  status = 'draft',
  from,
}: Pick<JourneyFile, (typeof headKeys)[number]>): JourneyHead {
  return { title, state, status, from };
}
