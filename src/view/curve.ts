import { curveMonotoneX, line } from 'd3-shape';
import type { Zone } from '../figures/emotion.ts';
import { packed } from '../model/packed.ts';

/** What one line of the curve says at a column: -2..+2, `null` = not known, `undefined` = does not come here. */
export type CurveValue = number | null | undefined;

/** The drawing's measures in pixels. */
export interface CurveFrame {
  readonly columns: number;
  readonly columnWidth: number;
  /** Room above +2 and below -2. */
  readonly above: number;
  readonly below: number;
  /** One point of emotion. */
  readonly unit: number;
}

/** Where the centre of a column lies: exactly halfway, so that a point stands above its touchpoint. */
export function columnCentre(index: number, columnWidth: number): number {
  return (index + 0.5) * columnWidth;
}

/** The height at which an emotion is drawn: +2 at the top. */
export function emotionHeight(value: number, frame: Pick<CurveFrame, 'above' | 'unit'>): number {
  return round(frame.above + (2 - value) * frame.unit);
}

/**
 * The path through the known values, monotone between neighbours so that it never rises above nor falls below what
 * was scored (Steffen 1990, d3's `curveMonotoneX`). A value that is not known breaks the line; a column that is not
 * visited is passed over.
 */
export function curvePath(values: readonly CurveValue[], frame: CurveFrame): string {
  let path = '';
  for (const run of runs(values)) {
    if (run.length > 1) path += draw(packed(run, (index) => pointOf(index, values, frame)));
  }
  return path;
}

const curve = line<readonly [number, number]>().curve(curveMonotoneX);

/** A run as a path: behind its first point in steps from point to point, with a comma only where one is needed. */
function draw(run: readonly (readonly [number, number])[]): string {
  let [path, x, y] = ['', 0, 0];
  const step = (command: string, ...places: readonly number[]) => {
    path += command;
    const [fromX, fromY] = [x, y];
    for (let index = 0; index < places.length; index += 2) {
      x = round(places[index] ?? 0);
      y = round(places[index + 1] ?? 0);
      const [right, down] = [round(x - fromX), round(y - fromY)];
      path += `${index === 0 || right < 0 ? '' : ','}${right}${down < 0 ? '' : ','}${down}`;
    }
  };
  curve.context({
    moveTo: (...place: readonly number[]) => step('M', ...place),
    lineTo: (...place: readonly number[]) => step('l', ...place),
    bezierCurveTo: (...places: readonly number[]) => step('c', ...places),
  } as unknown as CanvasRenderingContext2D)(run as [number, number][]);
  return path;
}

function pointOf(index: number, values: readonly CurveValue[], frame: CurveFrame) {
  const height = emotionHeight(values[index] ?? 0, frame);
  return [columnCentre(index, frame.columnWidth), height] as const;
}

/** The columns with a known value, cut where one is not known. */
function runs(values: readonly CurveValue[]): readonly (readonly number[])[] {
  const found: number[][] = [[]];
  values.forEach((value, index) => {
    if (typeof value === 'number') found.at(-1)?.push(index);
    else if (value === null) found.push([]);
  });
  return found;
}

/** The outline of a mark: zones differ by shape as well as by colour (circle, square, triangle). */
export function markPath(zone: Zone, x: number, y: number, size = 7): string {
  const at = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  if (zone === 'inside') {
    const half = size * 0.86;
    const side = round(2 * half);
    return `M${at(-half, -half)}h${side}v${side}h-${side}Z`;
  }
  if (zone === 'below') {
    return `M${at(-size * 1.15, -size * 0.8)}H${round(x + size * 1.15)}L${at(0, size * 1.2)}Z`;
  }
  // All of a circle but a tenth of a pixel, which the path closes: an arc cannot end where it began.
  return `M${at(0, -size)}a${size} ${size} 0 1 1-.1 0Z`;
}

/** What was expected: a bar with ends. */
export function expectationPath(x: number, y: number): string {
  return `M${x - 17} ${y}h34m-34-4v8m34-8v8`;
}

/** A moment of truth. */
export function diamond(x: number, y: number): string {
  return `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`;
}

/** The corners of a star around its centre. */
const corners = Array.from({ length: 10 }, (_, index) => {
  const radius = index % 2 === 0 ? 8 : 3.6;
  const angle = (index * Math.PI) / 5 - Math.PI / 2;
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
});

/** A moment to excel. */
export function star(x: number, y: number): string {
  let path = '';
  for (const corner of corners) {
    path += `${path === '' ? 'M' : 'L'}${round(x + corner.x)} ${round(y + corner.y)}`;
  }
  return `${path}Z`;
}

/** Heights moved apart until neighbours are `gap` apart, as little as possible and in the same order. */
export function spread(heights: readonly number[], gap: number): readonly number[] {
  const order = packed(heights, (_, index) => index).toSorted(
    (a, b) => (heights[a] ?? 0) - (heights[b] ?? 0),
  );
  const placed = [...heights];
  let last = -Infinity;
  for (const index of order) {
    placed[index] = Math.max(heights[index] ?? 0, last + gap);
    last = placed[index];
  }
  return placed;
}

/** A tenth of a pixel is as fine as it has to be. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
