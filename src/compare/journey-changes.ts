import type { Journey } from '../model/journey.ts';
import type { Change, Value } from './change.ts';
import type { ComparedPhase } from './compared-phases.ts';
import { sameValue } from './same-value.ts';

/** What changes in the journey as a whole: who travels, how long it takes, and its phases. */
export function journeyChanges(
  before: Journey,
  after: Journey,
  phases: readonly ComparedPhase[],
): readonly Change[] {
  const whole = (field: 'personas' | 'duration', old: Value, wanted: Value): readonly Change[] =>
    sameValue(old, wanted)
      ? []
      : [
          {
            kind: 'changed',
            what: 'journey',
            id: after.id,
            journey: after.id,
            field,
            before: old,
            after: wanted,
            persona: null,
          },
        ];
  return [
    ...whole('personas', before.personas, after.personas),
    ...whole('duration', lengthOf(before), lengthOf(after)),
    ...phases.flatMap((phase) => phaseChange(phase, before.id, after.id)),
  ];
}

function lengthOf({ duration }: Journey): string | null {
  if (duration === undefined) return null;
  return typeof duration === 'string' ? duration : duration.join('–');
}

/** Phases that a journey was written without are no news. */
function phaseChange(phase: ComparedPhase, old: string, wanted: string): readonly Change[] {
  const [before, after] = [phase.before, phase.after].map((one) =>
    one === null || one.implicit ? null : one.name,
  );
  if (before === after || before === undefined || after === undefined) return [];
  const isGone = after === null;
  return [
    {
      kind: isGone ? 'removed' : before === null ? 'added' : 'changed',
      what: 'phase',
      id: phase.id,
      journey: isGone ? old : wanted,
      field: isGone || before === null ? null : 'title',
      before,
      after,
      persona: null,
    },
  ];
}
