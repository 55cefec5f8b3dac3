import { mapFigure } from '../../view/map-figure.ts';
import type { JourneyFormat } from '../report-formats.ts';
import { curveDrawing, label } from '../svg/drawing.ts';
import { element } from '../svg/element.ts';
import { picture } from '../svg/picture.ts';

/** The map as a picture that stands alone: phases, touchpoints, the curve and the main lanes, all text wrapped. */
export const journeySvgMap: JourneyFormat = {
  name: 'svg-map',
  summary: 'the map as a picture: phases, touchpoints, curve and the main lanes',
  extension: '.map.svg',
  print(study) {
    const figure = mapFigure(study);
    const { curve, left, boxes, rules, labels } = figure;
    return picture(figure, [
      ...boxes.map((box) => element('rect', { class: 'head', ...box })),
      ...(curve === null ? [] : [curveDrawing(curve.view, left, curve.y)]),
      element('g', { class: 'rules' }, rules.map((d) => element('path', { d })).join('')),
      ...labels.map(label),
    ]);
  },
};
