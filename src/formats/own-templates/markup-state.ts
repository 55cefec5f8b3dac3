import type { Report, Spot } from './template-problem.ts';

/** Where in the HTML we are: between pieces of text, when a template puts something there. */
export type MarkupState =
  | { readonly at: 'text' | 'title' }
  /** Inside a script or style, which may not be. */
  | { readonly at: 'raw'; readonly element: string; readonly spot: Spot; readonly isTold: boolean }
  /** Inside a tag, between attributes; `*` as the element where it is one of several. */
  | { readonly at: 'tag'; readonly element: string; readonly isSpaced: boolean }
  /** Behind the `=` of an attribute. */
  | { readonly at: 'equals'; readonly element: string; readonly attribute: string }
  /** In a value without quotes, of a few harmless characters that are all in the template. */
  | {
      readonly at: 'bare';
      readonly element: string;
      readonly attribute: string;
      readonly spot: Spot;
      readonly text: string;
    }
  | ValueState;

export interface ValueState {
  readonly at: 'value';
  readonly element: string;
  readonly attribute: string;
  readonly quote: string;
  /** Of what stands behind the quote. */
  readonly spot: Spot;
  /** What stands there; null when some of it is put in by a template. */
  readonly text: string | null;
  /** Whether it is sure to be a place in the same page: `#` is its first character. */
  readonly isPlace: boolean;
}

/** Between tags, where every template begins. */
export const inBetween: MarkupState = { at: 'text' };

/** Where to go on, and what one is in there. */
interface Step {
  readonly index: number;
  readonly state: MarkupState;
}

export interface Scan {
  readonly report: Report;
  /** Comments that are fine, whole. */
  readonly comments?: ReadonlySet<string> | undefined;
  readonly spotAt: (index: number) => Spot;
}

/** Takes one step in a piece of HTML. */
export type Stepper<S> = (piece: string, index: number, state: S, scan: Scan) => Step;

export type In<At extends MarkupState['at']> = Extract<MarkupState, { readonly at: At }>;

/** What a pattern that sticks finds right there. */
export function at(pattern: RegExp, piece: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(piece)?.[0] ?? null;
}
