import { formatShare } from '../language/number.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { columnCentre } from './curve.ts';
import { cutText } from './cut-text.ts';
import type { Label } from './label.ts';
import type { Study } from './study.ts';

/** Where customers leave and where they go back, drawn below the curve. */
export interface FlowView {
  readonly height: number;
  readonly exits: readonly FlowMark[];
  readonly loops: readonly LoopMark[];
}

interface Arrow {
  readonly path: string;
  /** The arrow's head. */
  readonly head: string;
  readonly title: string;
}

export interface FlowMark extends Arrow {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A way back; a long one says at both of its ends what it is, since one of them may be out of sight. */
export interface LoopMark extends Arrow {
  readonly labels: readonly Label[];
}

interface Loop {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where it goes, for who does not see its end. */
  readonly goal: string;
  readonly title: string;
}

/** From this many columns on, the ends of a way back do not fit one look. */
const longLoop = 3;
const exitRow = 30;
const loopRow = 26;

/** @param top where the curve ends, in pixels */
export function flowView(study: Study, columnWidth: number, top: number): FlowView {
  const exits = study.journey.touchpoints.flatMap((touchpoint, index) => {
    const text = exitText(touchpoint, study);
    if (text === null) return [];
    const x = columnCentre(index, columnWidth);
    const because = touchpoint.exits?.because.join(' ') ?? '';
    return [
      {
        path: `M${x - 40} ${top - 4}v8q0 6 6 6h6`,
        head: `M${x - 31} ${top + 6}l5 4l-5 4`,
        x: x - 20,
        y: top + 14,
        text,
        title: because === '' ? text : `${text}: ${because}`,
      },
    ];
  });
  const start = top + (exits.length > 0 ? exitRow : 0);
  const placed = loopsOf(study).map((loop) => ({ loop, row: 0 }));
  const ends: number[] = [];
  for (const item of placed) {
    const row = ends.findIndex((end) => item.loop.to > end);
    item.row = row === -1 ? ends.length : row;
    ends[item.row] = item.loop.from;
  }
  return {
    height: (exits.length > 0 ? exitRow : 0) + (placed.length > 0 ? ends.length * loopRow + 10 : 0),
    exits,
    loops: placed.map(({ loop, row }) => {
      // A few pixels apart, so that loops to one place do not run over each other.
      const from = columnCentre(loop.from, columnWidth) + row * 9;
      const to = columnCentre(loop.to, columnWidth) - row * 9;
      const y = start + 4 + (row + 1) * loopRow - 8;
      return {
        path: `M${from} ${start - 2}V${y - 8}Q${from} ${y} ${from - 8} ${y}H${to + 8}Q${to} ${y} ${to} ${y - 8}V${start - 2}`,
        head: `M${to - 4} ${start + 4}L${to} ${start - 2}L${to + 4} ${start + 4}`,
        title: loop.title,
        labels: loopLabels(loop, from, to, y - 6, columnWidth),
      };
    }),
  };
}

function loopLabels(
  loop: Loop,
  from: number,
  to: number,
  y: number,
  columnWidth: number,
): readonly Label[] {
  if (loop.from - loop.to < longLoop) {
    const text = cutText(loop.text, Math.max(from - to, columnWidth) - 16);
    return [{ x: (from + to) / 2, y, text, class: 'way-back', anchor: null }];
  }
  const room = (from - to) / 2 - 24;
  return [
    { x: to + 14, y, text: cutText(loop.text, room), class: 'way-back', anchor: 'start' },
    { x: from - 14, y, text: cutText(loop.goal, room), class: 'way-back', anchor: 'end' },
  ];
}

/** How many leave here, in a few words; null when nobody is said to. */
export function exitText({ exits }: Touchpoint, { words, language }: Study): string | null {
  if (exits === undefined) return null;
  if (exits.share === undefined) return words.leavesPlain;
  if (typeof exits.share === 'string') return words.leavesRoughly[exits.share];
  return exits.share > 0 ? words.leaves(formatShare(exits.share, language)) : null;
}

/** From left to right by where they lead. */
function loopsOf({ journey, flow, words, language, touchpoints }: Study): readonly Loop[] {
  const loops = journey.touchpoints.flatMap((touchpoint) =>
    (touchpoint.next ?? []).flatMap(({ to, when, share }): Loop[] => {
      const target = flow.position(to);
      const from = flow.position(touchpoint.id);
      if (target === undefined || from === undefined || target < 0 || target > from) return [];
      const text = share === undefined ? words.backPlain : words.back(formatShare(share, language));
      const title = [text, when].filter((part) => part !== undefined).join(': ');
      const goal = words.backTo(text, touchpoints.get(to)?.title ?? to);
      return [{ from, to: target, text: target === from ? `${text} ↺` : title, goal, title }];
    }),
  );
  return loops.sort((a, b) => a.to - b.to || a.from - b.from);
}
