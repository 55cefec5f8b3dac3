import { currentOf } from '../model/current-of.ts';
import type { Journey } from '../model/journey.ts';
import { oncePer } from '../model/once-per.ts';
import type { Workspace } from '../model/workspace.ts';
import { analyseItems } from './steps/analyse.ts';
import { anchorItems } from './steps/anchor.ts';
import { designItems } from './steps/design.ts';
import { selectItems } from './steps/select.ts';
import { isOpen, single, type StepItem } from './steps/step-item.ts';

export { isOpen } from './steps/step-item.ts';
export type { StepItem, StepItemId } from './steps/step-item.ts';

/** The four steps of the method, in order (1-30). */
export const stepIds = ['analyse', 'select', 'design', 'anchor'] as const;
export type StepId = (typeof stepIds)[number];

/** How far a step is. */
export interface Step {
  /** 0..1: the mean of what its items have; null when it is not asked. */
  readonly done: number | null;
  /** In the order in which they are worked on. */
  readonly items: readonly StepItem[];
  /** Why it is not asked: to discover needs no solutions (3-16), what is new has no present (4-24). */
  readonly notAsked: 'discovery' | 'new-offer' | null;
}

export interface JourneySteps {
  readonly journey: Journey;
  readonly steps: Readonly<Record<StepId, Step>>;
  /** 0..1: the mean of the steps that are asked. */
  readonly done: number;
  /** What to do next, the most useful first: at most three. */
  readonly next: readonly NextItem[];
}

export interface NextItem {
  readonly step: StepId;
  readonly item: StepItem;
}

const mostNext = 3;
/** From here on an item is nearly done, and can wait for what was hardly begun. */
const nearlyDone = 0.8;

/**
 * How far a journey is in the four steps of the method: 1 analyse (1-31 to 1-37), 2 select (1-38, 1-39), 3 design
 * (1-40 to 1-47), 4 anchor (1-48 to 1-57). Each step is a list of things that can be counted; it is done for the mean
 * of their shares, so that each thing counts equally, however many touchpoints there are. Current and desired
 * journeys belong together: steps 1 and 2 are those of the current journey, steps 3 and 4 those of the design; of a
 * current journey, over all that come from it. Archived designs do not count.
 */
export function journeySteps(
  journey: Journey,
  workspace: Journeys & Pick<Workspace, 'personaById' | 'evidenceById' | 'settings'>,
): JourneySteps {
  const isDesign = journey.state === 'desired';
  const current = isDesign ? currentOf(workspace, journey) : journey;
  const desired = isDesign ? [journey] : (designs(workspace).get(journey.id) ?? []);
  const base = current ?? journey;
  const isDiscovery = base.purpose === 'discovery' && desired.length === 0;
  const steps = {
    analyse:
      current !== null
        ? stepOf(analyseItems(current, workspace))
        : journey.offer === 'new'
          ? notAsked('new-offer')
          : stepOf([missing('current', ['1-31'], journey)]),
    select: stepOf(selectItems(base)),
    design: isDiscovery
      ? notAsked('discovery')
      : stepOf(designItems(base, desired, workspace.settings.criteria, !isDesign)),
    anchor: isDiscovery
      ? notAsked('discovery')
      : stepOf(desired.length > 0 ? anchorItems(desired) : [missing('desired', ['1-47'], journey)]),
  };
  const asked = stepIds.flatMap((id) => steps[id].done ?? []);
  return {
    journey,
    steps,
    done: mean(asked),
    next: nextItems(isDesign && current !== null, steps),
  };
}

type Journeys = Pick<Workspace, 'journeys' | 'journeyById'>;

/** Desired journeys in use by the current one that they come from, in one step or over other designs. */
const designs = oncePer((workspace: Journeys): ReadonlyMap<string, readonly Journey[]> => {
  const found = new Map<string, Journey[]>();
  for (const journey of workspace.journeys) {
    if (journey.state !== 'desired' || journey.status === 'archived') continue;
    const current = currentOf(workspace, journey)?.id;
    if (current === undefined) continue;
    const known = found.get(current);
    if (known === undefined) found.set(current, [journey]);
    else known.push(journey);
  }
  return found;
});

function stepOf(items: readonly StepItem[]): Step {
  return { done: mean(items.map(({ done }) => done)), items, notAsked: null };
}

function notAsked(because: 'discovery' | 'new-offer'): Step {
  return { done: null, items: [], notAsked: because };
}

function missing(
  id: 'current' | 'desired',
  sources: readonly string[],
  journey: Journey,
): StepItem {
  return single({ id, sources, journey: journey.id }, journey, false);
}

/**
 * In the order of the method, what is hardly begun before what is nearly done. What nothing can have yet is left out:
 * something before it is missing as well. A design is told about its own steps while it lacks something there.
 */
function nextItems(
  hasCurrent: boolean,
  steps: Readonly<Record<StepId, Step>>,
): readonly NextItem[] {
  const open = stepIds.flatMap((step) =>
    steps[step].items
      .filter((item) => item.of > 0 && isOpen(item, steps[step].items))
      .map((item) => ({ step, item })),
  );
  const own = open.filter(({ step }) => step === 'design' || step === 'anchor');
  const told = new Set<string>();
  const once = (hasCurrent && own.length > 0 ? own : open).filter(({ item }) => {
    const isNew = !told.has(item.id);
    told.add(item.id);
    return isNew;
  });
  const isLate = ({ item }: NextItem) => item.done >= nearlyDone;
  return [...once.filter((one) => !isLate(one)), ...once.filter(isLate)].slice(0, mostNext);
}

/** 0 without values: nothing is there yet. */
function mean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
