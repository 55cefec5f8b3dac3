/** A touchpoint, solution or journey by its id, with the name that people know it by. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

/** What can be counted in a step: each is one thing that the method asks for. */
export type StepItemId =
  | 'current'
  | 'persona'
  | 'emotion'
  | 'evidence'
  | 'customers'
  | 'frequency'
  | 'satisfaction'
  | 'type'
  | 'inputs'
  | 'selected'
  | 'ambition'
  | 'options'
  | 'scores'
  | 'chosen'
  | 'used'
  | 'desired'
  | 'process'
  | 'role'
  | 'competencies'
  | 'behaviour'
  | 'steering'
  | 'changes'
  | 'owners'
  | 'evaluation'
  | 'evaluated';

/** One thing that a step asks for, counted. */
export interface StepItem {
  readonly id: StepItemId;
  /** Ids of the method's statements. */
  readonly sources: readonly string[];
  /** In whose file it is to be done, by id. */
  readonly journey: string;
  /** Over how many things it is counted; 0: there is nothing yet that could have it. */
  readonly of: number;
  /** Those that lack it, in order. */
  readonly lacking: readonly Named[];
  /** What has to be there first: who lacks that is not told about this as well. */
  readonly after?: StepItemId | undefined;
  /** 0..1: the share that has it; 0 where there is nothing yet. */
  readonly done: number;
}

type Where = Pick<StepItem, 'id' | 'sources' | 'journey' | 'after'>;

/** Counted over things that have it or not. */
export function counted<T extends Named>(
  where: Where,
  things: readonly T[],
  has: (thing: T) => boolean,
): StepItem {
  const lacking = things.filter((thing) => !has(thing)).map(({ id, title }) => ({ id, title }));
  const of = things.length;
  return { ...where, of, lacking, done: of === 0 ? 0 : (of - lacking.length) / of };
}

/** Whether there is something to do about it now: not where all that lack it lack something else first. */
export function isOpen(item: StepItem, items: readonly StepItem[]): boolean {
  if (item.done >= 1) return false;
  const first = items.find(({ id }) => id === item.after);
  const waiting = new Set(first?.lacking.map(({ id }) => id));
  return item.of === 0 || item.lacking.some(({ id }) => !waiting.has(id));
}

/** There or not there, once in a journey. */
export function single(where: Where, journey: Named, isThere: boolean): StepItem {
  return counted(where, [journey], () => isThere);
}
