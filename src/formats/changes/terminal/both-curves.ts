import { journeyFigures } from '../../../figures/journey-figures.ts';
import { showWords } from '../../../language/show.ts';
import { clean } from '../../terminal-lines.ts';
import { drawCurve, type CurveOptions } from '../../journey/terminal/curve.ts';
import type { ShownTouchpoint, Value } from '../../journey/terminal/shown-journey.ts';
import type { Compared } from '../compared.ts';

/** Both curves over the moments of both journeys; nothing when no feeling is known. */
export function drawBothCurves(
  { workspace, comparison, view }: Compared,
  options: CurveOptions,
): readonly string[] {
  if (view.curve === null) return [view.words.noCurve];
  const [before, after] = view.sides;
  const lines = [
    { side: before, mark: '○' },
    { side: after, mark: '●' },
  ].map(({ side, mark }) => ({ name: clean(side.title), short: side.label, mark }));
  const phases = view.phases.flatMap(({ name, moments, phase }) => {
    const shown = phase.after ?? phase.before;
    if (shown === null) return [];
    const touchpoints = moments.flatMap(({ pair, number, title, ...felt }): ShownTouchpoint[] => {
      const touchpoint = pair.after ?? pair.before;
      if (touchpoint === null) return [];
      const values: readonly Value[] = [
        pair.before === null ? undefined : felt.before,
        pair.after === null ? undefined : felt.after,
      ];
      return [{ touchpoint, number, title, values }];
    });
    return [{ phase: shown, name: clean(name), touchpoints }];
  });
  const shown = {
    workspace,
    journey: comparison.after,
    words: showWords(view.language),
    figures: journeyFigures(comparison.after, workspace),
    personas: [],
    lines,
    phases,
    touchpoints: phases.flatMap(({ touchpoints }) => touchpoints),
  };
  return drawCurve(shown, options);
}
