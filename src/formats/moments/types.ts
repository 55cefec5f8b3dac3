import type { WeighedMoment } from '../../figures/moments.ts';
import { formatNumber } from '../../language/number.ts';
import { terms } from '../../language/terms.ts';
import { numbered } from './numbered.ts';
import type { MomentsLayout } from './terminal.ts';

/** The moments whose type is not the one that their impact suggests, and those without one (1-14, 1-17). */
export function typeLines(
  moments: readonly WeighedMoment[],
  layout: MomentsLayout,
): readonly string[] {
  const { chalk, width, words, workspace } = layout;
  const { language } = workspace.settings;
  const { types } = terms(language);
  const name = (type: keyof typeof types) => types[type].toLowerCase();
  const found = moments
    .filter(({ touchpoint, suggestedType: type }) => type !== null && type !== touchpoint.type)
    .toSorted((a, b) => a.number - b.number);
  const size = (value: number | undefined) => formatNumber(value ?? null, language);
  const lines = found.flatMap((moment) => {
    const { type, impact } = moment.touchpoint;
    if (moment.suggestedType === null) return [];
    const text = words.suggests(type === undefined ? null : name(type), name(moment.suggestedType));
    const rest = words.impact(size(impact?.customer), size(impact?.organisation));
    return numbered(moment, `${text} (${rest})`, moments.length, width);
  });
  if (lines.length > 0) return [chalk.bold(words.types), ...lines];
  const isGiven = moments.some(({ touchpoint }) => touchpoint.type !== undefined);
  return isGiven ? [chalk.bold(words.types), `  ${words.asDeclared}`] : [];
}
