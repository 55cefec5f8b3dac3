import type { Journey } from '../../model/journey.ts';
import type { Person, Touchpoint } from '../../model/touchpoint.ts';
import { momentsWithUs } from './analyse.ts';
import { counted, type StepItem } from './step-item.ts';

/**
 * Step 4 of the journeys that are designed: what makes it last. Counted over the touchpoints with us that a desired
 * journey states itself: the processes on and behind the stage (1-48), a role (1-52) with its competencies (1-53),
 * behaviour or attitude (1-54) and steering (1-55). Over the desired journeys: what changes in the organisation
 * (1-49, 1-51), how often it is evaluated, and that it was (1-56). Over those changes: an owner and a day (1-49).
 * @param desired at least one
 */
export function anchorItems(desired: readonly Journey[]): readonly StepItem[] {
  const [first] = desired;
  const at = (id: StepItem['id'], ...sources: string[]) => ({
    id,
    sources,
    journey: first?.id ?? '',
  });
  const person = (id: StepItem['id'], source: string) =>
    ({ ...at(id, source), after: 'role' }) as const;
  const moments = desired.flatMap(designedMoments);
  const hasOne = (has: (person: Person) => boolean) => (one: Touchpoint) => one.people.some(has);
  const changes = desired.flatMap(({ anchoring }) =>
    (anchoring?.changes ?? [])
      .filter(({ status }) => status !== 'dropped')
      .map((change) => ({ ...change, id: change.what, title: change.what })),
  );
  return [
    counted(
      at('process', '1-48'),
      moments,
      ({ frontstage, backstage }) => frontstage.length + backstage.length > 0,
    ),
    counted(at('role', '1-52'), moments, ({ people }) => people.length > 0),
    counted(
      person('competencies', '1-53'),
      moments,
      hasOne((one) => one.competencies.length > 0),
    ),
    counted(
      person('behaviour', '1-54'),
      moments,
      hasOne(({ behaviour, attitude }) => behaviour.length + attitude.length > 0),
    ),
    counted(
      person('steering', '1-55'),
      moments,
      hasOne((one) => one.steering.length > 0),
    ),
    counted(
      at('changes', '1-49', '1-51'),
      desired,
      ({ anchoring }) => (anchoring?.changes ?? []).length > 0,
    ),
    counted(
      at('owners', '1-49'),
      changes,
      ({ owner, due }) => owner !== undefined && due !== undefined,
    ),
    counted(
      at('evaluation', '1-56'),
      desired,
      ({ anchoring }) => anchoring?.evaluation?.every !== undefined,
    ),
    counted(
      at('evaluated', '1-56'),
      desired,
      ({ anchoring }) => anchoring?.evaluation?.last !== undefined,
    ),
  ];
}

/** What it takes over unchanged was not designed. */
function designedMoments(desired: Journey): readonly Touchpoint[] {
  return momentsWithUs(desired).filter(({ origin }) => origin.file === desired.origin.file);
}
