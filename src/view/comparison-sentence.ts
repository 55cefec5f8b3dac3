import type { Comparison } from '../compare/compare.ts';
import { EPSILON } from '../figures/emotion.ts';
import { compareWords } from '../language/compare.ts';
import type { Workspace } from '../model/workspace.ts';
import { feelingPair } from './feeling-pair.ts';
import type { ComparedMoment } from './compared-moments.ts';

/** The comparison in two or three sentences: what a director reads. */
export function comparisonSentence(
  { settings: { language } }: Workspace,
  { effects }: Comparison,
  moments: readonly ComparedMoment[],
): string {
  const words = compareWords(language);
  const whole = effects.find(({ scope }) => scope === 'journey');
  if (whole === undefined || whole.mean.difference === null) return words.key.unknown;
  const { mean, negative } = whole;
  const [before, after] = feelingPair(mean.before, mean.after, language);
  const rise = mean.difference ?? 0;
  const said =
    Math.abs(rise) <= EPSILON
      ? words.key.equal(after ?? '')
      : (rise > 0 ? words.key.better : words.key.worse)(before ?? '', after ?? '');
  const steps = moments.flatMap(({ title, before: a, after: b }) =>
    a === null || b === null || Math.abs(b - a) <= EPSILON ? [] : [{ title, a, b, rise: b - a }],
  );
  const best = most(steps, (step) => step.rise);
  const worst = most(steps, (step) => -step.rise);
  return [
    said,
    negative.before === null || negative.after === null || negative.before + negative.after === 0
      ? null
      : words.key.negative(negative.before, negative.after),
    best === null ? null : words.key.gain(best.title, ...told(best)),
    worst === null ? null : words.key.loss(worst.title, ...told(worst)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');

  function told({ a, b }: { readonly a: number; readonly b: number }): [string, string] {
    const [from, to] = feelingPair(a, b, language);
    return [from ?? '', to ?? ''];
  }
}

/** The first one with the largest size above 0; null when there is none. */
function most<Item>(items: readonly Item[], size: (item: Item) => number): Item | null {
  let best: Item | null = null;
  for (const item of items) {
    if (size(item) > (best === null ? 0 : size(best)) + EPSILON) best = item;
  }
  return best;
}
