import type { Severity } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';

/**
 * How serious a hard truth is: an honestly mapped fault of a current journey is good work (warning); the
 * same fault in a desired journey is one of the design, and an agreed journey may not have it (error). What a
 * desired draft only took over from the current journey is a warning: the design is not done.
 */
export function hardTruth(journey: Journey, isTakenOver = false): Severity {
  if (journey.status === 'agreed') return 'error';
  if (journey.state === 'current') return 'warning';
  return isTakenOver && journey.status === 'draft' ? 'warning' : 'error';
}

/** What is not there yet: a tip while the journey is a draft. */
export function notThereYet(journey: Journey): Severity {
  return journey.status === 'draft' ? 'info' : 'warning';
}
