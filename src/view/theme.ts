import { contrast } from './contrast.ts';
import { fromOklch, toOklch, type Oklch } from './oklch.ts';

/** The colours of an organisation on a light or a dark page. */
export interface ThemeColors {
  /** Of links, marks of what is current and the ring of the focus. */
  readonly accent: string;
  /** Behind text. */
  readonly soft: string;
  /** Whether the accent is the organisation's colour itself. */
  readonly isExact: boolean;
}

export interface Theme {
  /** As it was written; drawn as a band above the page, where nothing has to be read. */
  readonly color: string;
  readonly light: ThemeColors;
  readonly dark: ThemeColors;
}

/** What the colours stand on and what stands on them: those of the style sheet of the report. */
interface Ground {
  /** Behind the accent as text and as shape, and in front of it. */
  readonly text: readonly string[];
  readonly shapes: readonly string[];
  /** What is read on the soft colour. */
  readonly inks: readonly string[];
  /** Where the soft colour lies, and how colourful it may be. */
  readonly soft: Pick<Oklch, 'lightness' | 'chroma'>;
  /** Where lightness goes to be seen better. */
  readonly away: -1 | 1;
}

const grounds: Readonly<Record<'light' | 'dark', Ground>> = {
  light: {
    text: ['#f8f7f4', '#ffffff'],
    shapes: ['#f4f2ed'],
    inks: ['#1d1b22', '#605b69'],
    soft: { lightness: 0.945, chroma: 0.025 },
    away: -1,
  },
  dark: {
    text: ['#141318', '#1c1b21'],
    shapes: ['#232229'],
    inks: ['#edebf2', '#aaa5b5'],
    soft: { lightness: 0.3, chroma: 0.045 },
    away: 1,
  },
};

const forText = 4.5;
const forShapes = 3;

/**
 * A colour of an organisation made fit to be read, on paper and in the dark. Its hue stays; its lightness moves no further
 * than needed for the contrast of WCAG 2.2: 4.5 as text (1.4.3), 3 as shape (1.4.11). There is always such a lightness, since
 * black on light and white on dark have it.
 * @param color `#` and six hexadecimal digits in lower case
 */
export function themeOf(color: string): Theme {
  return { color, light: colorsOn(grounds.light, color), dark: colorsOn(grounds.dark, color) };
}

const step = 0.005;

function colorsOn(ground: Ground, color: string): ThemeColors {
  const { lightness, chroma, hue } = toOklch(color);
  let accent = color;
  for (let moved = 1; !isReadable(accent, ground); moved += 1) {
    const next = Math.min(1, Math.max(0, lightness + ground.away * moved * step));
    accent = fromOklch({ lightness: next, chroma, hue });
  }
  let soft = ground.soft.lightness;
  const softly = () =>
    fromOklch({ lightness: soft, chroma: Math.min(chroma, ground.soft.chroma), hue });
  while (ground.inks.some((ink) => contrast(ink, softly()) < forText)) soft -= ground.away * step;
  return { accent, soft: softly(), isExact: accent === color };
}

function isReadable(accent: string, { text, shapes }: Ground): boolean {
  return (
    text.every((behind) => contrast(accent, behind) >= forText) &&
    shapes.every((behind) => contrast(accent, behind) >= forShapes)
  );
}
