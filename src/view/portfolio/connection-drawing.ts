import { cutText } from '../cut-text.ts';
import type { Journey } from '../../model/journey.ts';
import { connectionKinds, type Connection } from './connection-list.ts';
import { journeyLink } from './links.ts';
import type { Portfolio } from './portfolio.ts';
import type { Drawing } from './section.ts';

/** More lines than this cannot be told apart. */
const mostLines = 40;
const mostBoxes = 30;
const box = { width: 340, padding: 16, gap: 20, least: 46 } as const;
const lane = 34;
const port = 18;
const radius = 10;

/** The lines of a drawing: all connections of one kind from one journey to another, in the order of their numbers. */
export interface ConnectionGroup {
  readonly number: number;
  readonly kind: Connection['kind'];
  readonly from: Journey;
  readonly to: Journey;
  readonly connections: readonly Connection[];
}

/** Connections of one kind between the same two journeys together, numbered from 1. */
export function groupConnections(connections: readonly Connection[]): readonly ConnectionGroup[] {
  const groups = new Map<string, Connection[]>();
  for (const connection of connections) {
    const key = JSON.stringify([connection.kind, connection.from.id, connection.to.id]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [connection]);
    else group.push(connection);
  }
  return [...groups.values()].flatMap((members, index) => {
    const [first] = members;
    if (first === undefined) return [];
    const { kind, from, to } = first;
    return [{ number: index + 1, kind, from, to, connections: members }];
  });
}

/**
 * Journeys under each other, and at their right a line for each group, in a lane of its own wherever two would meet;
 * the number stands halfway. Null where there are too many to read.
 */
export function connectionDrawing(
  groups: readonly ConnectionGroup[],
  portfolio: Portfolio,
): Drawing | null {
  const connected = new Set(groups.flatMap(({ from, to }) => [from, to]));
  const journeys = portfolio.journeys.filter((journey) => connected.has(journey));
  if (groups.length === 0 || groups.length > mostLines || journeys.length > mostBoxes) return null;
  const places = placesOf(journeys, groups);
  const { lines, lanes } = linesOf(groups, places);
  const height = Math.max(...[...places.values()].map((place) => place.y + place.height)) + 2;
  const { words, study } = portfolio;
  const kinds = connectionKinds.filter((kind) => groups.some((group) => group.kind === kind));
  return {
    width: box.width + lanes * lane + radius + 24,
    height,
    title: words.drawingTitle(journeys.length, groups.length),
    boxes: journeys.map((journey) => {
      const { y, height: high } = places.get(journey) ?? { y: 0, height: 0 };
      return {
        y,
        width: box.width,
        height: high,
        text: cutText(journey.title, (box.width - 2 * box.padding) * 0.88),
        textY: y + high / 2 + 5,
        link: journeyLink(journey),
        class: study(journey).journey.state,
      };
    }),
    lines,
    legend: kinds.map((kind) => ({
      class: kind,
      text: words.kinds[kind],
      hasHead: hasDirection(kind),
    })),
  };
}

function hasDirection(kind: Connection['kind']): boolean {
  return kind !== 'overlap';
}

interface Place {
  readonly y: number;
  readonly height: number;
  taken: number;
}

function placesOf(
  journeys: readonly Journey[],
  groups: readonly ConnectionGroup[],
): ReadonlyMap<Journey, Place> {
  const ports = new Map<Journey, number>();
  for (const { from, to } of groups) {
    for (const end of [from, to]) ports.set(end, (ports.get(end) ?? 0) + 1);
  }
  let y = 1;
  return new Map(
    journeys.map((journey) => {
      const height = Math.max(box.least, (ports.get(journey) ?? 0) * port + 12);
      const place: Place = { y, height, taken: 0 };
      y += height + box.gap;
      return [journey, place];
    }),
  );
}

/** The next free height at the right of a box, the ends spread evenly over it. */
function takePort(place: Place | undefined, ends: number): number {
  if (place === undefined) return 0;
  place.taken += 1;
  return Math.round(place.y + (place.height * place.taken) / (ends + 1));
}

function linesOf(groups: readonly ConnectionGroup[], places: ReadonlyMap<Journey, Place>) {
  const ends = new Map<Journey, number>();
  for (const { from, to } of groups) {
    for (const end of [from, to]) ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  const take = (journey: Journey) => takePort(places.get(journey), ends.get(journey) ?? 0);
  const drawn = groups.map((group) => ({ group, start: take(group.from), end: take(group.to) }));
  // Short lines lie inside, near the boxes; each lane remembers what it holds.
  const byLength = [...drawn].sort((a, b) => Math.abs(a.start - a.end) - Math.abs(b.start - b.end));
  const lanes: (readonly [number, number])[][] = [];
  const laneOf = new Map<ConnectionGroup, number>();
  for (const { group, start, end } of byLength) {
    const middle = (start + end) / 2;
    const [low, high] = [
      Math.min(start, end, middle - radius) - 6,
      Math.max(start, end, middle + radius) + 6,
    ];
    const free = lanes.findIndex((taken) => taken.every(([from, to]) => high < from || low > to));
    const index = free === -1 ? lanes.length : free;
    (lanes[index] ??= []).push([low, high]);
    laneOf.set(group, index);
  }
  const lines = drawn.map(({ group, start, end }) => {
    const x = box.width + 24 + (laneOf.get(group) ?? 0) * lane;
    const bend = Math.min(12, Math.abs(end - start) / 2);
    const down = end >= start ? 1 : -1;
    const edge = box.width;
    const middle = Math.round((start + end) / 2);
    return {
      path:
        `M${edge} ${start}H${x - bend}Q${x} ${start} ${x} ${start + down * bend}` +
        `V${end - down * bend}Q${x} ${end} ${x - bend} ${end}H${edge + (hasDirection(group.kind) ? 7 : 0)}`,
      head: hasDirection(group.kind)
        ? `M${edge + 8} ${end - 5}L${edge} ${end}L${edge + 8} ${end + 5}Z`
        : null,
      class: group.kind,
      number: String(group.number),
      x,
      y: middle,
      textY: middle + 4,
    };
  });
  return { lines, lanes: lanes.length };
}
