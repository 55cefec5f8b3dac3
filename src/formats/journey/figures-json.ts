import type { Figures } from '../../figures/journey-figures.ts';

/** The published shape of figures: of a journey, a phase, a persona. Numbers unrounded, null where unknown. */
export function figuresJson(figures: Figures) {
  const { mean, weightedMean, peak, pit, end, coverage } = figures;
  const { expectationGap, perceptionGap, outsideIn } = figures;
  return {
    mean,
    weightedMean,
    peak,
    pit,
    end,
    coverage,
    expectationGap,
    perceptionGap,
    outsideIn,
  };
}
