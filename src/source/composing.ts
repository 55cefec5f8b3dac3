import {
  EVENT_ID,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { forbiddenIn } from './characters.ts';
import type { Limits } from './limits.ts';
import { keyEnd, keyStart, next, recordSize, valueEnd, valueStart } from './node-table.ts';
import type { Problem } from './problem.ts';

const { SCALAR, MAPPING, SEQUENCE } = EVENT_ID;

/** What changes while the events of one document are read, in their order. */
export interface State {
  readonly text: string;
  readonly events: readonly Event[];
  readonly limits: Limits;
  readonly problems: Problem[];
  /** What is probably not meant, though it can be read. */
  readonly remarks: Problem[];
  /** The event that is read next. */
  at: number;
  /** The offset behind the last token. */
  end: number;
  depth: number;
  nodes: Int32Array;
  size: number;
}

/** A new record; its value is absent until it is read. Returns its place in the array. */
export function open(state: State, start: number, end: number): number {
  const node = state.size;
  if (node + recordSize > state.nodes.length) grow(state);
  const { nodes } = state;
  nodes[node + keyStart] = start;
  nodes[node + keyEnd] = end;
  nodes[node + valueStart] = -1;
  nodes[node + valueEnd] = -1;
  state.size = node + recordSize;
  nodes[node + next] = state.size;
  if (node >= state.limits.nodes * recordSize && state.at < state.events.length) {
    const place = start < 0 ? placeOf(state.events[state.at], state.end) : start;
    stop(state, { id: 'limit/nodes', start: place, end: Math.max(end, place + 1) });
  }
  return node;
}

function grow(state: State): void {
  const larger = new Int32Array(state.nodes.length * 2);
  larger.set(state.nodes);
  state.nodes = larger;
}

function placeOf(event: Event | undefined, otherwise: number): number {
  if (event?.type === SCALAR) return event.valueStart === -1 ? otherwise : event.valueStart;
  return event?.type === MAPPING || event?.type === SEQUENCE ? event.start : otherwise;
}

export function refuse(state: State, problem: Problem): void {
  state.problems.push(problem);
}

/** Ends the reading: what comes after is not looked at, and what was found before does not matter. */
function stop(state: State, problem: Problem): void {
  state.problems.length = 0;
  state.problems.push({ number: state.limits.nodes, ...problem });
  state.at = state.events.length;
}

export function tooDeep(state: State, start: number): void {
  stop(state, { id: 'yaml/too-deep', start, end: start + 1, number: state.limits.depth });
}

export function refuseProperties(
  state: State,
  event: MappingEvent | SequenceEvent | ScalarEvent,
): void {
  const { anchorStart, anchorEnd, tagStart, tagEnd } = event;
  if (tagStart !== -1) refuse(state, { id: 'yaml/tag', start: tagStart, end: tagEnd });
  if (anchorStart !== -1) {
    refuse(state, { id: 'yaml/anchor', start: anchorStart - 1, end: anchorEnd });
  }
  state.end = Math.max(state.end, tagEnd, anchorEnd);
}

export function refuseAlias(state: State, start: number, end: number): void {
  refuse(state, { id: 'yaml/alias', start: start - 1, end });
  state.end = end;
}

export function checkEscapes(state: State, value: string, start: number, end: number): void {
  const id = forbiddenIn(value);
  if (id !== undefined) refuse(state, { id, start, end });
}
