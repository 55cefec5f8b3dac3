import type { Path } from '../model/path.ts';
import { isScalar } from './value-kind.ts';
import type { ValueKind, WayOut } from './workspace-words.ts';

/** The fields with a number from -2 to 2; at the top of cjm.yaml, `emotion` is a group of settings. */
const emotionFields: ReadonlySet<unknown> = new Set([
  'emotion',
  'emotionBefore',
  'expectedEmotion',
  'organisationView',
  'overall',
  'expected',
]);
const numberLike = /^\s*[-+\u2212\u2013]?\d+(?:[.,]\d+)?\s*$/;
const yesOrNo = /^(?:yes|no|y|n|ja|nee|on|off|aan|uit|waar|onwaar|true|false)$/i;

/** What the author of a value of the wrong kind needs to know. */
export function wayOut(path: Path, value: unknown, expected: ReadonlySet<ValueKind>): WayOut {
  const isEmotion =
    expected.has('number') && path[0] !== 'emotion' && path.some((step) => emotionFields.has(step));
  if (value === null || value === undefined) return isEmotion ? 'emptyEmotion' : 'empty';
  if (isEmotion) return 'emotion';
  const text = typeof value === 'string' ? value : '';
  if (expected.has('number') && numberLike.test(text)) return 'number';
  if (expected.has('boolean') && (expected.size === 1 || yesOrNo.test(text))) return 'boolean';
  if (expected.has('string') && isScalar(value)) return 'string';
  return (
    (['string', 'number', 'array', 'object'] as const).find((kind) => expected.has(kind)) ??
    'object'
  );
}
