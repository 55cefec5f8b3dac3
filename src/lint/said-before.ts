import type { Journey } from '../model/journey.ts';
import type { Analyses } from './analyses.ts';

/**
 * Whether the journey that this one comes `from` falls short in the same way: it is reported there, once. An archived
 * one is not judged, so nothing is said of it.
 */
export function isSaidBefore(
  journey: Journey,
  analyses: Analyses,
  fallsShort: (origin: Journey) => boolean,
): boolean {
  const origin = analyses.origins(journey)[0];
  return origin !== undefined && origin.status !== 'archived' && fallsShort(origin);
}
