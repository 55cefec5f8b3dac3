import { isFelt } from '../figures/emotion.ts';
import { formatNumber } from '../language/number.ts';
import { packed } from '../model/packed.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { CurveFrame, CurveValue } from './curve.ts';
import { columnCentre, curvePath, diamond, emotionHeight, markPath, round, star } from './curve.ts';
import { columnOf, signed } from './curve-column.ts';
import { curveStory } from './curve-story.ts';
import type { CurveView, Mark } from './curve-view.ts';
import { feelingWord } from './feeling-word.ts';
import { freeLabels } from './free-labels.ts';
import { flowView } from './journey-flow.ts';
import { lineLabels } from './line-labels.ts';
import { measuredMarks } from './measured-marks.ts';
import type { Study } from './study.ts';
import { touchpointHref } from './touchpoint-href.ts';
import { otherValues, travellers } from './travellers.ts';

export interface CurveSize {
  readonly columnWidth: number;
  readonly unit: number;
  readonly above: number;
  readonly below: number;
}

export const mapSize = { unit: 52, above: 56, below: 52 } as const;
const scale = [2, 1, 0, -1, -2] as const;

/** The emotion curve of a journey; null when no feeling is known at all. */
export function journeyCurve(study: Study, size: CurveSize): CurveView | null {
  const { journey, words, language, workspace } = study;
  const { touchpoints } = journey;
  if (!touchpoints.some(({ emotion, personas }) => isFelt(emotion, personas))) return null;
  const frame: CurveFrame = { ...size, columns: touchpoints.length };
  const width = touchpoints.length * size.columnWidth;
  const bottom = size.above + 4 * size.unit + size.below;
  const flow = flowView(study, size.columnWidth, bottom);
  const { zone } = workspace.settings;
  const lines = travellers(study);
  const zoneTop = emotionHeight(zone.high, frame);
  const zoneBottom = emotionHeight(zone.low, frame);
  const columns = packed(touchpoints, (touchpoint, index) =>
    columnOf(study, lines, touchpoint, index, frame),
  );
  const other = otherValues(study);
  return {
    width,
    height: bottom + flow.height,
    title: words.curveTitle(journey.title),
    description: curveStory(study),
    zone: { y: zoneTop, height: round(zoneBottom - zoneTop), label: study.terms.zone },
    zoneLines: twoLines(study.terms.zone).map((text, line) => ({
      y: round((zoneTop + zoneBottom) / 2 - 3 + line * 13),
      text,
    })),
    grid: scale.map((value) => ({
      y: emotionHeight(value, frame),
      class: value === 0 ? 'nought' : 'step',
    })),
    axis: scale.map((value) => ({
      y: emotionHeight(value, frame) + 4,
      value: formatNumber(value, language, { sign: true }),
      // The zone of indifference is named there instead.
      word: value === 0 ? '' : feelingWord(value, workspace.settings),
    })),
    dividers: dividers(study, size.columnWidth),
    columns: touchpoints.flatMap(({ type, excel }, index) =>
      type === 'moment-of-truth' || excel
        ? [
            {
              x: index * size.columnWidth,
              width: size.columnWidth,
              class: excel ? 'excel' : 'truth',
            },
          ]
        : [],
    ),
    moments: touchpoints.flatMap((touchpoint, index) =>
      momentMarks(study, touchpoint, index, size),
    ),
    other: other && {
      path: curvePath(other, frame),
      class: 'other',
      label: journey.state === 'current' ? words.desired : words.current,
    },
    otherMarks: other === null ? [] : otherMarks(study, other, frame),
    lines: lines.map(({ label, class: name, values }) => ({
      label,
      class: name,
      path: curvePath(values, frame),
    })),
    expectations: columns.flatMap(({ expectations }) => expectations),
    marks: columns.flatMap(({ marks }) => marks),
    measured: touchpoints.flatMap((touchpoint, index) =>
      measuredMarks(touchpoint, index, frame, study),
    ),
    // The names come first: a value is in its row and in the title of its mark too.
    labels: freeLabels([...lineLabels(lines, frame), ...columns.flatMap(({ labels }) => labels)]),
    flow,
    centres: touchpoints.map((_, index) => columnCentre(index, size.columnWidth)),
  };
}

/** A label cut at its last space. */
function twoLines(text: string): readonly string[] {
  const at = text.lastIndexOf(' ');
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** Between the phases, once where one has no touchpoints. */
function dividers({ journey }: Study, columnWidth: number): readonly number[] {
  const places: number[] = [];
  let column = 0;
  for (const { touchpoints } of journey.phases.slice(0, -1)) {
    column += touchpoints.length;
    const x = column * columnWidth;
    if (x > 0 && places.at(-1) !== x) places.push(x);
  }
  return places;
}

function momentMarks(
  { terms }: Study,
  touchpoint: Touchpoint,
  index: number,
  size: CurveSize,
): readonly Mark[] {
  const marks: Mark[] = [];
  const x = index * size.columnWidth + 16;
  const href = touchpointHref(touchpoint.id);
  if (touchpoint.type === 'moment-of-truth') {
    marks.push({
      path: diamond(x, 17),
      class: 'truth',
      title: terms.types['moment-of-truth'],
      href,
    });
  }
  if (touchpoint.excel) {
    marks.push({ path: star(x + marks.length * 19, 17), class: 'excel', title: terms.excel, href });
  }
  return marks;
}

function otherMarks(
  study: Study,
  values: readonly CurveValue[],
  frame: CurveFrame,
): readonly Mark[] {
  const { journey, words } = study;
  const label = journey.state === 'current' ? words.desired : words.current;
  return values.flatMap((value, index) => {
    const touchpoint = journey.touchpoints[index];
    if (typeof value !== 'number' || touchpoint === undefined) return [];
    const x = columnCentre(index, frame.columnWidth);
    return [
      {
        path: markPath('above', x, emotionHeight(value, frame), 3.5),
        class: 'other',
        title: `${label}: ${signed(value, study)}`,
        href: touchpointHref(touchpoint.id),
      },
    ];
  });
}
