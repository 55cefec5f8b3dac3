import { UserError } from '../../io/user-error.ts';
import type { Journey } from '../../model/journey.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Weights } from '../../score/weights.ts';
import type { OptionValues } from '../command.ts';
import { parseTop } from '../top-option.ts';
import { parseWeights } from '../weights-option.ts';
import { whatIsThere } from '../what-is-there.ts';
import { wholeNumber } from '../whole-number.ts';

/** What the options of `cjm score` ask for. */
export interface ScoreRequest {
  readonly weights: Weights;
  /** Show the ranks up to this one only. */
  readonly top: number;
  readonly draws: number;
  readonly seed: number;
  /** Rank the solutions for this touchpoint only, by id. */
  readonly moment: string | null;
  /** Explain the score of this solution, by id. */
  readonly explain: string | null;
}

const mostDraws = 1_000_000;
const largestSeed = 2 ** 32 - 1;

/** @throws UserError on a value that cannot be, and on a criterion that the workspace does not have */
export function scoreRequest(
  options: OptionValues,
  { settings }: Pick<Workspace, 'settings'>,
): ScoreRequest {
  const given = (name: string) => options[name] as string | undefined;
  const number = (name: string, value: string, range: Parameters<typeof wholeNumber>[2]) =>
    wholeNumber(`--${name}`, given(name) ?? value, range);
  const weights = given('weights');
  return {
    weights: weights === undefined ? {} : parseWeights(weights, settings.criteria),
    top: parseTop(given('top')),
    draws: number('draws', '10000', { min: 0, max: mostDraws, example: 10_000 }),
    seed: number('seed', '1', { min: 0, max: largestSeed, example: 1 }),
    moment: given('for') ?? null,
    explain: given('explain') ?? null,
  };
}

/** The journeys among these that have a touchpoint. @throws UserError when none has */
export function journeysWith(journeys: readonly Journey[], touchpoint: string): readonly Journey[] {
  const found = journeys.filter(({ touchpoints }) =>
    touchpoints.some(({ id }) => id === touchpoint),
  );
  if (found.length > 0) return found;
  const known = new Set(journeys.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)));
  throw unknownId('touchpoint', touchpoint, known);
}

/** @throws UserError when no solution that is ranked has this id */
export function checkSolution(
  id: string,
  ranked: ReadonlySet<string>,
  journeys: readonly Pick<Journey, 'solutions'>[],
): void {
  if (ranked.has(id)) return;
  const isDropped = journeys.some(({ solutions }) => solutions.some((one) => one.id === id));
  if (isDropped) {
    throw new UserError(
      `The solution "${visible(id)}" takes no part in this ranking.`,
      'It was dropped, or it is not for this touchpoint.',
    );
  }
  throw unknownId('solution', id, ranked);
}

function unknownId(kind: string, id: string, known: ReadonlySet<string>): UserError {
  return new UserError(`There is no ${kind} "${visible(id)}" here.`, whatIsThere(id, known));
}
