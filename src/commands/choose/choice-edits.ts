import type { Journey } from '../../model/journey.ts';
import { inside } from '../../model/path.ts';
import type { Solution } from '../../model/touchpoint.ts';
import type { Edit } from '../../source/edit/edit.ts';

/** A choice to be written, or to be taken back. */
export interface Choice {
  readonly solution: Solution;
  /** Null takes it back. */
  readonly because: string | null;
}

/** The keys of a solution that stand before `chosen`. */
const before = ['id', 'title', 'for', 'solves', 'scores', 'expected', 'brandValues', 'status'];

/**
 * The edits that write choices, by file.
 * @param today `2026-11-22`
 */
export function choiceEdits(
  choices: readonly Choice[],
  today: string,
): ReadonlyMap<string, readonly Edit[]> {
  const byFile = new Map<string, Edit[]>();
  for (const choice of choices) {
    const { file } = choice.solution.origin;
    byFile.set(file, [...(byFile.get(file) ?? []), ...editsOf(choice, today)]);
  }
  return byFile;
}

function editsOf({ solution, because }: Choice, today: string): readonly Edit[] {
  const { path } = inside(solution.origin, 'chosen');
  if (because === null) return [{ path, value: undefined }];
  if (!hasReason(solution)) return [{ path, value: { because, on: today }, after: before }];
  // What else is written there, such as comments, stays where it is.
  return [
    { path: [...path, 'because'], value: because },
    { path: [...path, 'on'], value: today, after: ['because'] },
  ];
}

/** Whether it is chosen already, with a reason: `chosen: true` gives none. */
export function hasReason({ chosen }: Solution): boolean {
  return chosen !== undefined && chosen.because.length > 0;
}

/** The ids of all solutions of a journey that are chosen once these choices are written. */
export function chosenIds(journey: Journey, choices: readonly Choice[]): ReadonlySet<string> {
  const chosen = journey.solutions.filter((solution) => solution.chosen !== undefined);
  return new Set([...chosen, ...choices.map(({ solution }) => solution)].map(({ id }) => id));
}
