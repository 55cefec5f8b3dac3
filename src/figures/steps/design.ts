import type { Journey } from '../../model/journey.ts';
import type { Solution, Touchpoint } from '../../model/touchpoint.ts';
import type { Settings } from '../../model/workspace.ts';
import { counted, single, type StepItem } from './step-item.ts';

type Criteria = Settings['criteria'];

/**
 * Step 3: how it should be. Counted over the moments to design (those selected, else those that solutions are for):
 * the desired experience (1-40), two ways or more to get there (1-41), one that is chosen and one that a desired journey
 * uses (1-47). Over the solutions that were not dropped: a score on every criterion (1-42 to 1-46). Once, of a
 * current journey: a desired one that comes from it (1-47).
 * @param base the current journey; a desired one that has none
 * @param desired the journeys that are designed
 * @param asks whether there has to be a desired journey: asked of a current one
 */
export function designItems(
  base: Journey,
  desired: readonly Journey[],
  criteria: Criteria,
  asks: boolean,
): readonly StepItem[] {
  const journeys = [base, ...desired.filter((one) => one !== base)];
  const solutions = journeys.flatMap((one) => one.solutions);
  const moments = momentsToDesign(base, solutions);
  const meant = solutionsByMoment(base, solutions);
  const at = (id: StepItem['id'], ...sources: string[]) => ({ id, sources, journey: base.id });
  const used = new Set(desired.flatMap((one) => one.touchpoints.filter(usesSolution).flatMap(ids)));
  const known = new Set(desired.flatMap((one) => designedFeelings(one)));
  const isUsed = ({ id }: Touchpoint) => used.has(id);
  return [
    counted(at('ambition', '1-40'), moments, (one) => hasAmbition(one) || known.has(one.id)),
    counted(at('options', '1-41'), moments, ({ id }) => (meant.get(id) ?? []).length > 1),
    counted(
      at('scores', '1-42', '1-43', '1-44', '1-45', '1-46'),
      solutions.filter(({ status }) => status !== 'dropped'),
      (one) => isScored(one, criteria),
    ),
    counted(
      at('chosen', '1-47'),
      moments,
      (one) => isUsed(one) || (meant.get(one.id) ?? []).some((solution) => solution.chosen),
    ),
    ...(asks ? [single(at('desired', '1-47'), base, desired.length > 0)] : []),
    counted(at('used', '1-47'), moments, isUsed),
  ];
}

/** Those selected; where nothing is, those that a solution is for. */
function momentsToDesign(base: Journey, solutions: readonly Solution[]): readonly Touchpoint[] {
  const selected = base.touchpoints.filter((one) => one.selected !== undefined);
  if (selected.length > 0) return selected;
  const meant = solutionsByMoment(
    base,
    solutions.filter(({ status }) => status !== 'dropped'),
  );
  return base.touchpoints.filter(({ id }) => meant.has(id));
}

/** By touchpoint; a phase stands for all touchpoints in it. */
function solutionsByMoment(
  { touchpoints }: Journey,
  solutions: readonly Solution[],
): ReadonlyMap<string, readonly Solution[]> {
  const places = new Map<string, string[]>();
  for (const { id, phase } of touchpoints) {
    const inPhase = places.get(phase);
    if (inPhase === undefined) places.set(phase, [id]);
    else inPhase.push(id);
  }
  // A touchpoint goes before a phase of the same id, as in the ranking.
  for (const { id } of touchpoints) places.set(id, [id]);
  const found = new Map<string, Solution[]>();
  for (const solution of solutions) {
    for (const id of new Set(solution.for.flatMap((reference) => places.get(reference) ?? []))) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [solution]);
      else list.push(solution);
    }
  }
  return found;
}

function hasAmbition({ ambition }: Touchpoint): boolean {
  return (
    ambition !== undefined && (ambition.emotion !== undefined || ambition.experience.length > 0)
  );
}

/** The ids of the moments whose feeling a desired journey states itself, or that it takes away. */
function designedFeelings(desired: Journey): readonly string[] {
  const felt = desired.touchpoints.filter(
    ({ emotion, origin, inherited }) =>
      emotion !== undefined && (inherited.get('emotion') ?? origin).file === desired.origin.file,
  );
  return [...felt.flatMap(ids), ...desired.removes];
}

function usesSolution({ solutions }: Touchpoint): boolean {
  return solutions.length > 0;
}

/** What a touchpoint of a desired journey is called now and was called before. */
function ids({ id, replaces }: Touchpoint): readonly string[] {
  return [id, ...replaces];
}

/** On every criterion: by the agreed set where there is one, else by anybody. */
function isScored({ scores }: Solution, criteria: Criteria): boolean {
  const agreed = scores.filter(({ rater }) => rater === null).slice(0, 1);
  const sets = agreed.length > 0 ? agreed : scores;
  return criteria.every(({ id }) => sets.some(({ cells }) => Object.hasOwn(cells, id)));
}
