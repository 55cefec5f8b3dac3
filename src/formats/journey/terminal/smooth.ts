import type { Value } from './shown-journey.ts';

export interface CurvePoint {
  /** 0-based column of a touchpoint. */
  readonly x: number;
  readonly y: number;
}

/**
 * The points of a line, cut where a feeling is not known; columns that the persona does not meet are
 * passed over.
 */
export function runs(values: readonly Value[]): readonly (readonly CurvePoint[])[] {
  const found: CurvePoint[][] = [[]];
  values.forEach((y, x) => {
    if (typeof y === 'number') found.at(-1)?.push({ x, y });
    else if (y === null) found.push([]);
  });
  return found.filter((run) => run.length > 0);
}

/**
 * The height of a monotone cubic through `points` at `x`: never above or below its neighbours. The
 * slope in a point is the harmonic mean of those beside it, 0 where the direction turns (Fritsch and
 * Butland 1984).
 */
export function heightAt(points: readonly CurvePoint[], x: number): number {
  const index = Math.max(
    0,
    points.findLastIndex((point, place) => point.x <= x && place < points.length - 1),
  );
  const [a, b] = [points[index], points[index + 1]];
  if (a === undefined || b === undefined) return a?.y ?? 0;
  const width = b.x - a.x;
  const t = (x - a.x) / width;
  const [from, to] = [slopeIn(points, index) * width, slopeIn(points, index + 1) * width];
  const [t2, t3] = [t * t, t * t * t];
  return (
    (2 * t3 - 3 * t2 + 1) * a.y +
    (t3 - 2 * t2 + t) * from +
    (3 * t2 - 2 * t3) * b.y +
    (t3 - t2) * to
  );
}

function slopeIn(points: readonly CurvePoint[], index: number): number {
  const [before, after] = [slope(points, index - 1), slope(points, index)];
  if (before === null || after === null) return before ?? after ?? 0;
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

function slope(points: readonly CurvePoint[], index: number): number | null {
  const [a, b] = [points[index], points[index + 1]];
  return a === undefined || b === undefined ? null : (b.y - a.y) / (b.x - a.x);
}
