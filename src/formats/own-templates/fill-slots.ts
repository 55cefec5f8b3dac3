import type { Look } from '../../model/workspace.ts';
import { pageShell, printShell } from '../page.ts';
import { fitForHtml } from '../template-parts.ts';
import { plainQuotes } from './plain-quotes.ts';
import { type Slot, slotMark, slots } from './slots.ts';

/** A style sheet of somebody's, checked. */
export interface OwnStyle {
  readonly css: string;
  /** By which a page allows it: `sha256-…`. */
  readonly hash: string;
}

interface Dress {
  /** The colour and logo of the organisation. */
  readonly look: Look | null;
  readonly style: OwnStyle | null;
}

/**
 * A checked page with what only cjm puts in: the policy that says what counts, the styles, the script.
 * @param name of the page's template: `journey`
 */
export function fillSlots(page: string, name: string, { look, style }: Dress): string {
  const kind = name === 'journey' ? 'journey' : 'overview';
  const shell = pageShell(kind, look, style === null ? [] : [style.hash]);
  const own = style === null ? '' : `<style>${style.css}</style>`;
  const texts: Readonly<Record<Slot, string>> = {
    'cjm-head': printShell('cjm-head', shell).trimEnd(),
    'cjm-style': `${printShell('cjm-style', shell).trimEnd()}${own && `\n${own}`}`,
    'cjm-own-style': own,
    'cjm-script': printShell('cjm-script', shell).trimEnd(),
  };
  return slots.reduce(
    (filled, slot) => filled.replace(slotMark(slot), () => texts[slot]),
    plainQuotes(fitForHtml(page)),
  );
}
