import { mapWords } from '../language/map.ts';
import { diamond, markPath, star } from './curve.ts';
import type { CurveView } from './curve-view.ts';
import type { Study } from './study.ts';

export interface LegendMark {
  readonly class: string;
  readonly path: string;
  readonly label: string;
}

/** The shapes that occur in the drawing, 18 pixels square. */
export function legendMarks(
  curve: CurveView,
  { words, terms, language }: Pick<Study, 'words' | 'terms' | 'language'>,
): readonly LegendMark[] {
  const [, negative, indifferent, positive] = terms.emotions;
  const marks: readonly LegendMark[] = [
    { class: 'above', path: markPath('above', 9, 9, 6), label: positive },
    { class: 'inside', path: markPath('inside', 9, 9, 6), label: indifferent },
    { class: 'below', path: markPath('below', 9, 9, 6), label: negative },
    { class: 'truth', path: diamond(9, 9), label: terms.types['moment-of-truth'] },
    { class: 'excel', path: star(9, 9), label: terms.excel },
    { class: 'expected', path: 'M1 9H17M1 5V13M17 5V13', label: words.expectation },
  ];
  const measured: LegendMark = {
    class: 'measured',
    path: 'M5 2H13M9 2V16M5 16H13M5.5 5.5h7v7h-7z',
    label: mapWords(language).measuredMark,
  };
  const drawn = new Set(
    [...curve.marks, ...curve.moments, ...curve.expectations].map((mark) => mark.class),
  );
  const shown = marks.filter((mark) => drawn.has(mark.class));
  return curve.measured.length > 0 ? [...shown, measured] : shown;
}
