import type { Journey, Phase } from '../../model/journey.ts';
import type { Solution, Touchpoint } from '../../model/touchpoint.ts';
import type { Workspace } from '../../model/workspace.ts';
import { rank } from '../../score/rank.ts';

/** A touchpoint that chosen solutions are for. */
export interface ChosenMoment {
  readonly touchpoint: Touchpoint;
  /** In the order in which they are written. */
  readonly solutions: readonly Solution[];
  /** The highest of what the solutions should bring here, else the ambition; -2..+2, null when nobody says it. */
  readonly emotion: number | null;
  /** Why solutions are used here of which none won for this moment; null when one did. Empty: nobody says why. */
  readonly because: readonly string[] | null;
}

export interface ChosenPhase {
  readonly phase: Phase;
  readonly moments: readonly ChosenMoment[];
}

/** What a design is made of. */
export interface Chosen {
  /** Those that are for at least one touchpoint, in the order in which they are written. */
  readonly solutions: readonly Solution[];
  /** Only those with chosen solutions, in order. */
  readonly phases: readonly ChosenPhase[];
  /** Chosen, but for no touchpoint of this journey. */
  readonly nowhere: readonly Solution[];
  /** Chosen once, and dropped since. */
  readonly dropped: readonly Solution[];
}

/** The chosen solutions of a journey by the touchpoints that they are for; a phase stands for all touchpoints in it. */
export function chosenMoments(journey: Journey, { settings }: Pick<Workspace, 'settings'>): Chosen {
  const all = journey.solutions.filter(({ chosen }) => chosen !== undefined);
  const open = all.filter(({ status }) => status !== 'dropped');
  const ranked = new Map(rank(journey, { settings }).solutions.map((one) => [one.id, one]));
  const isFor = (solution: Solution, { id }: Touchpoint) =>
    ranked.get(solution.id)?.touchpoints.includes(id) === true;
  const phases = journey.phases.flatMap((phase): readonly ChosenPhase[] => {
    const moments = phase.touchpoints.flatMap((touchpoint): readonly ChosenMoment[] => {
      const solutions = open.filter((solution) => isFor(solution, touchpoint));
      if (solutions.length === 0) return [];
      const hasWon = solutions.some(({ id }) => ranked.get(id)?.ranks.get(touchpoint.id) === 1);
      const reasons = solutions.flatMap(({ chosen }) => chosen?.because ?? []);
      const because = hasWon ? null : [...new Set(reasons)];
      return [{ touchpoint, solutions, emotion: emotionAt(touchpoint, solutions), because }];
    });
    return moments.length === 0 ? [] : [{ phase, moments }];
  });
  const used = new Set(phases.flatMap(({ moments }) => moments.flatMap((one) => one.solutions)));
  return {
    solutions: open.filter((solution) => used.has(solution)),
    phases,
    nowhere: open.filter((solution) => !used.has(solution)),
    dropped: all.filter(({ status }) => status === 'dropped'),
  };
}

function emotionAt(
  { id, phase, ambition }: Touchpoint,
  solutions: readonly Solution[],
): number | null {
  const expected = solutions.flatMap(
    (solution) => solution.expected.get(id) ?? solution.expected.get(phase) ?? [],
  );
  return expected.length > 0 ? Math.max(...expected) : (ambition?.emotion ?? null);
}
