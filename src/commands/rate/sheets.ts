import type { Criterion } from '../../model/criteria.ts';
import type { Journey } from '../../model/journey.ts';
import type { Solution } from '../../model/touchpoint.ts';
import { shuffled } from './shuffle.ts';

/** The scores that a rater gave, 1..5, by solution and criterion. */
export type OwnScores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** One solution and what is asked about it. */
export interface Sheet {
  readonly solution: Solution;
  readonly criteria: readonly Criterion[];
}

export interface Sheets {
  /** In the order of this rater. */
  readonly sheets: readonly Sheet[];
  /** The ids of all solutions that are the rater's to score. */
  readonly solutions: readonly string[];
  /** How many solutions have an agreed set, which alone counts. */
  readonly agreed: number;
  /** For how many solutions the rater's scores stand in the journey's own file. */
  readonly inJourney: number;
}

export interface SheetOptions {
  /** Ask too what the rater scored before. */
  readonly again: boolean;
  /** Ask only what nobody scored yet. */
  readonly onlyMissing: boolean;
}

/** What a rater is asked: every cell of every solution that is still in the running and that is the rater's to fill. */
export function sheetsOf(
  journey: Journey,
  criteria: readonly Criterion[],
  {
    name,
    scores,
    file,
  }: { readonly name: string; readonly scores: OwnScores; readonly file: string | null },
  { again, onlyMissing }: SheetOptions,
): Sheets {
  const candidates = journey.solutions.filter(({ status }) => status !== 'dropped');
  const isAgreed = (one: Solution) => one.scores.some(({ rater }) => rater === null);
  const isInJourney = (one: Solution) =>
    one.scores.some(({ rater, origin }) => rater === name && origin.file !== file);
  const open = candidates.filter((one) => !isAgreed(one) && !isInJourney(one));
  const isAsked = (solution: Solution, { id }: Criterion) => {
    if (onlyMissing && solution.scores.some(({ cells }) => Object.hasOwn(cells, id))) return false;
    return again || !Object.hasOwn(scores[solution.id] ?? {}, id);
  };
  const sheets = open.map((solution) => ({
    solution,
    criteria: criteria.filter((criterion) => isAsked(solution, criterion)),
  }));
  return {
    sheets: shuffled(sheets, `${journey.id}/${name}`).filter((sheet) => sheet.criteria.length > 0),
    solutions: open.map(({ id }) => id),
    agreed: candidates.filter(isAgreed).length,
    inJourney: candidates.filter((one) => !isAgreed(one) && isInJourney(one)).length,
  };
}
