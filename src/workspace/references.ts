import { checkJourney } from './journey-references.ts';
import { createReferenceCheck, type Found, type Unusable } from './reference-check.ts';
import type { Report } from './report.ts';

/**
 * Reports every id that refers to nothing, at the place where it is written, once: those of personas at once.
 *
 * @returns a function that reports those of one journey
 */
export function checkReferences(
  found: Found,
  unusable: Unusable,
  report: Report,
): (journeyId: string) => void {
  const check = createReferenceCheck(found, unusable, report);
  for (const persona of found.personas) {
    check.checkChannels(persona, persona.channels);
  }
  return (id) => {
    const journey = found.journeyById.get(id);
    if (journey) checkJourney(journey, found, unusable, check, report);
  };
}
