import type { Experience } from '../model/touchpoint.ts';

/** Whether a phase without touchpoints is an empty column: it does not itself say what the customer meets, does or feels. */
export function tellsNothing(phase: Experience): boolean {
  const told = [
    ...[phase.does, phase.thinks, phase.feels, phase.needs, phase.expects, phase.pains],
    ...[phase.gains, phase.quotes, phase.promises, phase.fulfils, phase.channels],
  ];
  return phase.emotion === undefined && told.every(({ length }) => length === 0);
}
