import { lineages } from '../model/lineage.ts';
import type { Journey } from '../model/journey.ts';
import { oncePer } from '../model/once-per.ts';
import { originsOf } from '../model/current-of.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';

/** What the desired journeys make of a touchpoint of the journey that they come `from`, by its id. */
export type DesignedMoments = (id: string) => readonly DesignedMoment[];

/** In one desired journey. */
export interface DesignedMoment {
  readonly journey: Journey;
  /** What it has become; null when it is gone there. */
  readonly touchpoint: Touchpoint | null;
}

const none: readonly Journey[] = [];

/** Looks through all journeys, once: ask only when there is something to report otherwise. */
const designsOf = oncePer((workspace: Workspace): ReadonlyMap<string, readonly Journey[]> => {
  const designs = new Map<string, Journey[]>();
  for (const journey of workspace.journeys) {
    if (journey.from === undefined || journey.state !== 'desired') continue;
    if (journey.status === 'archived') continue;
    for (const { id } of originsOf(workspace, journey)) {
      const found = designs.get(id);
      if (found === undefined) designs.set(id, [journey]);
      else found.push(journey);
    }
  }
  return designs;
});

/** What becomes of the touchpoints of a journey in the desired journeys that come from it. */
export function designedMoments(workspace: Workspace, journey: Journey): DesignedMoments {
  const byDesign = (designsOf(workspace).get(journey.id) ?? none).map((design) => {
    const momentsOf = lineages(workspace, design);
    const become = new Map<string, Touchpoint>();
    for (const touchpoint of design.touchpoints) {
      for (const id of momentsOf(touchpoint)) if (!become.has(id)) become.set(id, touchpoint);
    }
    return { journey: design, become };
  });
  return (id) =>
    byDesign.map(({ journey: design, become }) => ({
      journey: design,
      touchpoint: become.get(id) ?? null,
    }));
}
