import { UserError } from '../../io/user-error.ts';
import { originsOf } from '../../model/current-of.ts';
import type { Journey } from '../../model/journey.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { findJourney } from '../find-journey.ts';

/** What is compared, from the earlier to the later. */
export interface ChosenJourneys {
  readonly before: Journey;
  readonly after: Journey;
  /** They were named the other way round. */
  readonly isSwapped: boolean;
}

/**
 * The two journeys that a command line names. One alone goes with the journey that it comes `from`, or a current one
 * with its only design. A design that is named first is still the later one.
 * @throws UserError when a journey is missing, or when both are the same
 */
export function chooseJourneys(workspace: Workspace, args: readonly string[]): ChosenJourneys {
  const [first = '', second] = args;
  const journey = findJourney(workspace, first);
  if (second === undefined) return withItsOther(workspace, journey);
  const other = findJourney(workspace, second);
  if (other.id === journey.id) {
    throw new UserError(
      `"${journey.id}" is the same journey as "${journey.id}".`,
      'Name two journeys: cjm compare CURRENT DESIRED.',
    );
  }
  const isSwapped =
    originsOf(workspace, journey).includes(other) ||
    (journey.state === 'desired' &&
      other.state === 'current' &&
      !originsOf(workspace, other).includes(journey));
  return isSwapped
    ? { before: other, after: journey, isSwapped }
    : { before: journey, after: other, isSwapped };
}

function withItsOther(workspace: Workspace, journey: Journey): ChosenJourneys {
  const { id, from, state } = journey;
  if (from !== undefined && from !== id) {
    return { before: findJourney(workspace, from), after: journey, isSwapped: false };
  }
  const designs = workspace.journeys.filter((one) => one.from === id && one.id !== id);
  const [only, ...more] = designs;
  if (only !== undefined && more.length === 0) {
    return { before: journey, after: only, isSwapped: false };
  }
  if (only !== undefined) {
    const names = designs.map((one) => one.id).join(', ');
    throw new UserError(
      `There are ${designs.length} designs that come from "${id}": ${visible(names)}.`,
      `Name one of them: cjm compare ${id} ${only.id}.`,
    );
  }
  throw state === 'desired'
    ? new UserError(
        `The desired journey "${id}" does not say which journey it comes from.`,
        `Write "from: …" in it, or name both: cjm compare CURRENT ${id}.`,
      )
    : new UserError(
        `There is no desired journey that comes from "${id}".`,
        `"cjm design ${id}" writes one, or name another journey: cjm compare ${id} OTHER.`,
      );
}
