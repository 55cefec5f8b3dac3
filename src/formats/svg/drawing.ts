import type { CurveLine, CurveView, Label, Mark } from '../../view/curve-view.ts';
import type { FlowMark, LoopMark } from '../../view/journey-flow.ts';
import { element, xmlText } from './element.ts';

/** The emotion curve inside a picture, from its top left corner: its scale stands to the left of that. */
export function curveDrawing(curve: CurveView, x: number, y: number): string {
  const { width, height, zone, grid, dividers, columns, other, lines, flow } = curve;
  const parts = [
    axis(curve),
    group(
      'columns',
      columns.map((column) =>
        element('rect', { class: column.class, x: column.x, y: 0, width: column.width, height }),
      ),
    ),
    element('rect', { class: 'zone', x: 0, y: zone.y, width, height: zone.height }),
    group(
      'grid',
      grid.map((step) => element('path', { class: step.class, d: `M0 ${step.y}H${width}` })),
    ),
    group(
      'dividers',
      dividers.map((at) => element('path', { d: `M${at} 0V${height}` })),
    ),
    ...(other === null ? [] : [other]).concat(lines).map(line),
    group('flow', [...flow.exits.map(exit), ...flow.loops.map(loop)]),
    group('marks', [...curve.otherMarks, ...curve.expectations].map(mark)),
    group(
      'measured',
      curve.measured.map((measure) => element('path', { d: measure.path }, titleOf(measure.title))),
    ),
    group('labels', curve.labels.map(label)),
    group('moments', curve.moments.map(mark)),
    group('marks points', curve.marks.map(mark)),
  ];
  return element(
    'g',
    { transform: `translate(${x} ${y})` },
    `\n${parts.filter(Boolean).join('\n')}\n`,
  );
}

/** A line of text at its place. */
export function label({ x, y, text, class: name, anchor }: Label): string {
  const place = anchor === 'start' ? null : (anchor ?? 'middle');
  return element(
    'text',
    { class: name === '' ? null : name, x, y, 'text-anchor': place },
    xmlText(text),
  );
}

/** A line of the curve, or a sample of it. */
export function line({ class: name, path }: Pick<CurveLine, 'class' | 'path'>): string {
  return element('path', { class: `line ${name}`, d: path });
}

function axis({ axis: steps, zoneLines }: CurveView): string {
  const end = { class: '', anchor: 'end' } as const;
  return group('axis', [
    ...steps.map(({ y, word, value }) =>
      label({ ...end, x: -12, y, text: `${word} ${value}`.trim() }),
    ),
    ...zoneLines.map(({ y, text }) => label({ ...end, x: -32, y, text })),
  ]);
}

function mark({ class: name, path, title }: Mark): string {
  return element('path', { class: name, d: path }, titleOf(title));
}

function exit({ title, path, head, x, y, text }: FlowMark): string {
  const name = label({ x, y, text, class: '', anchor: 'start' });
  return arrow({ title, path, head }, name);
}

function loop({ title, path, head, labels }: LoopMark): string {
  return arrow({ title, path, head }, labels.map((one) => label({ ...one, class: '' })).join(''));
}

function arrow({ title, path, head }: Pick<FlowMark, 'title' | 'path' | 'head'>, names: string) {
  return element(
    'g',
    {},
    titleOf(title) + element('path', { d: path }) + element('path', { d: head }) + names,
  );
}

function titleOf(text: string): string {
  return element('title', {}, xmlText(text));
}

function group(name: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : element('g', { class: name }, parts.join(''));
}
