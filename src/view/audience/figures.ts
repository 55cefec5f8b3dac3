import type { Figures, JourneyFigures } from '../../figures/journey-figures.ts';

/** Without what rests on impact, which the public does not see: as if all weighed the same it would be another figure. */
export function publicFigures(figures: JourneyFigures): JourneyFigures {
  return {
    ...figures,
    weightedMean: null,
    byPhase: new Map([...figures.byPhase].map(([id, found]) => [id, unweighted(found)])),
    byPersona: new Map([...figures.byPersona].map(([id, found]) => [id, unweighted(found)])),
  };
}

function unweighted(figures: Figures): Figures {
  return { ...figures, weightedMean: null };
}
