import type { Comparison } from '../compare/compare.ts';
import type { Pair } from '../compare/pair.ts';
import { meanFeeling, zoneOf } from '../figures/emotion.ts';
import { compareWords } from '../language/compare.ts';
import { terms } from '../language/terms.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';
import { changeTexts, type ChangeText } from './change-text.ts';
import { momentBadges } from './decisions.ts';
import { feelingPair } from './feeling-pair.ts';
import type { Badge } from './header.ts';

/** One touchpoint of the comparison: a column of the page, a row in the terminal. */
export interface ComparedMoment {
  readonly id: string;
  readonly href: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly state: 'same' | 'changed' | 'new' | 'gone' | 'replaced' | 'moved';
  /** The state in words; none where nothing changes. */
  readonly badge: string | null;
  readonly moments: readonly Badge[];
  /** The mean over the personas on both sides, -2..+2. */
  readonly before: number | null;
  readonly after: number | null;
  /** The feeling on both sides, or on the one that there is; null when none is known. */
  readonly feeling: { readonly text: string; readonly class: string } | null;
  /** The feelings of personas first; then what else changes. */
  readonly changes: readonly ChangeText[];
  /** Titles of the solutions that the later journey names. */
  readonly solutions: readonly string[];
  readonly pair: Pair;
}

/** The touchpoints of both journeys, in the order of the comparison. */
export function comparedMoments(
  workspace: Workspace,
  comparison: Comparison,
): readonly ComparedMoment[] {
  const words = compareWords(workspace.settings.language);
  const textOf = changeTexts(workspace, comparison);
  const solutions = new Map(
    workspace.journeys.flatMap(({ id: journey, solutions: list }) =>
      list.flatMap(({ id, title }) => [
        [id, title],
        [`${journey}/${id}`, title],
      ]),
    ) as [string, string][],
  );
  return comparison.pairs.flatMap((pair, index): ComparedMoment[] => {
    const shown = pair.after ?? pair.before;
    if (shown === null) return [];
    const changes = comparison.changesAt.get(pair) ?? [];
    const state = stateOf(pair, changes);
    const [before, after] = [feelingOf(pair.before), feelingOf(pair.after)];
    return [
      {
        id: `t-${shown.id}${pair.after === null ? '--before' : ''}`,
        href: `#t-${encodeURIComponent(shown.id)}${pair.after === null ? '--before' : ''}`,
        number: index + 1,
        title: shown.title,
        state,
        badge: state === 'same' ? null : words.states[state],
        moments: momentBadges(shown, { terms: terms(workspace.settings.language) }),
        before,
        after,
        feeling: feeling(pair, before, after, workspace),
        changes: changes
          .filter(
            ({ kind, what }) => what !== 'touchpoint' || (kind !== 'added' && kind !== 'removed'),
          )
          .filter(({ field }) => field !== 'solutions')
          .filter(
            ({ field, persona }) => field !== 'emotion' || (persona !== null && !isAlone(pair)),
          )
          .map(textOf),
        solutions: (pair.after?.solutions ?? []).map((id) => solutions.get(id) ?? id),
        pair,
      },
    ];
  });
}

/** One persona at most comes here: what the feeling says needs no name. */
function isAlone({ before, after }: Pair): boolean {
  return new Set([...(before?.personas ?? []), ...(after?.personas ?? [])]).size < 2;
}

function stateOf(
  { before, after, replaced }: Pair,
  changes: readonly { readonly kind: string }[],
): ComparedMoment['state'] {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (replaced.length > 0) return 'replaced';
  if (changes.length === 0) return 'same';
  return changes.every(({ kind }) => kind === 'moved') ? 'moved' : 'changed';
}

function feelingOf(touchpoint: Touchpoint | null): number | null {
  return touchpoint && meanFeeling(touchpoint.emotion, touchpoint.personas);
}

function feeling(
  pair: Pair,
  before: number | null,
  after: number | null,
  { settings }: Workspace,
): ComparedMoment['feeling'] {
  const value = pair.after === null ? before : after;
  const name = value === null ? 'unknown' : zoneOf(value, settings.zone);
  const { language } = settings;
  const unknown = compareWords(language).unknownFeeling;
  if (before === null && after === null) return null;
  const isOneSided = pair.before === null || pair.after === null;
  const isSame = before !== null && before === after;
  const [from, to] = feelingPair(before, after, language);
  if (isOneSided || isSame) return { text: to ?? from ?? unknown, class: name };
  return { text: `${from ?? unknown} → ${to ?? unknown}`, class: name };
}
