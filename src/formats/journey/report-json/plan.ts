import type { Action } from '../../../model/touchpoint.ts';
import type { Study } from '../../../view/study.ts';

/** What changes to make it last; a change that belongs to a solution names it. */
export function planJson({ journey }: Study) {
  const { changes = [], evaluation } = journey.anchoring ?? {};
  const ofSolutions = journey.solutions.flatMap(({ id, actions }) =>
    actions.map((action) => actionJson(action, id)),
  );
  return {
    changes: [...changes.map((action) => actionJson(action, null)), ...ofSolutions],
    evaluation:
      evaluation === undefined
        ? null
        : {
            every: evaluation.every ?? null,
            last: evaluation.last ?? null,
            findings: evaluation.finding,
          },
  };
}

function actionJson({ what, kind, owner, due, status }: Action, solution: string | null) {
  return { what, kind: kind ?? null, owner: owner ?? null, due: due ?? null, status, solution };
}
