import { round } from './curve.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What places have to stay within. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const directions = 24;
const step = 4;

/**
 * A place for the label of each point, at least `gap` apart: at the point itself for those that come first, else as
 * near to it as there is room. A label for which there is none stands at its point. Deterministic.
 */
export function keepApart(points: readonly Point[], gap: number, room: Room): readonly Point[] {
  const placed = new Map<number, Point>();
  for (const [index, point] of points.entries()) {
    if (isFree(point, [...placed.values()], gap)) placed.set(index, point);
  }
  const furthest = Math.hypot(room.right - room.left, room.bottom - room.top);
  for (const [index, point] of points.entries()) {
    if (placed.has(index)) continue;
    const taken = [...placed.values()];
    placed.set(index, nearby(point, furthest, room, (to) => isFree(to, taken, gap)) ?? point);
  }
  return points.map((point, index) => placed.get(index) ?? point);
}

function isFree({ x, y }: Point, taken: readonly Point[], gap: number): boolean {
  return taken.every((other) => Math.hypot(other.x - x, other.y - y) >= gap);
}

/** The first free place on circles around a point, each a little wider than the one before. */
function nearby(
  { x, y }: Point,
  furthest: number,
  room: Room,
  free: (point: Point) => boolean,
): Point | null {
  for (let radius = step; radius <= furthest; radius += step) {
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (2 * Math.PI * turn) / directions;
      const point = {
        x: round(x + radius * Math.cos(angle)),
        y: round(y + radius * Math.sin(angle)),
      };
      if (isWithin(point, room) && free(point)) return point;
    }
  }
  return null;
}

function isWithin({ x, y }: Point, { left, right, top, bottom }: Room): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
