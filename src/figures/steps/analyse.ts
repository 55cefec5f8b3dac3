import { findEvidence, isOfCustomers } from '../../model/evidence.ts';
import type { Evidence, Journey } from '../../model/journey.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isFelt } from '../emotion.ts';
import { counted, single, type StepItem } from './step-item.ts';

/**
 * Step 1 of a journey: what is known of how things are now. Counted over the touchpoints with us (all but
 * `contact: none`): how the customer feels (1-35), on what evidence (1-34), how often it happens (1-32) and of what
 * type it is (1-37). Once: a persona (2-03), evidence from customers themselves (1-33) and their satisfaction (1-32).
 */
export function analyseItems(
  journey: Journey,
  workspace: Pick<Workspace, 'personaById' | 'evidenceById'>,
): readonly StepItem[] {
  const find = (id: string) => findEvidence(workspace, journey, id);
  const moments = momentsWithUs(journey);
  const at = (id: StepItem['id'], ...sources: string[]) => ({ id, sources, journey: journey.id });
  return [
    single(
      at('persona', '2-03'),
      journey,
      journey.personas.some((id) => workspace.personaById.has(id)),
    ),
    counted(at('emotion', '1-35'), moments, isKnown),
    counted(
      { ...at('evidence', '1-34'), after: 'emotion' },
      moments,
      (one) => isKnown(one) && one.evidence.some((id) => isResearch(find(id))),
    ),
    single(at('customers', '1-33'), journey, hasCustomers(journey, find)),
    counted(at('frequency', '1-32'), moments, ({ frequency }) => frequency !== undefined),
    single(at('satisfaction', '1-32'), journey, hasSatisfaction(journey)),
    counted(at('type', '1-37'), moments, ({ type }) => type !== undefined),
  ];
}

/** All but the moments of the customer's life without us. */
export function momentsWithUs({
  touchpoints,
}: Pick<Journey, 'touchpoints'>): readonly Touchpoint[] {
  return touchpoints.filter(({ contact }) => contact !== 'none');
}

function isKnown({ emotion, personas }: Touchpoint): boolean {
  return isFelt(emotion, personas);
}

function isResearch(evidence: Evidence | undefined): boolean {
  return evidence !== undefined && evidence.method !== 'assumption';
}

/** Evidence from customers that the journey lists, or that anything in it refers to. */
function hasCustomers(journey: Journey, find: (id: string) => Evidence | undefined): boolean {
  const isCustomers = (id: string) => {
    const evidence = find(id);
    return evidence !== undefined && isOfCustomers(evidence);
  };
  return (
    journey.evidence.some(isOfCustomers) ||
    (journey.experience?.evidence ?? []).some(isCustomers) ||
    journey.touchpoints.some(
      ({ evidence, quotes }) =>
        evidence.some(isCustomers) || quotes.some((quote) => quote.evidence.some(isCustomers)),
    )
  );
}

/** Asked of customers over the whole, or measured somewhere. */
function hasSatisfaction({ experience, metrics, touchpoints }: Journey): boolean {
  return (
    experience?.overall !== undefined ||
    [metrics, ...touchpoints.map((one) => one.metrics)].some((list) =>
      list.some(({ value }) => value !== undefined),
    )
  );
}
