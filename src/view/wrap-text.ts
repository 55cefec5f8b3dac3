import { cells, textWidth } from '../model/text-width.ts';

/**
 * A text on lines, for a picture, which cannot wrap by itself: cut at spaces, and inside a word that is longer than a
 * line. What does not fit ends in an ellipsis. What cannot be seen (controls, overrides of direction) is made visible.
 *
 * @param columns the width of a line in Latin letters; a Chinese one takes two
 * @param most the number of lines, at least 1
 */
export function wrapText(text: string, columns: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(/\s+/)) {
    for (const piece of pieces(word, columns)) {
      const room = textWidth(piece);
      if (line !== '' && width + 1 + room > columns) {
        lines.push(line);
        [line, width] = ['', 0];
        if (lines.length === most) return ended(lines, columns);
      }
      width += room + (line === '' ? 0 : 1);
      line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  return line === '' ? lines : [...lines, line];
}

const plain = /^[\x21-\x7e]+$/;

/** A word in parts that fit on a line each. */
function pieces(word: string, columns: number): readonly string[] {
  if (word.length <= columns && plain.test(word)) return [word];
  const found: string[] = [];
  let piece = '';
  let width = 0;
  for (const cell of cells(word)) {
    if (piece !== '' && width + cell.width > columns) {
      found.push(piece);
      [piece, width] = ['', 0];
    }
    piece += cell.text;
    width += cell.width;
  }
  return piece === '' ? found : [...found, piece];
}

/** The lines, the last of which says that there is more. */
function ended(lines: readonly string[], columns: number): readonly string[] {
  const letters = cells(lines.at(-1) ?? '');
  let width = letters.reduce((sum, cell) => sum + cell.width, 0);
  while (width > columns - 1 && letters.length > 1) width -= letters.pop()?.width ?? 0;
  const last = letters.map((cell) => cell.text).join('');
  return [...lines.slice(0, -1), `${last.trimEnd()}…`];
}
