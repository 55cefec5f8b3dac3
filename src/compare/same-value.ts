import { EPSILON } from '../model/epsilon.ts';
import type { Value } from './change.ts';

/** Whether both sides say the same; an empty list says as little as none. */
export function sameValue(a: Value, b: Value): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= EPSILON;
  if (!isList(a) && !isList(b)) return a === b;
  const [left, right] = [listOf(a), listOf(b)];
  if (left === null || right === null) return false;
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

/** Null for what is no list at all. */
function listOf(value: Value): readonly string[] | null {
  if (value === null) return [];
  return isList(value) ? value : null;
}
