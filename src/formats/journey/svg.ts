import { packed } from '../../model/packed.ts';
import { journeyFigure } from '../../view/journey-figure.ts';
import type { JourneyFormat } from '../report-formats.ts';
import { curveDrawing, label, line } from '../svg/drawing.ts';
import { picture } from '../svg/picture.ts';

/** The emotion curve as a picture that stands alone; empty when no feeling is known. */
export const journeySvg: JourneyFormat = {
  name: 'svg',
  summary: 'the emotion curve as a picture',
  extension: '.svg',
  print(study) {
    const figure = journeyFigure(study);
    if (figure === null) return '';
    const { curve, left, top, keys, phases, names } = figure;
    return picture({ ...figure, title: curve.title, description: curve.description }, [
      label({ x: 28, y: 38, text: figure.title, class: 'title', anchor: 'start' }),
      label({ x: 28, y: 58, text: figure.lead, class: 'lead', anchor: 'start' }),
      ...keys.flatMap((key) => [line(key), label(key.label)]),
      ...packed(phases, label),
      curveDrawing(curve, left, top),
      ...packed(names, label),
    ]);
  },
};
