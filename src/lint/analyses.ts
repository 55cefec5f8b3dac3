import { journeyFlow, type Flow } from '../figures/flow.ts';
import {
  promiseKeeping,
  promisesKeptElsewhere,
  type PromiseKeeping,
} from '../figures/promise-keeping.ts';
import { currentOf, originsOf } from '../model/current-of.ts';
import type { Journey } from '../model/journey.ts';
import { recent } from '../model/recent.ts';
import type { Workspace } from '../model/workspace.ts';
import { rank, type Ranking } from '../score/rank.ts';

/** What several rules need to know, each computed at most once per journey and only when asked for. */
export interface Analyses {
  flow(journey: Journey): Flow;
  ranking(journey: Journey): Ranking;
  /** In the order in which they are made. */
  promises(journey: Journey): readonly PromiseKeeping[];
  /** What a desired journey comes `from`, step by step. */
  origins(journey: Journey): readonly Journey[];
  /** The ids of the brand values that its touchpoints and living solutions carry; kept for all journeys. */
  carriedValues(journey: Journey): readonly string[];
  /** The current journey of a desired one, at the end of its origins; null when there is none. */
  current(journey: Journey): Journey | null;
}

/** As many as one journey needs: itself and the current journey that it comes `from`. */
const most = 4;

/** The analyses of one run of the rules. */
export function createAnalyses(workspace: Workspace): Analyses {
  const flow = recent(most, (journey: Journey) => journeyFlow(journey));
  const allKeptElsewhere = recent(most, (all: Workspace) => promisesKeptElsewhere(all));
  // Only a promise that its own journey does not keep needs a look through all journeys.
  const keptElsewhere = { has: (promise: string) => allKeptElsewhere(workspace).has(promise) };
  const noPromises: readonly PromiseKeeping[] = [];
  const carried = new Map<string, readonly string[]>();
  return {
    flow,
    ranking: recent(most, (journey: Journey) => rank(journey, { settings: workspace.settings })),
    promises: recent(most, (journey: Journey) =>
      journey.touchpoints.some(({ promises }) => promises.length > 0)
        ? promiseKeeping(journey, flow(journey), keptElsewhere)
        : noPromises,
    ),
    origins: (journey) => originsOf(workspace, journey),
    current: (journey) => currentOf(workspace, journey),
    carriedValues(journey) {
      const known = carried.get(journey.id) ?? carriedBy(journey);
      carried.set(journey.id, known);
      return known;
    },
  };
}

function carriedBy({ touchpoints, solutions }: Journey): readonly string[] {
  const living = solutions.filter(({ status }) => status !== 'dropped');
  return [...new Set([...touchpoints, ...living].flatMap(({ brandValues }) => brandValues ?? []))];
}
