import { formatShare } from '../language/number.ts';
import type { Standing } from '../score/robustness.ts';
import type { Study } from './study.ts';

/** One part of a bar: a place, and how much of the bar it takes. */
export interface SharePart {
  /** Of `placeClass`. */
  readonly class: string;
  /** Percent of the bar's length. */
  readonly x: number;
  readonly width: number;
}

/** How often a solution takes each place when the weights vary, as a bar. */
export interface SharesView {
  /** How often it comes first. */
  readonly text: string;
  /** The bar in words: `1st 64%, 2nd 20%`. */
  readonly title: string;
  readonly parts: readonly SharePart[];
}

/** First, second, third and lower; the lower the place the lower the part, so that the bar says the same without colours. */
export function placeClass(index: number): string {
  return `place-${index + 1}`;
}

/** The bar of a solution; null when no weights were drawn for it. */
export function rankSharesOf(
  standing: Standing | undefined,
  { words, language }: Study,
): SharesView | null {
  const { rankShares = [], firstRankShare = null } = standing ?? {};
  if (firstRankShare === null) return null;
  const shares = [0, 0, 0, 0];
  for (const [index, share] of rankShares.entries()) {
    const place = Math.min(index, shares.length - 1);
    shares[place] = (shares[place] ?? 0) + share;
  }
  const parts: SharePart[] = [];
  const said: string[] = [];
  let x = 0;
  for (const [index, share] of shares.entries()) {
    const width = hundredths(100 * share);
    if (width > 0) {
      parts.push({ class: placeClass(index), x: hundredths(x), width });
      said.push(`${words.ranked.places[index] ?? ''} ${percentage(share, language)}`);
    }
    x += 100 * share;
  }
  return { text: percentage(firstRankShare, language), title: said.join(', '), parts };
}

/** A share as a percentage that says neither never nor always when it is only nearly so. */
function percentage(share: number, language: Study['language']): string {
  if (share > 0 && share < 0.005) return `<${formatShare(0.01, language)}`;
  if (share < 1 && share > 0.995) return `>${formatShare(0.99, language)}`;
  return formatShare(share, language);
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
