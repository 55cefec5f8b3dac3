import { signed } from './curve-column.ts';
import type { Study } from './study.ts';

/** The story of the curve in sentences, for who cannot see it. */
export function curveStory(study: Study): string {
  const { journey, figures, words, touchpoints } = study;
  const title = (id: string) => touchpoints.get(id)?.title ?? id;
  const first = journey.touchpoints[0]?.title ?? '';
  const last = journey.touchpoints.at(-1)?.title ?? '';
  const { peak, pit, end } = figures;
  return [
    words.curveStory(journey.touchpoints.length, first, last),
    peak && words.curvePeak(title(peak.touchpoint), signed(peak.value, study)),
    pit && words.curvePit(title(pit.touchpoint), signed(pit.value, study)),
    end && words.curveEnd(signed(end.value, study)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
