import type { Journey } from '../model/journey.ts';
import type { Failure, Touchpoint } from '../model/touchpoint.ts';
import { isFromElsewhere } from './places.ts';

/** Something that can go wrong at a touchpoint. */
interface OwnFailure {
  readonly touchpoint: Touchpoint;
  readonly failure: Failure;
  /** Its place among the touchpoint's `failures`. */
  readonly index: number;
}

/** What a journey says itself can go wrong; what it takes over is reported where it is written. */
export function* ownFailures(journey: Journey): Iterable<OwnFailure> {
  for (const touchpoint of journey.touchpoints) {
    const { failures } = touchpoint;
    if (failures.length === 0 || isFromElsewhere(journey, touchpoint, 'failures')) continue;
    for (const [index, failure] of failures.entries()) yield { touchpoint, failure, index };
  }
}
