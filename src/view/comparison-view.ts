import type { Comparison } from '../compare/compare.ts';
import type { ComparedPhase } from '../compare/compared-phases.ts';
import type { Gap } from '../compare/gaps.ts';
import type { Pair } from '../compare/pair.ts';
import { meanFeeling, zoneOf } from '../figures/emotion.ts';
import { compareWords, type CompareWords } from '../language/compare.ts';
import { reportWords } from '../language/report.ts';
import { terms } from '../language/terms.ts';
import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Language, Look, Workspace } from '../model/workspace.ts';
import { changeTexts, type ChangeText } from './change-text.ts';
import { feelingPair } from './feeling-pair.ts';
import { comparisonCurve } from './comparison-curve.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import type { CurveView } from './curve-view.ts';
import { momentBadges } from './decisions.ts';
import { effectRows, effectNotes, type EffectRow } from './effect-rows.ts';
import type { Badge } from './header.ts';
import { comparisonTiles, type ComparedTile } from './comparison-tiles.ts';
import { comparisonMap, type MapView } from './comparison-map.ts';
import { legendMarks } from './legend.ts';
import { textLanguageOf } from './text-language.ts';

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

export interface ComparedPhaseView {
  readonly name: string;
  readonly columns: number;
  readonly moments: readonly ComparedMoment[];
  readonly phase: ComparedPhase;
}

export interface GapGroup {
  readonly id: Gap['kind'];
  readonly title: string;
  readonly items: readonly {
    readonly text: string;
    /** The reason that the journey gives. */
    readonly because: string | null;
  }[];
}

/** All that a page about a comparison shows: labels, classes and coordinates, nothing escaped. */
export interface ComparisonView {
  readonly language: Language;
  readonly textLanguage: string | null;
  readonly look: Look | null;
  readonly words: CompareWords;
  readonly organisation: string | null;
  readonly sides: readonly [Side, Side];
  readonly heading: string;
  /** What a director reads. */
  readonly sentence: string;
  readonly tiles: readonly ComparedTile[];
  readonly phases: readonly ComparedPhaseView[];
  readonly moments: readonly ComparedMoment[];
  readonly curve: CurveView | null;
  /** The table of the page. */
  readonly map: MapView;
  /** What changes in the journey and its phases as a whole. */
  readonly whole: readonly ChangeText[];
  readonly effects: readonly EffectRow[];
  /** Heads of the columns of peak, pit and end. */
  readonly extremes: readonly string[];
  readonly effectNotes: readonly string[];
  readonly gaps: readonly GapGroup[];
  readonly isSame: boolean;
}

interface Side {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly state: string;
  readonly class: string;
}

const columnWidth = 224;

/** What is shown of a comparison. Linear in the size of the journeys and the number of changes. */
export function comparisonView(workspace: Workspace, comparison: Comparison): ComparisonView {
  const { settings } = workspace;
  const { language } = settings;
  const words = compareWords(language);
  const moments = momentsOf(workspace, comparison);
  const byPair = new Map(moments.map((moment) => [moment.pair, moment]));
  const phases = comparison.phases
    .filter(({ pairs }) => pairs.length > 0)
    .map((phase): ComparedPhaseView => ({
      name: nameOf(phase),
      columns: phase.pairs.length,
      moments: phase.pairs.flatMap((pair) => byPair.get(pair) ?? []),
      phase,
    }));
  const textOf = changeTexts(workspace, comparison);
  const curve = comparisonCurve(workspace, comparison, moments, columnWidth);
  return {
    language,
    textLanguage: textLanguageOf(settings),
    look: settings.report.look,
    words,
    organisation: settings.organisation.name ?? null,
    sides: [side(comparison.before, words.before), side(comparison.after, words.after)],
    heading: comparison.after.title,
    tiles: comparisonTiles(workspace, comparison),
    sentence: comparisonSentence(workspace, comparison, moments),
    phases,
    moments,
    curve,
    map: comparisonMap(workspace, phases, comparison.effects, {
      curve,
      columnWidth,
      legendMarks:
        curve === null
          ? []
          : legendMarks(curve, { words: reportWords(language), terms: terms(language), language }),
    }),
    whole: comparison.wholeChanges.map(textOf),
    effects: effectRows(workspace, comparison),
    extremes: [words.peak, words.pit, words.end],
    effectNotes: effectNotes(workspace, comparison),
    gaps: gapGroups(comparison.gaps, words),
    isSame: comparison.changes.length === 0,
  };

  function side(journey: Journey, label: string): Side {
    const { id, title, state } = journey;
    return { id, label, title, state: terms(language).states[state], class: state };
  }
}

function nameOf({ before, after }: ComparedPhase): string {
  const phase = after ?? before;
  return phase === null || phase.implicit ? '' : phase.name;
}

function momentsOf(workspace: Workspace, comparison: Comparison): readonly ComparedMoment[] {
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

function gapGroups(gaps: readonly Gap[], words: CompareWords): readonly GapGroup[] {
  const kinds = Object.keys(words.gapTitles) as readonly Gap['kind'][];
  return kinds.flatMap((id): GapGroup[] => {
    const found = gaps.filter(({ kind }) => kind === id);
    if (found.length === 0) return [];
    const items = found.map(({ title, touchpoints, because }) => ({
      text: words.gap[id](title, touchpoints),
      because: because.length === 0 ? null : because.join(' '),
    }));
    return [{ id, title: words.gapTitles[id], items }];
  });
}
