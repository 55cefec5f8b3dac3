/** Where something stands in a template; both count from 1, columns in UTF-16 code units. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What keeps a template from being used. */
export interface TemplateProblem extends Spot {
  /** The name of the template's file: `_map.hbs`. */
  readonly file: string;
  /** `template/raw-output`. */
  readonly code: string;
  /** A sentence, with the way out where there is one. */
  readonly message: string;
}

/** Tells a problem at a place in the template that is being looked at. */
export type Report = (spot: Spot, code: string, message: string) => void;

/** Tells the place of each character of a text that begins at `start`; fast for many of them. */
export function spotsIn(
  text: string,
  start: Spot = { line: 1, column: 1 },
): (index: number) => Spot {
  let lines: readonly number[] | null = null;
  return (index) => {
    lines ??= lineStarts(text);
    let [first, last] = [0, lines.length - 1];
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if ((lines[middle] ?? 0) <= index) first = middle;
      else last = middle - 1;
    }
    const column = index - (lines[first] ?? 0);
    return first === 0
      ? { line: start.line, column: start.column + column }
      : { line: start.line + first, column: column + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
