import type { JourneyView } from '../../view/journey-view.ts';
import type { Format } from '../format.ts';
import { figureStyle, printTemplate } from '../page.ts';

/** The emotion curve as a picture that stands alone; empty when no feeling is known. */
export const journeySvg: Format<JourneyView> = {
  name: 'svg',
  summary: 'the emotion curve as a picture',
  extension: '.svg',
  print: ({ figure }) =>
    figure === null ? '' : printTemplate('figure', { figure, css: figureStyle() }),
};
