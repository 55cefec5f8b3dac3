import type { Limits } from './limits.ts';
import type { Problem } from './problem.ts';

/** The text of a file without byte order mark, and what is wrong with its bytes. */
export interface Decoded {
  readonly text: string;
  readonly problem?: Problem;
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text. The size is checked first, so that a large file costs nothing. */
export function decode(input: Uint8Array | string, limits: Limits): Decoded {
  if (byteLength(input) > limits.fileSize) {
    const problem = { id: 'limit/file-size', start: 0, end: 0, number: limits.fileSize } as const;
    return { text: '', problem };
  }
  if (typeof input === 'string') {
    return { text: input.charCodeAt(0) === 0xfeff ? input.slice(1) : input };
  }
  try {
    return looksLikeUtf16(input) ? notUtf8(input) : { text: strict.decode(input) };
  } catch {
    return notUtf8(input);
  }
}

function byteLength(input: Uint8Array | string): number {
  if (typeof input !== 'string') return input.length;
  return input.length * 3 <= 65_536 ? input.length : new TextEncoder().encode(input).length;
}

/** A byte order mark of UTF-16, or a zero in the first pair of bytes, which no text has. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0 || second === 0) && bytes.length % 2 === 0;
}

function notUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const [first, second] = bytes;
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (mark || looksLikeUtf16(bytes)) {
    return { text, problem: { id: 'text/not-utf8#utf-16', start: 0, end: 1 } };
  }
  const start = validPrefix(bytes).length;
  return { text, problem: { id: 'text/not-utf8', start, end: start + 1 } };
}

/** The longest beginning that is UTF-8, found by halving. */
function validPrefix(bytes: Uint8Array): string {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodeStart(bytes, middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return decodeStart(bytes, valid) ?? '';
}

function decodeStart(bytes: Uint8Array, length: number): string | undefined {
  try {
    // `stream`: a character that is not complete yet is no fault.
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
