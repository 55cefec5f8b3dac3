import { isAllowedElement } from './allowed-markup.ts';
import { at, type In, type MarkupState, type Stepper, inBetween } from './markup-state.ts';
import { tagSteps } from './tag-steps.ts';
import { type Report, type Spot, spotsIn } from './template-problem.ts';

/** What the scanner meets besides tags and text. */
export interface ScanOptions {
  readonly report: Report;
  /** Of the first character. */
  readonly start?: Spot;
  /** Comments that are fine, whole. */
  readonly comments?: ReadonlySet<string>;
}

const rawElements = new Set(['script', 'style']);

/**
 * Goes through a piece of HTML as strictly as can be: every `<` begins a tag, values are quoted or plain, and elements,
 * attributes and addresses are on the lists of what is allowed. Goes on behind a problem.
 * @returns where the piece ends
 */
export function scanMarkup(piece: string, from: MarkupState, options: ScanOptions): MarkupState {
  const scan = { ...options, spotAt: spotsIn(piece, options.start) };
  let [index, state] = [0, from];
  // Each step goes on in the piece, or to a state that does.
  while (index < piece.length)
    ({ index, state } = steps[state.at](piece, index, state as never, scan));
  return state;
}

const inText: Stepper<MarkupState> = (piece, index, state, { report, spotAt, comments }) => {
  const open = piece.indexOf('<', index);
  if (open === -1) return { index: piece.length, state };
  if (piece.startsWith('<!--', open)) {
    const end = piece.indexOf('-->', open + 4);
    const comment = end === -1 ? piece.slice(open) : piece.slice(open, end + 3);
    if (comments?.has(comment) !== true) {
      report(
        spotAt(open),
        'template/comment',
        'Write {{!-- --}}: a comment in the page is seen by its readers.',
      );
    }
    return { index: open + comment.length, state };
  }
  const rest = at(/<!doctype html>|<\/[a-z][a-z0-9]*\s*>/iy, piece, open);
  if (rest !== null) return { index: open + rest.length, state };
  const tag = at(/<[a-z][a-z0-9]*(?=[\s/>]|$)/iy, piece, open);
  if (tag === null) {
    report(spotAt(open), 'template/markup', 'This begins no tag: write &lt; for the sign itself.');
    return { index: open + 1, state };
  }
  const element = tag.slice(1).toLowerCase();
  if (rawElements.has(element)) {
    const end = piece.indexOf('>', open);
    const raw: MarkupState = { at: 'raw', element, spot: spotAt(open), isTold: false };
    return { index: end === -1 ? piece.length : end + 1, state: raw };
  }
  if (!isAllowedElement(element)) {
    report(spotAt(open), 'template/element', `A page of cjm holds no <${element}>.`);
  }
  return { index: open + tag.length, state: { at: 'tag', element, isSpaced: false } };
};

/** Only text stands in a title, in HTML; in a drawing it could hold tags, which nobody needs. */
const inTitle: Stepper<MarkupState> = (piece, index, state, { report, spotAt }) => {
  const open = piece.indexOf('<', index);
  if (open === -1) return { index: piece.length, state };
  const end = at(/<\/title\s*>/iy, piece, open);
  if (end !== null) return { index: open + end.length, state: inBetween };
  report(spotAt(open), 'template/markup', 'A title holds only text.');
  return { index: open + 1, state };
};

const inRaw: Stepper<In<'raw'>> = (piece, index, state, { report }) => {
  const end = new RegExp(`</${state.element}\\s*>`, 'gi');
  end.lastIndex = index;
  const found = end.exec(piece);
  if (found === null) return { index: piece.length, state };
  if (!state.isTold) reportRaw(state, state.spot, report);
  return { index: end.lastIndex, state: inBetween };
};

/** Tells that a script or a style may not stand in a template. */
export function reportRaw(
  { element }: { readonly element: string },
  spot: Spot,
  report: Report,
): void {
  const instead =
    element === 'style'
      ? 'Put styles into style.css, beside the templates.'
      : 'Nothing in a page runs but the script of cjm: {{> cjm-script}}.';
  report(spot, `template/${element}`, instead);
}

const steps = { text: inText, title: inTitle, raw: inRaw, ...tagSteps } as const;
