import { journeyFlow } from '../figures/flow.ts';
import { promiseKeeping, promisesKeptElsewhere } from '../figures/promise-keeping.ts';
import { currentOf, originsOf } from '../model/current-of.ts';
import type { Journey } from '../model/journey.ts';
import { lineages } from '../model/lineage.ts';
import { referenceAmong } from '../model/reference-among.ts';
import type { Solution, Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';
import { rank } from '../score/rank.ts';
import type { Change } from './change.ts';
import type { Pair } from './pair.ts';
import { promisesOf } from './promise-changes.ts';

/** Something between the two journeys that somebody has to look at. */
export interface Gap {
  readonly kind:
    | 'winner-unused'
    | 'chosen-unused'
    | 'change-without-solution'
    | 'promise-dropped'
    | 'promise-unkept';
  /** Of the solution, the touchpoint or the promise. */
  readonly id: string;
  /** Its title or text. */
  readonly title: string;
  /** The touchpoints it is about, by their title. */
  readonly touchpoints: readonly string[];
  /** Why it is so, as the later journey says it. */
  readonly because: readonly string[];
}

/** All gaps, those about solutions first. Solutions are asked of a desired journey only. */
export function gapsOf(
  workspace: Workspace,
  before: Journey,
  after: Journey,
  found: { readonly pairs: readonly Pair[]; readonly changes: readonly Change[] },
): readonly Gap[] {
  const asked = after.state === 'desired';
  return [
    ...(asked ? unusedSolutions(workspace, after) : []),
    ...(asked ? unexplained(found.pairs, found.changes) : []),
    ...promiseGaps(workspace, before, after),
  ];
}

/** What was chosen, or won for a moment, and is used nowhere in the design (1-47). */
function unusedSolutions(workspace: Workspace, after: Journey): readonly Gap[] {
  const homes = [after, ...originsOf(workspace, after)];
  const names = new Set(homes.map(({ id }) => id));
  const used = new Set(
    after.touchpoints.flatMap(({ solutions }) => solutions.map((id) => referenceAmong(names, id))),
  );
  const isOpen = ({ id, status }: Solution) =>
    !used.has(id) && status !== 'dropped' && status !== 'rolled-out';
  const gap = (kind: Gap['kind'], { id, title }: Solution, moments: readonly Touchpoint[]) => ({
    kind,
    id,
    title,
    touchpoints: moments.map((moment) => moment.title),
    because: [...new Set(moments.flatMap(({ because }) => because))],
  });
  const lineageOf = lineages(workspace, after);
  const momentsAt = (ids: ReadonlySet<string>) =>
    after.touchpoints.filter((touchpoint) => lineageOf(touchpoint).some((id) => ids.has(id)));
  const all = homes.flatMap(({ solutions }) => solutions);
  const chosen = all.filter((solution) => solution.chosen !== undefined && isOpen(solution));
  const current = currentOf(workspace, after);
  if (current === null) return chosen.map((solution) => gap('chosen-unused', solution, []));
  const { winners, solutions } = rank(current, { settings: workspace.settings });
  const wonBy = (id: string) =>
    new Set(
      [...winners]
        .filter(([, best]) => best.includes(id) && !best.some((one) => used.has(one)))
        .map(([moment]) => moment),
    );
  const won = current.solutions.flatMap((solution): Gap[] => {
    if (!isOpen(solution) || solution.chosen !== undefined) return [];
    const moments = momentsAt(wonBy(solution.id));
    return moments.length === 0 ? [] : [gap('winner-unused', solution, moments)];
  });
  return [
    ...chosen.map((solution) => {
      const ranked = solutions.find(({ id }) => id === solution.id);
      return gap('chosen-unused', solution, momentsAt(new Set(ranked?.touchpoints)));
    }),
    ...won,
  ];
}

/** New moments, moments that take the place of others and moments that feel different, without a solution that does it. */
function unexplained(pairs: readonly Pair[], changes: readonly Change[]): readonly Gap[] {
  const touched = new Set(
    changes
      .filter(
        ({ what, kind, field }) =>
          what === 'touchpoint' &&
          (kind === 'added' || field === 'replaces' || field === 'emotion'),
      )
      .map(({ id }) => id),
  );
  return pairs.flatMap(({ after }): Gap[] => {
    if (after === null || after.solutions.length > 0 || !touched.has(after.id)) return [];
    const { id, title, because } = after;
    return [{ kind: 'change-without-solution', id, title, touchpoints: [title], because }];
  });
}

/** Promises that are not made any more, and those that were kept and are not any more (1-06). */
function promiseGaps(workspace: Workspace, before: Journey, after: Journey): readonly Gap[] {
  const [old, wanted] = [promisesOf(before), promisesOf(after)];
  const title = (journey: Journey, id: string) =>
    journey.touchpoints.filter((one) => one.id === id).map((one) => one.title);
  const elsewhere = promisesKeptElsewhere(workspace);
  const kept = (journey: Journey) =>
    new Map(
      promiseKeeping(journey, journeyFlow(journey), elsewhere).map(({ promise, kept: how }) => [
        promise.id,
        how !== 'never' && how !== 'before',
      ]),
    );
  const [was, is] = [kept(before), kept(after)];
  return [...old.values()].flatMap(({ id, text, touchpoint }): Gap[] => {
    const now = wanted.get(id);
    const common = { id, title: text, because: [] };
    if (now === undefined) {
      return [{ kind: 'promise-dropped', ...common, touchpoints: title(before, touchpoint) }];
    }
    if (was.get(id) !== true || is.get(id) !== false) return [];
    return [{ kind: 'promise-unkept', ...common, touchpoints: title(after, now.touchpoint) }];
  });
}
