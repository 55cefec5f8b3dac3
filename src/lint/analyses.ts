import { journeyFlow, type Flow } from '../figures/flow.ts';
import {
  promiseKeeping,
  promisesKeptElsewhere,
  type PromiseKeeping,
} from '../figures/promise-keeping.ts';
import { currentOf, originsOf } from '../model/current-of.ts';
import type { Journey } from '../model/journey.ts';
import type { Workspace } from '../model/workspace.ts';
import { rank, type Ranking } from '../score/rank.ts';
import { recent } from './recent.ts';

/** What several rules need to know, each computed at most once per journey and only when asked for. */
export interface Analyses {
  flow(journey: Journey): Flow;
  ranking(journey: Journey): Ranking;
  /** In the order in which they are made. */
  promises(journey: Journey): readonly PromiseKeeping[];
  /** What a desired journey comes `from`, step by step. */
  origins(journey: Journey): readonly Journey[];
  /** The current journey of a desired one, at the end of its origins; null when there is none. */
  current(journey: Journey): Journey | null;
}

/** The analyses of one run of the rules. */
export function createAnalyses(workspace: Workspace): Analyses {
  const flow = recent((journey: Journey) => journeyFlow(journey));
  const keptElsewhere = recent((all: Workspace) => promisesKeptElsewhere(all));
  const noPromises: readonly PromiseKeeping[] = [];
  return {
    flow,
    ranking: recent((journey: Journey) => rank(journey, { settings: workspace.settings })),
    promises: recent((journey: Journey) =>
      journey.touchpoints.some(({ promises }) => promises.length > 0)
        ? promiseKeeping(journey, flow(journey), keptElsewhere(workspace))
        : noPromises,
    ),
    origins: (journey) => originsOf(workspace, journey),
    current: (journey) => currentOf(workspace, journey),
  };
}
