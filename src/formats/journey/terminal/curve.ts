import { zoneOf } from '../../../figures/emotion.ts';
import { formatNumber } from '../../../language/number.ts';
import { terms } from '../../../language/terms.ts';
import type { Settings } from '../../../model/workspace.ts';
import { flow } from '../../terminal-lines.ts';
import { canvas, type Canvas, type Drawn } from './canvas.ts';
import { curveAxis } from './curve-axis.ts';
import { excelMark, truthMark, zoneMarks, type Paint } from './paint.ts';
import type { ShownJourney, ShownTouchpoint, Value } from './shown-journey.ts';
import { heightAt, runs } from './smooth.ts';

/** A third of a point of emotion per row: −2 .. +2. */
const rowsPerPoint = 3;
const rowCount = 4 * rowsPerPoint + 1;
const gutter = 4;
const narrowest = 3;
const widest = 9;

export interface CurveOptions {
  readonly width: number;
  readonly unicode: boolean;
  readonly paint: Paint;
}

/** The emotion curve, drawn with characters; in parts below each other where it is too long. */
export function drawCurve(shown: ShownJourney, options: CurveOptions): readonly string[] {
  if (!shown.touchpoints.some(({ values }) => values.some((value) => typeof value === 'number'))) {
    return [shown.words.noCurve];
  }
  const room = Math.max(1, Math.floor((options.width - gutter) / narrowest));
  const parts = inParts(shown, room);
  const longest = Math.max(...parts.map((part) => part.length));
  const step = Math.min(widest, Math.floor((options.width - gutter) / longest));
  return [
    ...parts.flatMap((part) => [...drawPart(shown, part, step, options), '']),
    ...legend(shown, options),
  ];
}

/** Whole phases together as long as they fit, about equally long. */
function inParts(shown: ShownJourney, room: number): readonly (readonly ShownTouchpoint[])[] {
  const parts: ShownTouchpoint[][] = [[]];
  for (const { touchpoints } of shown.phases) {
    for (let from = 0; from < touchpoints.length; from += room) {
      const piece = touchpoints.slice(from, from + room);
      const last = parts.at(-1);
      if (last === undefined || last.length + piece.length > room) parts.push(piece);
      else last.push(...piece);
    }
  }
  return parts.filter((part) => part.length > 0);
}

function drawPart(
  shown: ShownJourney,
  part: readonly ShownTouchpoint[],
  step: number,
  { width, unicode, paint }: CurveOptions,
): readonly string[] {
  const { settings } = shown.workspace;
  const drawing = canvas(part.length * step, rowCount, unicode);
  const values = shown.lines.map((_, line) => part.map((column) => column.values[line]));
  values.forEach((points, line) => drawLine(drawing, points, line, step));
  values.forEach((points, line) => drawMarks(drawing, points, line, step, shown));
  const rows = Array.from({ length: rowCount }, (_, row) => {
    const background = isInZone(row, settings.zone) ? '·' : ' ';
    const zone = zoneOf(emotionAt(row), settings.zone);
    const drawn = inRuns(drawing.row(row, background), background).map(
      ({ text, line, isEmpty }) => {
        if (isEmpty) return text.trim() === '' ? text : paint.faint(text);
        if (line === null) return paint.strong(text);
        return shown.lines.length > 1 ? paint.line(text, line) : paint.zone(text, zone);
      },
    );
    return paint.faint(scaleAt(row, settings)) + drawn.join('');
  });
  return [...rows, ...curveAxis(shown, part, { step, width, gutter, paint })].map((row) =>
    row.trimEnd(),
  );
}

interface Run extends Drawn {
  readonly isEmpty: boolean;
}

/** Neighbours of the same kind together, so that each run is coloured once. */
function inRuns(row: readonly Drawn[], background: string): readonly Run[] {
  const found: Run[] = [];
  for (const { text, line } of row) {
    const last = found.at(-1);
    const isEmpty = text === background;
    if (last !== undefined && last.line === line && last.isEmpty === isEmpty) {
      found[found.length - 1] = { ...last, text: last.text + text };
    } else found.push({ text, line, isEmpty });
  }
  return found;
}

function drawLine(drawing: Canvas, values: readonly Value[], line: number, step: number): void {
  for (const points of runs(values)) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) continue;
    let before: number | null = null;
    const from = dotColumn(first.x, step);
    for (let x = from; x <= dotColumn(last.x, step); x++) {
      const y = dotRow(heightAt(points, first.x + (x - from) / (2 * step)));
      // A steep line is filled in, so that it stays one line.
      const start: number = before === null || before === y ? y : before + Math.sign(y - before);
      for (let dot = Math.min(start, y); dot <= Math.max(start, y); dot++) {
        drawing.dot(x, dot, line);
      }
      before = y;
    }
  }
}

function drawMarks(
  drawing: Canvas,
  values: readonly Value[],
  line: number,
  step: number,
  shown: ShownJourney,
): void {
  values.forEach((value, index) => {
    if (typeof value !== 'number') return;
    const row = Math.round((2 - value) * rowsPerPoint);
    const own = zoneMarks[zoneOf(value, shown.workspace.settings.zone)];
    const mark = shown.lines.length > 1 ? (shown.lines[line]?.mark ?? own) : own;
    drawing.mark(index * step + (step >> 1), row, mark, line, '◉');
  });
}

function dotColumn(index: number, step: number): number {
  return 2 * (index * step + (step >> 1));
}

function dotRow(value: number): number {
  return Math.round(((2 - value) * rowsPerPoint + 0.5) * 4 - 0.5);
}

function emotionAt(row: number): number {
  return 2 - row / rowsPerPoint;
}

/** A zone that is narrower than a row still gets the row it lies in. */
function isInZone(row: number, { low, high }: Settings['zone']): boolean {
  const half = 0.5 / rowsPerPoint;
  const value = emotionAt(row);
  if (high - low < 2 * half) return Math.abs(value - (low + high) / 2) <= half;
  return zoneOf(value, { low, high }) === 'inside';
}

function scaleAt(row: number, { language }: Settings): string {
  if (row % rowsPerPoint !== 0) return '   │';
  return `${formatNumber(emotionAt(row), language, { sign: true }).padStart(2)} ┤`;
}

function legend(shown: ShownJourney, { width, paint }: CurveOptions): readonly string[] {
  const { words, touchpoints, lines } = shown;
  const { language, zone } = shown.workspace.settings;
  const { types, excel } = terms(language);
  const end = (value: number) => formatNumber(value, language, { digits: 2, sign: true });
  const meeting = touchpoints.some(({ values }) => {
    const rows = values
      .filter((value) => typeof value === 'number')
      .map((value) => Math.round((2 - value) * rowsPerPoint));
    return new Set(rows).size < rows.length;
  });
  const pieces = [
    ...(lines.length > 1 ? lines.map(({ name, mark }) => `${mark} ${name ?? ''}`) : []),
    ...(meeting ? [`◉ ${words.several}`] : []),
    `··· ${words.zone(end(zone.low), end(zone.high))}`,
    ...(touchpoints.some(({ touchpoint }) => touchpoint.type === 'moment-of-truth')
      ? [`${truthMark} ${types['moment-of-truth']}`]
      : []),
    ...(touchpoints.some(({ touchpoint }) => touchpoint.excel) ? [`${excelMark} ${excel}`] : []),
  ];
  return flow(pieces, width, '   ').map(paint.faint);
}
