import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import {
  checkEscapes,
  open,
  refuse,
  refuseAlias,
  refuseProperties,
  tooDeep,
  type State,
} from './composing.ts';
import type { Limits } from './limits.ts';
import { checkColon, checkKey, refuseDuplicate, refuseKey } from './mapping-key.ts';
import { next, packNodes, recordSize, valueEnd, valueStart, type NodeTable } from './node-table.ts';
import type { Problem } from './problem.ts';
import { inQuotes } from './quoted-text.ts';
import { resolvePlain } from './scalar.ts';
import { checkItem, type SplitText } from './split-text.ts';
import { blockScalarStart, skipTo, trimmedEnd } from './tokens.ts';
import { isCut, remarkContinued, remarkCut } from './traps.ts';

const { SCALAR, MAPPING, SEQUENCE, ALIAS, POP } = EVENT_ID;
const { PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL_BLOCK } = SCALAR_STYLE;
const { FLOW } = COLLECTION_STYLE;

/** A value and where it stands (see node-table.ts); `problems` are what we refuse, `remarks` what is probably not meant. */
export interface Composed {
  readonly value: unknown;
  readonly nodes: NodeTable;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** Kept between files, so that only the final size is allocated for each. */
let sharedNodes: Int32Array = new Int32Array(recordSize * 4096);

/**
 * The value of the first document among the events of js-yaml's parser, in one pass with the places
 * of all values. The loop is the hottest of cjm.
 */
export function compose(text: string, events: readonly Event[], limits: Limits): Composed {
  const state: State = {
    text,
    events,
    limits,
    problems: [],
    remarks: [],
    at: 1,
    end: 0,
    depth: 0,
    nodes: sharedNodes,
    size: 0,
  };
  const value = readNode(state, open(state, -1, -1));
  sharedNodes = state.nodes;
  const nodes = packNodes(state.nodes.subarray(0, state.size), text.length);
  return { value, nodes, problems: state.problems, remarks: state.remarks };
}

function readNode(state: State, node: number): unknown {
  const event = state.events[state.at++];
  let value: unknown = null;
  if (event === undefined) return value;
  if (event.type === SCALAR) value = readScalar(state, event, node);
  else if (event.type === MAPPING) value = readMapping(state, event, node);
  else if (event.type === SEQUENCE) value = readSequence(state, event, node);
  else if (event.type === ALIAS) refuseAlias(state, event.anchorStart, event.anchorEnd);
  state.nodes[node + next] = state.size;
  return value;
}

function readScalar(state: State, event: ScalarEvent, node: number): unknown {
  const { text, nodes } = state;
  if (event.anchorStart !== -1 || event.tagStart !== -1) refuseProperties(state, event);
  let start = event.valueStart;
  if (start === -1) return null;
  const style = event.style;
  const decoded = event.fast ? text.slice(start, event.valueEnd) : getScalarValue(text, event);
  let end = event.valueEnd;
  let value: unknown = decoded;
  if (style === PLAIN) {
    value = resolvePlain(decoded);
    if (typeof value === 'object' && value !== null) {
      const fix = { kind: 'quotes', start, end, by: inQuotes(decoded) } as const;
      refuse(state, { id: (value as { id: Problem['id'] }).id, start, end, fix });
    }
    if (isCut(text, end)) remarkCut(state, value, start, end);
    if (!event.fast) remarkContinued(state, start, end);
  } else if (style < LITERAL_BLOCK) {
    start--;
    end++;
    if (style === DOUBLE_QUOTED && !event.fast) checkEscapes(state, decoded, start, end);
  } else {
    start = blockScalarStart(text, start, style === LITERAL_BLOCK ? '|' : '>', state.end);
    end = Math.max(trimmedEnd(text, start, end), start + 1);
  }
  if (decoded.length > state.limits.stringLength) {
    refuse(state, { id: 'limit/string-length', start, end, number: state.limits.stringLength });
  }
  nodes[node + valueStart] = start;
  nodes[node + valueEnd] = end;
  state.end = end;
  return value;
}

function readSequence(state: State, event: SequenceEvent, node: number): unknown[] {
  const value: unknown[] = [];
  const { events } = state;
  const isFlow = event.style === FLOW;
  let split: SplitText | null = null;
  enter(state, event);
  for (let item = events[state.at]; item !== undefined && item.type !== POP;) {
    const child = open(state, -1, -1);
    const isEmpty = item.type === SCALAR && item.valueStart === -1;
    value.push(readNode(state, child));
    if (isEmpty) markDash(state, child);
    else if (item.type === SCALAR && item.style === PLAIN) {
      const found = checkItem(state, child, split);
      split = isFlow ? found : null;
    } else split = null;
    item = events[state.at];
  }
  leave(state, event.start, node, isFlow ? ']' : '');
  return value;
}

function readMapping(state: State, event: MappingEvent, node: number): Record<string, unknown> {
  // A plain object is safe, because the keys that could harm it are refused.
  const value: Record<string, unknown> = {};
  const { events, text } = state;
  let before = -1;
  enter(state, event);
  for (let key = events[state.at]; key !== undefined && key.type !== POP; key = events[state.at]) {
    if (key.type !== SCALAR) {
      refuseKey(state, key);
      readNode(state, open(state, -1, -1));
      continue;
    }
    state.at++;
    const name = key.fast ? text.slice(key.valueStart, key.valueEnd) : getScalarValue(text, key);
    const quotes = key.style === DOUBLE_QUOTED || key.style === SINGLE_QUOTED ? 1 : 0;
    const start = key.valueStart - quotes;
    const end = key.valueEnd + quotes;
    const isGood = checkKey(state, key, name, start, end);
    if (isGood && Object.hasOwn(value, name)) refuseDuplicate(state, node, name, start, end);
    const child = open(state, start, end);
    if (end > 0) state.end = end;
    const given = events[state.at];
    const content = readNode(state, child);
    if (isGood) value[name] = content;
    if (event.style === FLOW && given?.type === SCALAR && given.valueStart === -1) {
      checkColon(state, start, end, before);
    } else before = child;
  }
  const braces = event.style === FLOW && text.charCodeAt(event.start) === 0x7b;
  leave(state, event.start, node, braces ? '}' : '');
  return value;
}

function enter(state: State, event: MappingEvent | SequenceEvent): void {
  if (event.anchorStart !== -1 || event.tagStart !== -1) refuseProperties(state, event);
  state.end = event.style === FLOW ? event.start + 1 : event.start;
  state.depth++;
  if (state.depth > state.limits.depth) tooDeep(state, event.start);
}

function leave(state: State, start: number, node: number, bracket: string): void {
  state.at++;
  state.depth--;
  if (bracket !== '') state.end = skipTo(state.text, state.end, bracket) + 1;
  state.nodes[node + valueStart] = start;
  state.nodes[node + valueEnd] = state.end;
}

/** An item without anything in it stands at its dash. */
function markDash(state: State, node: number): void {
  const dash = skipTo(state.text, state.end, '-');
  state.nodes[node + valueStart] = dash;
  state.nodes[node + valueEnd] = dash + 1;
  state.end = dash + 1;
}
