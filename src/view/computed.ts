import type { DecisionsView } from './decisions.ts';
import type { Study } from './study.ts';

/** How the figures that a page shows are computed, a sentence or two each; what is not shown is not explained. */
export function computedOf(
  { words, selection, isPublic }: Study,
  { hasCurve, decisions }: { readonly hasCurve: boolean; readonly decisions: DecisionsView },
): readonly string[] {
  const { feelings, zone, extremes, actNow, score, tiers, selection: chosen } = words.computedItems;
  const { ranking } = decisions;
  const items: readonly (readonly [boolean, string])[] = [
    [hasCurve, feelings],
    [hasCurve, zone],
    [hasCurve, extremes],
    [!isPublic, actNow],
    [ranking !== null, score],
    [ranking !== null && ranking.shares !== null, tiers],
    [[...selection.values()].some((one) => one.score !== null), chosen],
  ];
  return items.flatMap(([isShown, text]) => (isShown ? [text] : []));
}
