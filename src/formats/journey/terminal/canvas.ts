/** The bits of a braille character by row and column of its 2 × 4 dots. */
const bits = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const;
const upperHalf = 0x1b;

/** A drawing of characters, each with 2 × 4 dots: its content, and whose it is. */
export interface Drawn {
  readonly text: string;
  /** The line that it belongs to; null for the background and where lines cross. */
  readonly line: number | null;
}

export interface Canvas {
  /** A dot at (x, y), counted from the upper left. */
  dot(x: number, y: number, line: number): void;
  /** A character over whatever is there; `several` when another line stands on the same place. */
  mark(column: number, row: number, text: string, line: number, several: string): void;
  /** The characters of a row; `background` where nothing was drawn. */
  row(row: number, background: string): readonly Drawn[];
}

interface Place {
  dots: number;
  text: string | null;
  line: number | null;
}

/** @param unicode braille, else `'`, `.` and `:` */
export function canvas(columns: number, rows: number, unicode: boolean): Canvas {
  const places = new Map<number, Place>();
  const at = (column: number, row: number, line: number): Place | null => {
    if (column < 0 || column >= columns || row < 0 || row >= rows) return null;
    const key = row * columns + column;
    const place = places.get(key) ?? { dots: 0, text: null, line };
    if (place.text === null && place.line !== line) place.line = null;
    places.set(key, place);
    return place;
  };
  return {
    dot(x, y, line) {
      const place = at(x >> 1, y >> 2, line);
      if (place !== null) place.dots |= bits[y & 3]?.[x & 1] ?? 0;
    },
    mark(column, row, text, line, several) {
      const place = at(column, row, line);
      if (place === null) return;
      const isShared = place.text !== null && place.line !== line;
      place.text = isShared ? several : text;
      place.line = isShared ? null : line;
    },
    row: (row, background) =>
      Array.from({ length: columns }, (_, column) => {
        const place = places.get(row * columns + column);
        if (place === undefined) return { text: background, line: null };
        return { text: place.text ?? dotted(place.dots, unicode), line: place.line };
      }),
  };
}

function dotted(dots: number, unicode: boolean): string {
  if (unicode) return String.fromCharCode(0x2800 + dots);
  const isUp = (dots & upperHalf) !== 0;
  const isDown = (dots & ~upperHalf) !== 0;
  return isUp && isDown ? ':' : isUp ? "'" : '.';
}
