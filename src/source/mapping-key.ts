import { EVENT_ID, SCALAR_STYLE, type Event, type ScalarEvent } from 'js-yaml';
import {
  checkEscapes,
  refuse,
  refuseAlias,
  refuseProperties,
  tooDeep,
  type State,
} from './composing.ts';
import { isKey } from './node-key.ts';
import { keyEnd, keyStart, next, recordSize, valueEnd, valueStart } from './node-table.ts';
import { closesCurly, inQuotes, mostQuoted, opensCurly } from './quoted-text.ts';
import { blockScalarStart, skipTo } from './tokens.ts';

const { MAPPING, SEQUENCE, ALIAS, POP } = EVENT_ID;
const { DOUBLE_QUOTED, LITERAL_BLOCK } = SCALAR_STYLE;

/** Keys that would change what an object is, and `<<`, which other readers merge. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor', '<<']);

/** Whether a key may be used; reports why not. */
export function checkKey(
  state: State,
  key: ScalarEvent,
  name: string,
  start: number,
  end: number,
): boolean {
  const before = state.problems.length;
  if (key.anchorStart !== -1 || key.tagStart !== -1) refuseProperties(state, key);
  if (name === '') {
    const place = start >= 0 ? start : skipTo(state.text, state.end, ':', true);
    refuse(state, { id: 'yaml/empty-key', start: place, end: Math.max(end, place + 1) });
  } else if (key.style >= LITERAL_BLOCK || (!key.fast && hasBreak(state.text, start, end))) {
    const sign = key.style === LITERAL_BLOCK ? '|' : '>';
    const isBlock = key.style >= LITERAL_BLOCK;
    const first = isBlock ? blockScalarStart(state.text, key.valueStart, sign, state.end) : start;
    refuse(state, { id: 'yaml/multiline-key', start: first, end });
  } else if (forbiddenKeys.has(name)) {
    const id = name === '<<' ? 'yaml/forbidden-key#merge' : 'yaml/forbidden-key';
    refuse(state, { id, start, end, name });
  } else if (name.length > state.limits.stringLength) {
    refuse(state, { id: 'limit/string-length', start, end, number: state.limits.stringLength });
  } else if (key.style === DOUBLE_QUOTED && !key.fast) {
    checkEscapes(state, name, start, end);
  }
  return state.problems.length === before;
}

function hasBreak(text: string, start: number, end: number): boolean {
  const at = text.indexOf('\n', start);
  return at !== -1 && at < end;
}

export function refuseDuplicate(
  state: State,
  mapping: number,
  name: string,
  start: number,
  end: number,
): void {
  const { nodes, text } = state;
  for (let at = mapping + recordSize; at < state.size; at = nodes[at + next] as number) {
    const first = { start: nodes[at + keyStart] as number, end: nodes[at + keyEnd] as number };
    if (first.start < 0 || !isKey(text, first.start, first.end, name)) continue;
    refuse(state, { id: 'yaml/duplicate-key', start, end, name, earlier: first });
    return;
  }
}

/** A list or mapping as key: passed over, with all that is in it. */
export function refuseKey(state: State, key: Event): void {
  if (key.type === ALIAS) refuseAlias(state, key.anchorStart, key.anchorEnd);
  else if (key.type === SEQUENCE || key.type === MAPPING) {
    refuse(state, { id: 'yaml/non-string-key', start: key.start, end: key.start + 1 });
  }
  let depth = 0;
  do {
    const event = state.events[state.at++];
    if (event === undefined) return;
    if (event.type === POP) depth--;
    else if (event.type === SEQUENCE || event.type === MAPPING) {
      depth++;
      if (state.depth + depth > state.limits.depth) return tooDeep(state, event.start);
    }
  } while (depth > 0);
}

/**
 * `{ what: It stalls, for long }`: the second key has no colon, because a comma cut the text.
 * @param before the record of the last key with a value before it; -1 when there is none
 */
export function checkColon(state: State, start: number, end: number, before: number): void {
  const { text, nodes } = state;
  if (end < 0 || skipTo(text, end, ':', true) !== end || text.charCodeAt(end) === 0x3a) return;
  const key = text.slice(start, end);
  const colon = /^[A-Za-z][\w-]*:(?=[^\s:/])/.exec(key)?.[0].length;
  if (colon !== undefined) {
    const at = start + colon;
    const fix = { kind: 'space', start: at, end: at, by: ' ' } as const;
    refuse(state, { id: 'yaml/missing-space', start: at - 1, end: at, fix });
    return;
  }
  const written = before < 0 ? -1 : (nodes[before + valueStart] as number);
  const from = end - written <= mostQuoted ? written : -1;
  const value = from < 0 ? '' : text.slice(from, nodes[before + valueEnd]);
  const whole = from < 0 ? '' : text.slice(from, end);
  if (opensCurly(value) && closesCurly(key)) {
    const by = inQuotes(whole.slice(1, -1));
    const fix = { kind: 'straight-quotes', start: from, end, by } as const;
    refuse(state, { id: 'yaml/curly-quotes', start: from, end, fix });
    return;
  }
  const isText = from >= 0 && !/^["'[{]|\n/.test(whole);
  const fix = isText
    ? ({ kind: 'quotes', start: from, end, by: inQuotes(whole) } as const)
    : undefined;
  refuse(state, { id: 'yaml/comma-in-text', start, end, fix });
}
