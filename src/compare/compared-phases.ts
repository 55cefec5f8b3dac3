import type { Journey, Phase } from '../model/journey.ts';
import type { Pair } from './pair.ts';

/** A phase on both sides, with its touchpoints side by side. */
export interface ComparedPhase {
  readonly id: string;
  readonly before: Phase | null;
  readonly after: Phase | null;
  /** In the order of the later journey; what goes stands where it was. */
  readonly pairs: readonly Pair[];
}

/** The phases of two journeys in one order: those of `after`, and between them where they were those of `before` only. */
export function comparedPhases(
  before: Journey,
  after: Journey,
  pairs: readonly Pair[],
): readonly ComparedPhase[] {
  const old = new Map(before.phases.map((phase) => [phase.id, phase]));
  const wanted = new Map(after.phases.map((phase) => [phase.id, phase]));
  const ids = woven(
    after.phases.map(({ id }) => id),
    before.phases.map(({ id }) => id),
  );
  const byPhase = new Map<string, Pair[]>(ids.map((id) => [id, []]));
  for (const pair of pairs) byPhase.get((pair.after ?? pair.before)?.phase ?? '')?.push(pair);
  return ids.map((id) => ({
    id,
    before: old.get(id) ?? null,
    after: wanted.get(id) ?? null,
    pairs: inPlace(byPhase.get(id) ?? [], old.get(id)),
  }));
}

/** What goes, put behind what stood before it in the phase. */
function inPlace(pairs: readonly Pair[], phase: Phase | undefined): readonly Pair[] {
  const gone = pairs.filter(({ after }) => after === null);
  if (gone.length === 0 || phase === undefined) return pairs;
  const kept = pairs.filter(({ after }) => after !== null);
  const byOld = new Map(
    pairs.flatMap((pair) =>
      [...pair.replaced, ...(pair.before === null ? [] : [pair.before])].map(
        ({ id }) => [id, pair] as const,
      ),
    ),
  );
  const order = woven(
    kept,
    phase.touchpoints.flatMap(({ id }) => byOld.get(id) ?? []),
  );
  return order;
}

/** The items of `first` in order; those that only `second` has stand behind the one before them there. */
function woven<Item>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const known = new Set(first);
  const behind = new Map<Item | null, Item[]>();
  let anchor: Item | null = null;
  for (const item of new Set(second)) {
    if (known.has(item)) anchor = item;
    else behind.set(anchor, [...(behind.get(anchor) ?? []), item]);
  }
  return [null, ...first].flatMap((item) => [
    ...(item === null ? [] : [item]),
    ...(behind.get(item) ?? []),
  ]);
}
