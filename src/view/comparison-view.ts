import type { Comparison } from '../compare/compare.ts';
import type { ComparedPhase } from '../compare/compared-phases.ts';
import { compareWords, type CompareWords } from '../language/compare.ts';
import { reportWords } from '../language/report.ts';
import { terms } from '../language/terms.ts';
import type { Journey } from '../model/journey.ts';
import type { Language, Look, Workspace } from '../model/workspace.ts';
import { changeTexts, type ChangeText } from './change-text.ts';
import { comparedMoments, type ComparedMoment } from './compared-moments.ts';
import { comparisonCurve } from './comparison-curve.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import type { CurveView } from './curve-view.ts';
import { effectRows, effectNotes, type EffectRow } from './effect-rows.ts';
import { gapGroups, type GapGroup } from './gap-groups.ts';
import { comparisonTiles, type ComparedTile } from './comparison-tiles.ts';
import { comparisonMap, type MapView } from './comparison-map.ts';
import { legendMarks } from './legend.ts';
import { textLanguageOf } from './text-language.ts';

export interface ComparedPhaseView {
  readonly name: string;
  readonly columns: number;
  readonly moments: readonly ComparedMoment[];
  readonly phase: ComparedPhase;
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
  const moments = comparedMoments(workspace, comparison);
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
