import { symbol } from './visible.ts';

/** One character as a person sees it: its text (made visible), columns in a terminal, and offset. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
  readonly end: number;
}

let segmenter: Intl.Segmenter | undefined;
/** East Asian Wide and Fullwidth (Unicode 16, UAX 11), and what is drawn as an emoji. */
const wide =
  /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2fb}\u{1d300}-\u{1d376}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const joiner = /[\u200c\u200d]/;
const mark = /[\p{M}\u200c\u200d]/u;
/** Characters that stand alone: Latin, Greek, Cyrillic, signs, and Chinese and Japanese; no need to segment those. */
const simple =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25a1\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff5e]*$/;
const firstWide = '\u3001';
/** Of those, the ones that take one column each. */
const narrow =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u22ff\u2500-\u25a1]*$/;
/** No letter needs more marks; a tower of them would run over the lines above. */
const mostPoints = 8;

/**
 * The characters of a line, in order. A tab counts as two columns, something invisible as what stands
 * for it (`␛`, `\u{202e}`), a mark on nothing as none. Joiners inside a letter or an emoji stay.
 */
export function cells(line: string): Cell[] {
  if (simple.test(line)) {
    return line.split('').map((text, start) => ({
      text,
      width: text >= firstWide ? 2 : 1,
      start,
      end: start + 1,
    }));
  }
  return Array.from(graphemes(line), ({ segment, index }) => ({
    ...show(segment),
    start: index,
    end: index + segment.length,
  }));
}

/** Whether each character of a line is itself, one column wide: it can be measured and cut without looking at them. */
export function isNarrow(line: string): boolean {
  return narrow.test(line);
}

/** The columns that a line takes in a terminal, once made visible. */
export function textWidth(line: string): number {
  if (isNarrow(line)) return line.length;
  return cells(line).reduce((sum, cell) => sum + cell.width, 0);
}

function show(segment: string): { text: string; width: number } {
  if (segment === '\t') return { text: '  ', width: 2 };
  const own = wide.test(segment) ? 2 : 1;
  const points = Array.from(segment);
  if (pictograph.test(segment))
    return { text: points.slice(0, 2 * mostPoints).join(''), width: own };
  let text = '';
  let letters = 0;
  let escapes = 0;
  for (const point of points.slice(0, mostPoints)) {
    const shown = invisible.test(point) && !joiner.test(point) ? symbol(point) : point;
    text += shown;
    if (shown !== point) escapes += shown.length;
    else if (!mark.test(point)) letters += 1;
  }
  // An Indic cluster is as wide as its letters; the parts of a Korean syllable share two columns.
  return { text, width: escapes + (own === 2 && letters > 0 ? 2 : letters) };
}

/** The segmenter costs milliseconds to make, and most texts need none. */
function graphemes(line: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(line);
}
