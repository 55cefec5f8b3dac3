import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Analyses } from './analyses.ts';

/** Whether a journey that this one comes `from` has the touchpoint already: what it never had is reported there. */
export function isDescribedBefore(
  analyses: Analyses,
  journey: Journey,
  { id }: Pick<Touchpoint, 'id'>,
): boolean {
  if (journey.from === undefined) return false;
  return analyses.origins(journey).some((origin) => analyses.flow(origin).position(id) >= 0);
}
