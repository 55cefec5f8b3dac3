import type { Comparison } from '../compare/compare.ts';
import type { Effect, MomentShift, Shift } from '../compare/effects.ts';
import { EPSILON } from '../figures/emotion.ts';
import { compareWords } from '../language/compare.ts';
import { formatNumber, formatShare, unknown } from '../language/number.ts';
import type { Workspace } from '../model/workspace.ts';
import { feelingPair } from './feeling-pair.ts';
import { shortNames } from './short-names.ts';

export interface EffectCell {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** `better`, `worse`, `equal`, or `unknown`. */
  readonly class: string;
}

/** Gains and losses of the journey, a phase or a persona, in words. */
export interface EffectRow {
  readonly scope: Effect['scope'];
  readonly name: string;
  /** The mean feeling, the weighted mean, the negative moments. */
  readonly cells: readonly [EffectCell, EffectCell, EffectCell];
  /** Peak, pit and end: `−1.5 → +0.5`. */
  readonly extremes: readonly { readonly label: string; readonly text: string }[];
}

export function effectRows(workspace: Workspace, comparison: Comparison): readonly EffectRow[] {
  const { language } = workspace.settings;
  const words = compareWords(language);
  const { before, after, effects } = comparison;
  const persona = shortNames(workspace, [...new Set([...before.personas, ...after.personas])]);
  const phases = new Map([...before.phases, ...after.phases].map(({ id, name }) => [id, name]));
  const feeling = ({ before: a, after: b, difference }: Shift): EffectCell => {
    const [from, to] = feelingPair(a, b, language);
    return {
      before: from ?? unknown,
      after: to ?? unknown,
      difference: formatNumber(difference, language, {
        sign: true,
        digits: Math.abs(difference ?? 0) < 0.05 ? 2 : 1,
      }),
      class: direction(difference, 1),
    };
  };
  const count = ({ before: a, after: b, difference }: Shift): EffectCell => ({
    before: formatNumber(a, language),
    after: formatNumber(b, language),
    difference: formatNumber(difference, language, { sign: true }),
    class: direction(difference, -1),
  });
  const extreme = (label: string, { before: a, after: b }: MomentShift) => {
    const [from, to] = feelingPair(a?.value ?? null, b?.value ?? null, language);
    return { label, text: words.changesTo(from ?? unknown, to ?? unknown) };
  };
  return effects.map((effect) => ({
    scope: effect.scope,
    name:
      effect.scope === 'journey'
        ? words.whole
        : effect.scope === 'phase'
          ? (phases.get(effect.id) ?? effect.id)
          : persona(effect.id),
    cells: [feeling(effect.mean), feeling(effect.weightedMean), count(effect.negative)],
    extremes: [
      extreme(words.peak, effect.peak),
      extreme(words.pit, effect.pit),
      extreme(words.end, effect.end),
    ],
  }));
}

/** What has to be said below the figures. */
export function effectNotes(
  { settings: { language } }: Workspace,
  { effects }: Comparison,
): readonly string[] {
  const words = compareWords(language);
  const whole = effects.find(({ scope }) => scope === 'journey');
  const isUnknown = effects.some(({ mean }) => mean.before === null || mean.after === null);
  const { before = null, after = null } = whole?.scored ?? {};
  const isKnown = before !== null && after !== null && before > 0 && after > 0;
  const differs = isKnown && Math.abs(before - after) > EPSILON;
  return [
    words.weightedNote,
    ...(isUnknown ? [words.unknownNote] : []),
    ...(differs
      ? [words.coverageNote(formatShare(before, language), formatShare(after, language))]
      : []),
  ];
}

/** @param good 1 when more is better, -1 when less is */
function direction(difference: number | null, good: 1 | -1): string {
  if (difference === null) return 'unknown';
  if (Math.abs(difference) <= EPSILON) return 'equal';
  return difference * good > 0 ? 'better' : 'worse';
}
