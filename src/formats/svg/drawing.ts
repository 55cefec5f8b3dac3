import { packed } from '../../model/packed.ts';
import type { CurveLine, CurveView, Label, Mark } from '../../view/curve-view.ts';
import type { FlowMark, LoopMark } from '../../view/journey-flow.ts';
import { element, xmlText } from './element.ts';

/** The emotion curve inside a picture, from its top left corner: its scale stands to the left of that. */
export function curveDrawing(curve: CurveView, x: number, y: number): string {
  const { width, height, zone, grid, dividers, columns, other, lines, flow } = curve;
  const parts = [
    axis(curve),
    group('columns', columns, (column) =>
      element('rect', { class: column.class, x: column.x, y: 0, width: column.width, height }),
    ),
    element('rect', { class: 'zone', x: 0, y: zone.y, width, height: zone.height }),
    group('grid', grid, (step) =>
      element('path', { class: step.class, d: `M0 ${step.y}H${width}` }),
    ),
    group('dividers', dividers, (at) => element('path', { d: `M${at} 0V${height}` })),
    other === null ? '' : line(other),
    ...packed(lines, line),
    grouped('flow', all(flow.exits, exit) + all(flow.loops, loop)),
    grouped('marks', all(curve.otherMarks, mark) + all(curve.expectations, mark)),
    group('measured', curve.measured, ({ path, title }) =>
      element('path', { d: path }, titleOf(title)),
    ),
    group('labels', curve.labels, label),
    group('moments', curve.moments, mark),
    group('marks points', curve.marks, mark),
  ];
  return element(
    'g',
    { transform: `translate(${x} ${y})` },
    `\n${parts.filter(Boolean).join('\n')}\n`,
  );
}

/** A line of text at its place. Classes and paths are ours, here and in marks: only texts are somebody's. */
export function label({ x, y, text, class: name, anchor }: Label): string {
  const start = name === '' ? '<text' : `<text class="${name}"`;
  const place = anchor === 'start' ? '' : ` text-anchor="${anchor ?? 'middle'}"`;
  return `${start} x="${x}" y="${y}"${place}>${xmlText(text)}</text>`;
}

/** A line of the curve, or a sample of it. */
export function line({ class: name, path }: Pick<CurveLine, 'class' | 'path'>): string {
  return element('path', { class: `line ${name}`, d: path });
}

function axis({ axis: steps, zoneLines }: CurveView): string {
  const end = { class: '', anchor: 'end' } as const;
  return grouped(
    'axis',
    all(steps, ({ y, word, value }) =>
      label({ ...end, x: -12, y, text: `${word} ${value}`.trim() }),
    ) + all(zoneLines, ({ y, text }) => label({ ...end, x: -32, y, text })),
  );
}

function mark({ class: name, path, title }: Mark): string {
  return `<path class="${name}" d="${path}">${titleOf(title)}</path>`;
}

function exit({ title, path, head, x, y, text }: FlowMark): string {
  const name = label({ x, y, text, class: '', anchor: 'start' });
  return arrow({ title, path, head }, name);
}

function loop({ title, path, head, labels }: LoopMark): string {
  return arrow(
    { title, path, head },
    all(labels, (one) => label({ ...one, class: '' })),
  );
}

function arrow({ title, path, head }: Pick<FlowMark, 'title' | 'path' | 'head'>, names: string) {
  return element(
    'g',
    {},
    titleOf(title) + element('path', { d: path }) + element('path', { d: head }) + names,
  );
}

function titleOf(text: string): string {
  return `<title>${xmlText(text)}</title>`;
}

function group<Part>(name: string, parts: readonly Part[], print: (part: Part) => string): string {
  return grouped(name, all(parts, print));
}

function grouped(name: string, content: string): string {
  return content === '' ? '' : element('g', { class: name }, content);
}

/** Each part as XML, one after the other. */
function all<Part>(parts: readonly Part[], print: (part: Part) => string): string {
  let content = '';
  for (const part of parts) content += print(part);
  return content;
}
