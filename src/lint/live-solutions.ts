import type { Journey } from '../model/journey.ts';
import type { Solution, Touchpoint } from '../model/touchpoint.ts';

/** The solutions of some journeys that are for a touchpoint, or for its phase as a whole, and were not dropped. */
export function liveSolutions(
  journeys: readonly Journey[],
  touchpoint: Touchpoint,
): readonly Solution[] {
  return journeys.flatMap(({ solutions }) =>
    solutions.filter(
      ({ status, for: targets }) =>
        status !== 'dropped' &&
        targets.some((id) => id === touchpoint.id || id === touchpoint.phase),
    ),
  );
}
