import { dirichletDraws } from './dirichlet.ts';
import type { WeightedCriterion } from './weights.ts';

interface Drawn {
  readonly key: string;
  readonly weights: Float64Array;
}

/** Those of the last call: the journeys of one workspace are nearly always weighed alike. Nobody writes in them. */
let last: Drawn | null = null;

/**
 * Weights drawn around those chosen, as in {@link dirichletDraws}. A criterion has a concentration of m
 * times its weight, m being the number of criteria: equal weights then stand for all weights alike, and a
 * weight of 0 stays 0.
 */
export function weightDraws(
  criteria: readonly WeightedCriterion[],
  draws: number,
  seed: number,
): Float64Array {
  const concentrations = criteria.map(({ weight }) => criteria.length * weight);
  const key = JSON.stringify([concentrations, draws, seed]);
  if (last?.key !== key) last = { key, weights: dirichletDraws(concentrations, draws, seed) };
  return last.weights;
}
