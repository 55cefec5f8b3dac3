import type { Comparison } from '../compare/compare.ts';
import type { MomentShift } from '../compare/effects.ts';
import { zoneOf } from '../figures/emotion.ts';
import { compareWords } from '../language/compare.ts';
import { formatNumber, unknown } from '../language/number.ts';
import type { Workspace } from '../model/workspace.ts';
import { feelingPair } from './feeling-pair.ts';

/** A figure of the later journey, with what it was. */
export interface ComparedTile {
  readonly label: string;
  readonly value: string;
  readonly class: string;
  readonly about: string;
}

/** Mean, negative moments, pit and end: what they become and what they were. */
export function comparisonTiles(
  { settings }: Workspace,
  { effects }: Comparison,
): readonly ComparedTile[] {
  const { language, zone } = settings;
  const words = compareWords(language);
  const whole = effects.find(({ scope }) => scope === 'journey');
  if (whole === undefined) return [];
  const feeling = (label: string, before: number | null, after: number | null): ComparedTile => {
    const [from, to] = feelingPair(before, after, language);
    return {
      label,
      value: to ?? unknown,
      class: after === null ? 'unknown' : zoneOf(after, zone),
      about: words.wasValue(from ?? unknown),
    };
  };
  const moment = (label: string, { before, after }: MomentShift) =>
    feeling(label, before?.value ?? null, after?.value ?? null);
  const { mean, negative } = whole;
  return [
    feeling(words.mean, mean.before, mean.after),
    {
      label: words.negative,
      value: formatNumber(negative.after, language),
      class: negative.after === null ? 'unknown' : negative.after > 0 ? 'below' : 'above',
      about: words.wasValue(formatNumber(negative.before, language)),
    },
    moment(words.pit, whole.pit),
    moment(words.end, whole.end),
  ];
}
