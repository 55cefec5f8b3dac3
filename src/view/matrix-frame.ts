import { round } from './curve.ts';
import type { Room } from './keep-apart.ts';
import type { Label } from './label.ts';
import type { Study } from './study.ts';

/** The plane of the value–ease matrix with its axes and names, in pixels. */
export interface MatrixFrame {
  readonly width: number;
  readonly height: number;
  /** Of a point, and of the ring inside it that says it was chosen. */
  readonly radius: number;
  readonly ring: number;
  readonly plane: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Cuts the plane into four at the middle of both scales. */
  readonly middle: string;
  readonly labels: readonly Label[];
}

const width = 360;
const height = 342;
/** Of a point: a target of 24 pixels on the narrowest screens. */
const radius = 12.5;
const plane = { x: 28, y: 22, width: width - 28 - 6, height: 276 } as const;
/** The names of the quadrants stand above and below where points can lie. */
const nameRoom = 24;
/** Where points can lie. */
export const room: Room = {
  left: plane.x + radius + 5,
  right: plane.x + plane.width - radius - 5,
  top: plane.y + nameRoom + radius,
  bottom: plane.y + plane.height - nameRoom - radius,
};

export function matrixFrame(study: Study): MatrixFrame {
  const { x, y } = plane;
  return {
    width,
    height,
    radius,
    ring: radius - 2.5,
    plane,
    middle: `M${across(3)} ${y}V${y + plane.height}M${x} ${up(50)}H${x + plane.width}`,
    labels: labelsOf(study),
  };
}

/** Ease 1..5 from left to right. */
export function across(ease: number): number {
  return round(room.left + ((ease - 1) / 4) * (room.right - room.left));
}

/** Value 0..100 from the bottom up. */
export function up(value: number): number {
  return round(room.bottom - (value / 100) * (room.bottom - room.top));
}

function labelsOf({ words }: Study): readonly Label[] {
  const { quadrants, easeAxis, valueAxis } = words.ranked;
  const [left, right] = [plane.x + 9, plane.x + plane.width - 9];
  const [high, low] = [plane.y + 17, plane.y + plane.height - 9];
  const below = plane.y + plane.height + 15;
  const name = (text: string, x: number, y: number, anchor: Label['anchor']): Label => ({
    text,
    x,
    y,
    anchor,
    class: 'quadrant',
  });
  const tick = (text: string, x: number, y: number, anchor: Label['anchor']): Label => ({
    text,
    x,
    y,
    anchor,
    class: 'tick',
  });
  return [
    name(quadrants['big-project'], left, high, 'start'),
    name(quadrants['quick-win'], right, high, 'end'),
    name(quadrants['rather-not'], left, low, 'start'),
    name(quadrants.aside, right, low, 'end'),
    ...[1, 2, 3, 4, 5].map((ease) => tick(String(ease), across(ease), below, null)),
    ...[0, 50, 100].map((value) => tick(String(value), plane.x - 5, up(value) + 4, 'end')),
    tick(valueAxis, plane.x, plane.y - 8, 'start'),
    tick(easeAxis, plane.x + plane.width, below + 19, 'end'),
  ];
}
