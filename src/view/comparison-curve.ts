import type { Comparison } from '../compare/compare.ts';
import { zoneOf } from '../figures/emotion.ts';
import { compareWords } from '../language/compare.ts';
import { formatNumber } from '../language/number.ts';
import { terms } from '../language/terms.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ComparedMoment } from './compared-moments.ts';
import type { CurveFrame, CurveValue } from './curve.ts';
import { columnCentre, curvePath, diamond, emotionHeight, markPath, round, star } from './curve.ts';
import type { CurveView, Label, Point } from './curve-view.ts';
import { feelingWord } from './feeling-word.ts';
import { mapSize } from './journey-curve.ts';

const scale = [2, 1, 0, -1, -2] as const;
/** Less than this apart, in points of emotion, the two values of a moment are told by one label. */
const close = 0.05;

/**
 * Both curves in one drawing, over the moments of both journeys: the earlier one pale, the later one strong. A moment
 * that only one of them has is passed over by the other line, a feeling that is not known breaks it.
 */
export function comparisonCurve(
  workspace: Workspace,
  { before, after, phases }: Comparison,
  moments: readonly ComparedMoment[],
  columnWidth: number,
): CurveView | null {
  if (moments.every((moment) => moment.before === null && moment.after === null)) return null;
  const { settings } = workspace;
  const { language, zone } = settings;
  const words = compareWords(language);
  const names = terms(language);
  const frame: CurveFrame = { ...mapSize, columns: moments.length, columnWidth };
  const height = frame.above + 4 * frame.unit + frame.below;
  const top = emotionHeight(zone.high, frame);
  const bottom = emotionHeight(zone.low, frame);
  const signed = (value: number) => formatNumber(value, language, { sign: true });
  const old = moments.map(({ pair, before: value }) => valueOf(pair.before, value));
  const wanted = moments.map(({ pair, after: value }) => valueOf(pair.after, value));
  const space = names.zone.lastIndexOf(' ');
  const zoneWords =
    space < 0 ? [names.zone] : [names.zone.slice(0, space), names.zone.slice(space + 1)];
  return {
    width: moments.length * columnWidth,
    height,
    title: words.curveTitle(before.title, after.title),
    description: words.curveStory(moments.length, before.title, after.title),
    zone: { y: top, height: round(bottom - top), label: names.zone },
    zoneLines: zoneWords.map((text, line) => ({
      y: round((top + bottom) / 2 - 3 + line * 13),
      text,
    })),
    grid: scale.map((value) => ({
      y: emotionHeight(value, frame),
      class: value === 0 ? 'nought' : 'step',
    })),
    axis: scale.map((value) => ({
      y: emotionHeight(value, frame) + 4,
      value: signed(value),
      word: value === 0 ? '' : feelingWord(value, settings),
    })),
    dividers: dividers(phases.map(({ pairs }) => pairs.length * columnWidth)),
    columns: [],
    moments: moments.flatMap(({ pair, href }, index) => {
      const shown = pair.after ?? pair.before;
      const x = index * columnWidth + 16;
      const isTruth = shown?.type === 'moment-of-truth';
      return [
        ...(isTruth
          ? [{ path: diamond(x, 17), class: 'truth', title: names.types['moment-of-truth'], href }]
          : []),
        ...(shown?.excel === true
          ? [{ path: star(x + (isTruth ? 19 : 0), 17), class: 'excel', title: names.excel, href }]
          : []),
      ];
    }),
    other: { path: curvePath(old, frame), class: 'other', label: before.title },
    otherMarks: marksOf(
      old,
      (x, y) => markPath('above', x, y, 3.5),
      () => 'other',
      before.title,
    ),
    lines: [{ path: curvePath(wanted, frame), class: 'p1', label: after.title }],
    expectations: [],
    marks: marksOf(
      wanted,
      (x, y, value) => markPath(zoneOf(value, zone), x, y),
      (value) => zoneOf(value, zone),
      after.title,
    ),
    measured: [],
    labels: moments.flatMap((_, index) => labelsAt(old[index], wanted[index], index)),
    flow: { height: 0, exits: [], loops: [] },
    centres: moments.map((_, index) => columnCentre(index, columnWidth)),
  };

  function marksOf(
    values: readonly CurveValue[],
    path: (x: number, y: number, value: number) => string,
    name: (value: number) => string,
    journey: string,
  ): readonly Point[] {
    return values.flatMap((value, index) => {
      const moment = moments[index];
      if (typeof value !== 'number' || moment === undefined) return [];
      const feeling = `${signed(value)}, ${feelingWord(value, settings)} (${journey})`;
      return [
        {
          path: path(columnCentre(index, columnWidth), emotionHeight(value, frame), value),
          class: name(value),
          title: `${moment.title}: ${feeling}`,
          feeling,
          href: moment.href,
        },
      ];
    });
  }

  /** The later value on the side away from the earlier one, which is told when it differs. */
  function labelsAt(a: CurveValue, b: CurveValue, index: number): readonly Label[] {
    const x = columnCentre(index, columnWidth);
    const label = (value: number, above: boolean, name: string): Label => ({
      x,
      y: round(emotionHeight(value, frame) + (above ? -15 : 25)),
      text: signed(value),
      class: name,
      anchor: null,
    });
    if (typeof b !== 'number') return typeof a === 'number' ? [label(a, a >= 0, 'was')] : [];
    const isUp = typeof a === 'number' ? b >= a - close : b >= 0;
    const own = label(b, isUp, zoneOf(b, zone));
    return typeof a === 'number' && Math.abs(a - b) > close ? [own, label(a, !isUp, 'was')] : [own];
  }
}

/** `undefined` where the journey does not come, so that its line passes over. */
function valueOf(touchpoint: object | null, value: number | null): CurveValue {
  return touchpoint === null ? undefined : value;
}

/** Where phases meet, in pixels. */
function dividers(widths: readonly number[]): readonly number[] {
  let x = 0;
  const ends = widths.filter((width) => width > 0).map((width) => (x += width));
  return ends.slice(0, -1);
}
