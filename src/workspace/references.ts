import { checkJourney } from './journey-references.ts';
import { createReferenceCheck, type Found, type Unusable } from './reference-check.ts';
import type { Report } from './report.ts';

/** Reports every id that refers to nothing, at the place where it is written, once. */
export function checkReferences(found: Found, unusable: Unusable, report: Report): void {
  const check = createReferenceCheck(found, unusable, report);
  for (const persona of found.personas) {
    check.checkChannels(persona, persona.channels);
  }
  for (const journey of found.journeys) checkJourney(journey, found, unusable, check, report);
}
