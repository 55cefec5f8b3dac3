import type { Journey, Phase } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { isFromElsewhere } from './places.ts';

/** A touchpoint or a phase with pains. */
export interface Painful {
  readonly title: string;
  readonly element: Touchpoint | Phase;
}

/** Those with a pain that is neither accepted nor answered by these journeys. */
export function openPains(journey: Journey, journeys: readonly Journey[]): readonly Painful[] {
  let targets: ReadonlySet<string> | undefined;
  const isOpen = (element: Touchpoint | Phase, ids: () => readonly string[]) => {
    if (element.pains.every(({ accepted }) => accepted !== undefined)) return false;
    if (hasAnswerOfItsOwn(element) || isFromElsewhere(journey, element, 'pains')) return false;
    const living = (targets ??= livingTargets(journeys));
    return !ids().some((id) => living.has(id));
  };
  const found: Painful[] = [];
  for (const phase of journey.phases) {
    const { touchpoints, name } = phase;
    const ids = () => [phase.id, ...touchpoints.map(({ id }) => id)];
    const isOne = touchpoints.some(({ implicit }) => implicit);
    if (!isOne && isOpen(phase, ids)) found.push({ title: name, element: phase });
    for (const element of touchpoints) {
      if (isOpen(element, () => [element.id, phase.id])) {
        found.push({ title: element.title, element });
      }
    }
  }
  return found;
}

/** What needs no solution: a moment without us or out of our hands, or one for which there is an idea already. */
function hasAnswerOfItsOwn(element: Touchpoint | Phase): boolean {
  const { contact, control, solutions, influence, opportunities } = element;
  return (
    contact === 'none' ||
    control === 'none' ||
    [solutions, influence, opportunities].some((list) => list.length > 0)
  );
}

/** What the solutions are for that were not dropped. */
function livingTargets(journeys: readonly Journey[]): ReadonlySet<string> {
  const living = journeys.flatMap(({ solutions }) =>
    solutions.filter(({ status }) => status !== 'dropped'),
  );
  return new Set(living.flatMap((solution) => solution.for));
}
