import { textWidth } from '../../../model/text-width.ts';
import type { ComparisonView } from '../../../view/comparison-view.ts';
import type { EffectCell } from '../../../view/effect-rows.ts';
import type { Paint } from '../../journey/terminal/paint.ts';
import { clean, cut, pad, wrap } from '../../terminal-lines.ts';

/** `−0.3 → +0.45` and the difference behind it. */
const shiftWidth = 12;
const differenceWidth = 5;
const columnWidth = shiftWidth + 1 + differenceWidth;
const narrowestName = 12;

/** Gains and losses as a table: the whole, the phases, the personas. */
export function drawEffects(view: ComparisonView, width: number, paint: Paint): readonly string[] {
  const { words, effects } = view;
  const columns = width - 3 * (columnWidth + 1) >= narrowestName ? 3 : 2;
  const room = Math.min(32, width - columns * (columnWidth + 1));
  const cells = (row: (typeof effects)[number]) =>
    columns === 3 ? row.cells : [row.cells[0], row.cells[2]];
  const heads =
    columns === 3
      ? [words.heads.mean, words.heads.weighted, words.heads.negative]
      : [words.heads.mean, words.heads.negative];
  const extremes = effects[0]?.extremes ?? [];
  return [
    paint.strong(pad(cut(words.effects, room), room)) +
      paint.faint(heads.map((head) => ` ${pad(head, columnWidth)}`).join('')),
    ...effects.map(
      (row) =>
        pad(cut(clean(row.name), room - 1), room) +
        cells(row)
          .map((cell) => ` ${drawCell(cell, paint)}`)
          .join(''),
    ),
    paint.faint(extremes.map(({ label, text }) => `${label} ${text}`).join(' · ')),
    ...view.effectNotes.flatMap((note) => wrap(note, width).map(paint.faint)),
  ];
}

function drawCell({ before, after, difference, class: name }: EffectCell, paint: Paint): string {
  const shift = `${before} → ${after}`;
  const space = ' '.repeat(Math.max(0, shiftWidth - textWidth(shift)));
  const text = difference.padStart(differenceWidth);
  const zone = name === 'better' ? 'above' : name === 'worse' ? 'below' : null;
  return `${shift}${space} ${zone === null ? text : paint.zone(text, zone)}`;
}
