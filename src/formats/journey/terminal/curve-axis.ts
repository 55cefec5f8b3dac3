import { cut, pad, wrap } from '../../terminal-lines.ts';
import { excelMark, truthMark, type Paint } from './paint.ts';
import type { ShownJourney, ShownTouchpoint } from './shown-journey.ts';

const mostNameLines = 3;

interface AxisOptions {
  /** Columns per touchpoint. */
  readonly step: number;
  /** Of the whole terminal. */
  readonly width: number;
  /** Columns left of the drawing. */
  readonly gutter: number;
  readonly paint: Paint;
}

/** What stands under the curve: numbers, marks of moments of truth and moments to excel, phases. */
export function curveAxis(
  shown: ShownJourney,
  part: readonly ShownTouchpoint[],
  { step, width, gutter, paint }: AxisOptions,
): readonly string[] {
  const indent = ' '.repeat(gutter - 1);
  const phases = phasesOf(shown, part);
  const starts = new Set(phases.map(({ start }) => start));
  const isNamed = phases.some(({ name }) => name !== '');
  const axis = part.map((_, index) => (isNamed && starts.has(index) && index > 0 ? '┬' : '─'));
  const edges = isNamed ? [...starts].filter((start) => start > 0) : [];
  const below = (text: (item: ShownTouchpoint) => string) => placed(part.map(text), edges, step);
  const marks = below(({ touchpoint }) => {
    const truth = touchpoint.type === 'moment-of-truth' ? truthMark : '';
    return truth + (touchpoint.excel ? excelMark : '');
  });
  const numbers = below(({ number }) => String(number));
  return [
    paint.faint(`${indent}└${axis.map((tick) => tick.padEnd(step, '─')).join('')}`),
    `${indent} ${numbers}`,
    ...(marks.trim().replaceAll('│', '').trim() === '' ? [] : [`${indent} ${marks}`]),
    ...(isNamed ? phaseNames(phases, width - gutter, step).map((row) => `${indent} ${row}`) : []),
  ];
}

/** Short texts under the points; one that would touch its neighbour is left out. */
function placed(texts: readonly string[], edges: readonly number[], step: number): string {
  const row = Array.from({ length: texts.length * step }, () => ' ');
  for (const edge of edges) row[edge * step] = '│';
  let free = 0;
  texts.forEach((text, index) => {
    const start = index * step + (step >> 1) - ((text.length - 1) >> 1);
    if (text === '' || start < free || start + text.length > row.length) return;
    row.splice(start, text.length, ...text);
    free = start + text.length + 1;
  });
  return row.join('');
}

interface PhaseStart {
  readonly start: number;
  readonly name: string;
}

function phasesOf(shown: ShownJourney, part: readonly ShownTouchpoint[]): readonly PhaseStart[] {
  const inPart = new Set(part);
  const starts: PhaseStart[] = [];
  let start = 0;
  for (const { name, phase, touchpoints } of shown.phases) {
    const count = touchpoints.filter((touchpoint) => inPart.has(touchpoint)).length;
    if (count > 0) starts.push({ start, name: phase.implicit ? '' : name });
    start += count;
  }
  return starts;
}

function phaseNames(phases: readonly PhaseStart[], room: number, step: number): string[] {
  const boxes = phases.map(({ start, name }, index) => {
    const box = (phases[index + 1]?.start ?? 0) * step - start * step;
    const width = (index < phases.length - 1 ? box : room - start * step) - 1;
    return { width, lines: wrap(name, width, mostNameLines) };
  });
  const height = Math.max(...boxes.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    boxes
      .map(({ width, lines }, index) => {
        const edge = index === 0 ? ' ' : '│';
        return edge + pad(cut(lines[row] ?? '', width), width);
      })
      .join(''),
  );
}
