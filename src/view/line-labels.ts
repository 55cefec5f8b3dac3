import type { CurveFrame, CurveValue } from './curve.ts';
import { columnCentre, emotionHeight, round, spread } from './curve.ts';
import { cutText } from './cut-text.ts';
import type { Label } from './label.ts';
import type { Traveller } from './travellers.ts';

/** The name of each line at both of its ends, moved apart where lines meet. */
export function lineLabels(lines: readonly Traveller[], frame: CurveFrame): readonly Label[] {
  if (lines.length < 2) return [];
  const width = frame.columns * frame.columnWidth;
  const aside = 15;
  // `cutText` counts in letters of 12 pixels; these are of 13, in a font that one may not know.
  const letterSize = 0.875;
  return (['first', 'last'] as const).flatMap((side) => {
    const ends = lines.flatMap(({ label, class: name, values }) => {
      const first = values.findIndex(isKnown);
      const last = values.findLastIndex(isKnown);
      const index = side === 'first' ? first : last;
      // A line of one point has its name once.
      if (index === -1 || (side === 'last' && last === first)) return [];
      return [
        {
          label,
          name,
          x: columnCentre(index, frame.columnWidth),
          y: emotionHeight(values[index] ?? 0, frame),
        },
      ];
    });
    const heights = spread(
      ends.map(({ y }) => y),
      16,
    );
    return ends.map(({ label, name, x }, position) => ({
      x: side === 'first' ? x - aside : x + aside,
      y: round((heights[position] ?? 0) + 4),
      text: cutText(label, ((side === 'first' ? x : width - x) - aside) * letterSize),
      class: `name ${name}`,
      anchor: side === 'first' ? ('end' as const) : ('start' as const),
    }));
  });
}

function isKnown(value: CurveValue): value is number {
  return typeof value === 'number';
}
