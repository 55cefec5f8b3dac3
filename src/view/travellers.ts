import { feelingFor, meanFeeling } from '../figures/emotion.ts';
import { packed } from '../model/packed.ts';
import type { CurveValue } from './curve.ts';
import { shortName, type Study } from './study.ts';

const lineStyles = 4;

export interface Traveller {
  /** Null: one line for all. */
  readonly persona: string | null;
  readonly label: string;
  readonly class: string;
  readonly values: readonly CurveValue[];
}

/** One line per persona; one for all where nobody feels differently. */
export function travellers(study: Study): readonly Traveller[] {
  const { journey, words } = study;
  const { touchpoints } = journey;
  const differ = touchpoints.some(
    ({ emotion, personas }) =>
      typeof emotion === 'object' || personas.length < journey.personas.length,
  );
  if (journey.personas.length < 2 || !differ) {
    const [only] = journey.personas;
    const label =
      only === undefined || journey.personas.length > 1 ? words.everyone : shortName(study, only);
    const values = packed(touchpoints, ({ emotion, personas }) => meanFeeling(emotion, personas));
    return [{ persona: null, label, class: 'p1', values }];
  }
  return packed(journey.personas, (persona, index) => ({
    persona,
    label: shortName(study, persona),
    class: `p${(index % lineStyles) + 1}`,
    values: packed(touchpoints, ({ emotion, personas }) =>
      personas.includes(persona) ? feelingFor(emotion, persona) : undefined,
    ),
  }));
}

/** The mean of the counterpart at the touchpoints that both have. */
export function otherValues(study: Study): readonly CurveValue[] | null {
  const { journey, counterpart, twinOf } = study;
  if (counterpart === null) return null;
  const found = journey.touchpoints.map((touchpoint): CurveValue => {
    const twin = twinOf(touchpoint);
    return twin === undefined ? undefined : meanFeeling(twin.emotion, twin.personas);
  });
  return found.some((value) => typeof value === 'number') ? found : null;
}
