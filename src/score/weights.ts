import type { Criterion } from '../model/criteria.ts';
import { plainCriteria } from '../model/criteria.ts';

export interface WeightedCriterion extends Pick<Criterion, 'id' | 'name' | 'short'> {
  /** 0..1; they sum to 1, or all are 0 when no criterion was given any weight. */
  readonly weight: number;
}

/** By criterion, in any unit. */
export type Weights = Readonly<Record<string, number>>;

/**
 * The criteria with weights that sum to 1, so that only their proportions matter; what is absent
 * weighs 1 (1-47: the method itself gives no weights). Not a number, infinite or below 0 counts as 0.
 * @param criteria those of the workspace; the five of the method by default
 */
export function normaliseWeights(
  weights: Weights = {},
  criteria: readonly Criterion[] = plainCriteria,
): readonly WeightedCriterion[] {
  const written = criteria.map(({ id, name, short }) => {
    const weight = (Object.hasOwn(weights, id) ? weights[id] : undefined) ?? 1;
    return { id, name, short, weight: Number.isFinite(weight) && weight > 0 ? weight : 0 };
  });
  // Divided by the largest first: five times the largest number is infinite.
  const largest = Math.max(...written.map(({ weight }) => weight));
  const total = written.reduce((sum, { weight }) => sum + weight / (largest || 1), 0);
  return written.map((one) => ({
    ...one,
    weight: total === 0 ? 0 : one.weight / largest / total,
  }));
}
