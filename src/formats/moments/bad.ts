import type { JourneyMoments } from '../../figures/moments.ts';
import { wrap } from '../terminal-lines.ts';
import { nameOf } from './hurts.ts';
import type { MomentsLayout } from './terminal.ts';

/** How many bad experiences somebody meets on the worst way through the journey (3-30), and which. */
export function badLines(
  { bad, moments }: JourneyMoments,
  layout: MomentsLayout,
): readonly string[] {
  const { chalk, width, words } = layout;
  if (moments.every(({ lowest }) => lowest === null)) return [];
  const numbers = new Map(moments.map(({ touchpoint, number }) => [touchpoint.id, number]));
  const at = bad.touchpoints.map(({ id }) => numbers.get(id) ?? 0).join(' → ');
  const persona = bad.persona === null ? null : nameOf(bad.persona, layout);
  const text =
    bad.touchpoints.length === 0
      ? words.noBad
      : words.badCount(bad.touchpoints.length, persona) + at;
  return [chalk.bold(words.bad), ...wrap(text, width - 2).map((line) => `  ${line}`)];
}
