import type { Solution } from '../model/touchpoint.ts';
import type { Comparison, Verdict } from './experiments/comparison.ts';
import { compareVariants } from './experiments/compare-variants.ts';
import { holm } from './experiments/holm.ts';

export type { Comparison } from './experiments/comparison.ts';

/** The chance, 0..1, of calling a variant better or worse that is not. */
const alpha = 0.05;

/**
 * What the experiments of a solution say (3-66): every other variant beside the first, which is the control, in the
 * order written; an experiment with fewer than two variants says nothing. p is corrected with Holm's method over all
 * comparisons of the solution that have one, and the verdict follows from the corrected p. A metric is taken to be
 * better when it is larger: count what you want more of.
 */
export function experimentsOf(
  solution: Pick<Solution, 'id' | 'experiments'>,
): readonly Comparison[] {
  const found = solution.experiments.flatMap(({ metric, hypothesis, variants }, experiment) => {
    const [control, ...others] = variants;
    if (control === undefined) return [];
    return others.map((variant) => ({
      solution: solution.id,
      experiment,
      metric: metric ?? null,
      hypothesis: hypothesis ?? null,
      ...compareVariants(control, variant),
    }));
  });
  const corrected = holm(found.map(({ p }) => p));
  return found.map((comparison, index) => {
    const adjustedP = corrected[index] ?? null;
    return { ...comparison, adjustedP, verdict: verdictOf(comparison.difference, adjustedP) };
  });
}

function verdictOf(difference: number | null, adjustedP: number | null): Verdict | null {
  if (difference === null || adjustedP === null) return null;
  if (adjustedP >= alpha) return 'not-decided';
  return difference > 0 ? 'better' : 'worse';
}
