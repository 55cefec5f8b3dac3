import { findEvidence } from '../model/evidence.ts';
import type { Evidence, Journey } from '../model/journey.ts';
import type { Experience } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';

/** Whether a journey lists evidence of some kind, or anything in it refers to some. */
export function restsOn(
  workspace: Workspace,
  journey: Journey,
  isMeant: (evidence: Evidence) => boolean,
): boolean {
  const looked = new Set<string>();
  const refersTo = (id: string) => {
    // All touchpoints of a journey tend to rest on the same evidence.
    if (looked.has(id)) return false;
    looked.add(id);
    const evidence = findEvidence(workspace, journey, id);
    return evidence !== undefined && isMeant(evidence);
  };
  const tells = ({ evidence, quotes }: Experience) =>
    evidence.some(refersTo) || quotes.some((quote) => quote.evidence.some(refersTo));
  return (
    journey.evidence.some(isMeant) ||
    (journey.experience?.evidence.some(refersTo) ?? false) ||
    journey.touchpoints.some(tells) ||
    journey.phases.some(tells)
  );
}
