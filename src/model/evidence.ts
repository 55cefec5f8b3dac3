import type { Evidence, Journey } from './journey.ts';
import { evidenceOfCustomers } from './journey.ts';
import { oncePer } from './once-per.ts';
import type { Workspace } from './workspace.ts';

/** Made once per list: thousands of touchpoints may look something up in it. */
const byId = oncePer(
  (list: readonly Evidence[]): ReadonlyMap<string, Evidence> =>
    new Map(list.map((item) => [item.id, item])),
);

/** A piece of evidence as a journey sees it: its own first, then that of the workspace. */
export function findEvidence(
  workspace: Pick<Workspace, 'evidenceById'>,
  journey: Pick<Journey, 'evidence'> | null,
  id: string,
): Evidence | undefined {
  return (journey && byId(journey.evidence).get(id)) ?? workspace.evidenceById.get(id);
}

const customers: ReadonlySet<string> = new Set(evidenceOfCustomers);

/** Whether it comes from customers themselves (1-33, 1-34), not from colleagues or assumptions. */
export function isOfCustomers(evidence: Evidence): boolean {
  return customers.has(evidence.method);
}
