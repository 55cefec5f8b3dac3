import type { CriterionId } from '../model/criteria.ts';
import { criterionIds } from '../model/criteria.ts';

export interface WeightedCriterion {
  readonly id: CriterionId;
  /** 0..1; the five sum to 1, or all are 0 when no criterion was given any weight. */
  readonly weight: number;
}

export type Weights = Readonly<Partial<Record<CriterionId, number>>>;

/**
 * The five criteria with weights that sum to 1, so that only their proportions matter; what is absent
 * weighs 1 (1-47: the method itself gives no weights). Not a number, infinite or below 0 counts as 0.
 */
export function normaliseWeights(weights: Weights = {}): readonly WeightedCriterion[] {
  const written = criterionIds.map((id) => {
    const weight = weights[id] ?? 1;
    return { id, weight: Number.isFinite(weight) && weight > 0 ? weight : 0 };
  });
  // Divided by the largest first: five times the largest number is infinite.
  const largest = Math.max(...written.map(({ weight }) => weight));
  const total = written.reduce((sum, { weight }) => sum + weight / (largest || 1), 0);
  return written.map(({ id, weight }) => ({
    id,
    weight: total === 0 ? 0 : weight / largest / total,
  }));
}
