import { visible } from '../model/visible.ts';
import type { Path } from '../model/path.ts';
import type { ValueKind } from './workspace-words.ts';

/** The kinds of values by zod's names of types. */
export const kindsByType: Readonly<Record<string, ValueKind>> = {
  string: 'string',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'array',
  tuple: 'array',
  object: 'object',
  record: 'object',
};

/** What a value is, in the words of YAML. */
export function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

export function isScalar(value: unknown): boolean {
  return value !== null && value !== undefined && typeof value !== 'object';
}

/** A value for a message. */
export function shown(value: unknown): string {
  return isScalar(value) ? visible(String(value)) : '…';
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The nearest key that a reader sees: list positions have none. */
export function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  return visible(key ?? 'cjm');
}
