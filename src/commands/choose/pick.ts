import { UserError } from '../../io/user-error.ts';
import type { Journey } from '../../model/journey.ts';
import type { Solution } from '../../model/touchpoint.ts';
import { visible } from '../../model/visible.ts';
import type { RankedSolution, Ranking } from '../../score/rank.ts';
import { whatIsThere } from '../what-is-there.ts';

/** A solution that is to be chosen, and where it stands. */
export interface Pick {
  readonly solution: Solution;
  readonly ranked: RankedSolution;
  /** In the journey, or for the moment that was asked for. */
  readonly rank: number;
  readonly score: number;
}

/**
 * The solutions that a command line names, in its order.
 * @throws UserError for one that there is not, or that cannot be chosen, with the reason
 */
export function pickByName(
  journey: Journey,
  ranking: Ranking,
  names: readonly string[],
): readonly Pick[] {
  return [...new Set(names)].map((name) => {
    const solution = findSolution(journey, name);
    const id = visible(solution.id);
    if (solution.status === 'dropped') {
      throw new UserError(
        `"${id}" was dropped, so it cannot be chosen.`,
        'Give it another "status:" first, such as proposed.',
      );
    }
    const ranked = ranking.solutions.find((one) => one.id === solution.id);
    if (ranked?.rank == null || ranked.score === null) {
      throw ranked?.complete === true ? noWeights() : incomplete(id, journey, ranked);
    }
    return { solution, ranked, rank: ranked.rank, score: ranked.score };
  });
}

/**
 * The solutions up to a rank, ties included, the best first.
 * @param moment the id of a touchpoint: then those that compete for it, by their rank there
 * @throws UserError when none has a rank
 */
export function pickTop(
  journey: Journey,
  ranking: Ranking,
  top: number,
  moment: string | null,
): readonly Pick[] {
  const places = ranking.solutions.flatMap((ranked): readonly Pick[] => {
    const solution = journey.solutions.find(({ id }) => id === ranked.id);
    const rank = moment === null ? ranked.rank : (ranked.ranks.get(moment) ?? null);
    if (solution === undefined || rank === null || ranked.score === null) return [];
    return [{ solution, ranked, rank, score: ranked.score }];
  });
  if (places.length > 0) return places.filter(({ rank }) => rank <= top);
  if (ranking.criteria.every(({ weight }) => weight === 0)) throw noWeights();
  throw new UserError(
    `No solution for "${visible(moment ?? journey.id)}" has a rank yet.`,
    `Score the solutions first: cjm rate ${visible(journey.id)}.`,
  );
}

/** @throws UserError with the nearest name when the journey has no such solution */
export function findSolution(journey: Journey, name: string): Solution {
  const id = name.normalize('NFC');
  const found = journey.solutions.find((solution) => solution.id === id);
  if (found !== undefined) return found;
  const known = journey.solutions.map((solution) => solution.id);
  throw new UserError(
    `"${visible(journey.id)}" has no solution "${visible(name)}".`,
    whatIsThere(id, known),
  );
}

/** @throws UserError with the nearest name when the journey has no such touchpoint */
export function findMoment(journey: Journey, name: string): string {
  const id = name.normalize('NFC');
  const known = journey.touchpoints.map((touchpoint) => touchpoint.id);
  if (known.includes(id)) return id;
  throw new UserError(
    `"${visible(journey.id)}" has no touchpoint "${visible(name)}".`,
    whatIsThere(id, known),
  );
}

function incomplete(id: string, journey: Journey, ranked: RankedSolution | undefined): UserError {
  const missing = Object.entries(ranked?.cells ?? {}).flatMap(([name, cell]) =>
    cell === null ? [name] : [],
  );
  return new UserError(
    `"${id}" has no rank yet, so it cannot be chosen: nobody scored ${missing.map((name) => `"${visible(name)}"`).join(', ')}.`,
    `Score it first: cjm rate ${visible(journey.id)} --only-missing.`,
  );
}

function noWeights(): UserError {
  return new UserError(
    'All criteria weigh 0, so nothing has a rank.',
    'Give them weights in cjm.yaml, under "scoring:".',
  );
}
