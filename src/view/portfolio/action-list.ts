import type { Journey } from '../../model/journey.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Action, Solution } from '../../model/touchpoint.ts';
import { isPast } from './due.ts';
import type { Portfolio } from './portfolio.ts';

/** Something that somebody has to do, and why. */
export interface Task {
  readonly action: Action;
  readonly journey: Journey;
  /** Null: it makes the new journey last. */
  readonly solution: Solution | null;
  /** It should have been done. */
  readonly isLate: boolean;
}

/** All actions of all journeys, in their order. */
export const allActions: (portfolio: Portfolio) => readonly Task[] = oncePer(
  ({ journeys, workspace }: Portfolio) =>
    journeys.flatMap((journey) => {
      const sources = [
        ...journey.solutions
          .filter(({ status }) => status !== 'dropped')
          .map((solution) => ({ solution, actions: solution.actions })),
        { solution: null, actions: journey.anchoring?.changes ?? [] },
      ];
      return sources.flatMap(({ solution, actions }) =>
        actions.map((action): Task => ({
          action,
          journey,
          solution,
          isLate: isOpen(action) && action.due !== undefined && isPast(action.due, workspace.today),
        })),
      );
    }),
);

/** Those that are not done: late ones first, then by date, those without a date last. */
export const openActions: (portfolio: Portfolio) => readonly Task[] = oncePer(
  (portfolio: Portfolio) =>
    allActions(portfolio)
      .filter(({ action }) => isOpen(action))
      .sort((a, b) => compare(a.action.due ?? '9999', b.action.due ?? '9999')),
);

function isOpen({ status }: Action): boolean {
  return status === 'open' || status === 'doing';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
