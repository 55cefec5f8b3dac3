/**
 * A text that was cut and changed, and where each of its characters came from: so that what is
 * found in it can be shown in the file. `origins` has one entry more than the text: the place
 * where it ends.
 */
export interface Traced {
  readonly text: string;
  readonly origins: readonly number[];
}

/** A stretch of the file: offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function traced(text: string): Traced {
  return { text, origins: Array.from({ length: text.length + 1 }, (_, index) => index) };
}

export function slice(from: Traced, start: number, end: number): Traced {
  return { text: from.text.slice(start, end), origins: from.origins.slice(start, end + 1) };
}

/** The given stretches of a text, one after the other. */
export function pick(from: Traced, stretches: readonly Stretch[]): Traced {
  const origins: number[] = [];
  let text = '';
  for (const { start, end } of stretches) {
    text += from.text.slice(start, end);
    for (let index = start; index < end; index++) origins.push(from.origins[index] ?? 0);
  }
  origins.push(from.origins[stretches.at(-1)?.end ?? 0] ?? 0);
  return { text, origins };
}

/** `String.replace` with a global pattern; what replaces a match comes from where the match began. */
export function replace(
  from: Traced,
  pattern: RegExp,
  by: (match: RegExpMatchArray) => string,
): Traced {
  const origins: number[] = [];
  let text = '';
  let at = 0;
  for (const match of from.text.matchAll(pattern)) {
    const instead = by(match);
    const sameLength = instead.length === match[0].length;
    text += from.text.slice(at, match.index) + instead;
    for (; at < match.index; at++) origins.push(from.origins[at] ?? 0);
    for (let index = 0; index < instead.length; index++) {
      origins.push(from.origins[at + (sameLength ? index : 0)] ?? 0);
    }
    at += match[0].length;
  }
  if (at === 0 && text === '') return from;
  text += from.text.slice(at);
  for (; at <= from.text.length; at++) origins.push(from.origins[at] ?? 0);
  return { text, origins };
}

/** Where a piece of a text stands in the file; white space around it is left out. */
export function stretchOf({ text, origins }: Traced): Stretch {
  const start = Math.min(text.length - text.trimStart().length, Math.max(text.length - 1, 0));
  const end = Math.max(text.trimEnd().length, start);
  const from = origins[start] ?? 0;
  return { start: from, end: end > start ? (origins[end - 1] ?? from) + 1 : from };
}
