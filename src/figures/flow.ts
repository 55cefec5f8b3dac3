import type { Journey } from '../model/journey.ts';
import { none } from '../model/resolved.ts';
import type { Touchpoint } from '../model/touchpoint.ts';

/** A transition to a touchpoint of the same journey. */
export interface Step {
  readonly to: Touchpoint;
  /** 0-based place of `to` in the order of the journey. */
  readonly place: number;
  readonly when?: string | undefined;
  /** 0..1 */
  readonly share?: number | undefined;
  /** It leads to the same or an earlier place in the order of the journey. */
  readonly back: boolean;
}

/** The ways through a journey. Unknown ids have no place (-1) and lead nowhere. */
export interface Flow {
  readonly touchpoints: readonly Touchpoint[];
  byId(id: string): Touchpoint | undefined;
  /** 0-based place in the order of the journey; -1 for an unknown id. */
  position(id: string): number;
  /** Where one can go from here, in the order written. Transitions to other journeys are left out. */
  next(id: string): readonly Step[];
  /** What `persona`, or else everybody, meets next: moments without us (`contact: none`) are skipped. */
  nextMet(id: string, persona?: string): Reach;
  /** What is met next, skipping all touchpoints but these; one walk over what is skipped. */
  nextOf(id: string, isMet: IsMet): Reach;
}

/** What comes next on every branch. */
export interface Reach {
  /** In order. */
  readonly met: readonly Touchpoint[];
  /** On some branch the journey ends, or goes on in another one, before a next touchpoint is met. */
  readonly ends: boolean;
}

type IsMet = (touchpoint: Touchpoint) => boolean;

const nowhere: Reach = { met: none, ends: true };

/**
 * The ways through a journey: `next` where it is written, else the next one in order. Built in
 * linear time; `nextMet` is worked out for all touchpoints at once, when it is first asked of a persona.
 */
export function journeyFlow(journey: Pick<Journey, 'touchpoints'>): Flow {
  const { touchpoints } = journey;
  const positions = new Map<string, number>();
  touchpoints.forEach((touchpoint, index) => {
    if (!positions.has(touchpoint.id)) positions.set(touchpoint.id, index);
  });
  const position = (id: string) => positions.get(id) ?? -1;
  const steps: (readonly Step[] | undefined)[] = [];
  const stepsAt = (index: number) => (steps[index] ??= resolveSteps(touchpoints, index, position));
  const reachesOf = new Map<string | undefined, readonly Reach[]>();
  const reachesFor = (persona: string | undefined): readonly Reach[] => {
    const known = reachesOf.get(persona);
    if (known !== undefined) return known;
    const isThere: IsMet = (touchpoint) => persona === undefined || meets(touchpoint, persona);
    const found =
      persona !== undefined && touchpoints.every(isThere)
        ? reachesFor(undefined)
        : findReaches(touchpoints, stepsAt, (one) => one.contact !== 'none' && isThere(one));
    reachesOf.set(persona, found);
    return found;
  };
  return {
    touchpoints,
    position,
    byId: (id) => touchpoints[position(id)],
    next: (id) => (positions.has(id) ? stepsAt(position(id)) : none),
    nextMet: (id, persona) => reachesFor(persona)[position(id)] ?? nowhere,
    nextOf: (id, isMet) =>
      positions.has(id) ? walk(touchpoints, position(id), stepsAt, isMet) : nowhere,
  };
}

/** Whether `persona` meets a touchpoint: everybody does where the journey names no personas. */
export function meets({ personas }: Pick<Touchpoint, 'personas'>, persona: string): boolean {
  return personas.length === 0 || personas.includes(persona);
}

function resolveSteps(
  touchpoints: readonly Touchpoint[],
  from: number,
  position: (id: string) => number,
): readonly Step[] {
  const written = touchpoints[from]?.next;
  if (written === undefined) {
    const to = touchpoints[from + 1];
    return to === undefined ? none : [{ to, place: from + 1, back: false }];
  }
  const steps: Step[] = [];
  for (const { to, when, share } of written) {
    const place = position(to);
    const touchpoint = touchpoints[place];
    if (touchpoint !== undefined) {
      steps.push({ to: touchpoint, place, when, share, back: place <= from });
    }
  }
  return steps;
}

/** From the last place to the first, so that what lies behind skipped moments is known already. */
function findReaches(
  touchpoints: readonly Touchpoint[],
  stepsAt: (index: number) => readonly Step[],
  isMet: IsMet,
): readonly Reach[] {
  const reaches: Reach[] = [];
  for (let index = touchpoints.length - 1; index >= 0; index -= 1) {
    const steps = stepsAt(index);
    const [first] = steps;
    const isPlain =
      first !== undefined && steps.length === 1 && touchpoints[index]?.next === undefined;
    const behind = isPlain ? reaches[index + 1] : undefined;
    if (isPlain && isMet(first.to)) reaches[index] = { met: [first.to], ends: false };
    else reaches[index] = behind ?? walk(touchpoints, index, stepsAt, isMet);
  }
  return reaches;
}

function walk(
  touchpoints: readonly Touchpoint[],
  from: number,
  stepsAt: (index: number) => readonly Step[],
  isMet: IsMet,
): Reach {
  const met = new Set<number>();
  const skipped = new Set<number>();
  const waiting = [from];
  let ends = false;
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const steps = stepsAt(index);
    if (steps.length === 0 || leaves(touchpoints[index], steps)) ends = true;
    for (const { to, place } of steps) {
      if (isMet(to)) met.add(place);
      else if (!skipped.has(place)) {
        skipped.add(place);
        waiting.push(place);
      }
    }
  }
  const inOrder = [...met].sort((a, b) => a - b);
  return { met: inOrder.flatMap((place) => touchpoints[place] ?? []), ends };
}

function leaves(touchpoint: Touchpoint | undefined, steps: readonly Step[]): boolean {
  return touchpoint?.next !== undefined && touchpoint.next.length > steps.length;
}
