import { meanFeeling, zoneOf } from '../figures/emotion.ts';
import { formatDate, formatNumber } from '../language/number.ts';
import { mapWords, type MapWords } from '../language/map.ts';
import { audienceWords } from '../language/audience.ts';
import type { ReportWords } from '../language/report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey, Phase } from '../model/journey.ts';
import type { Language, Look, Workspace } from '../model/workspace.ts';
import { iconsOf, type Icon, type IconId } from './channel-icons.ts';
import { columnWidthFor } from './column-width.ts';
import { computedOf } from './computed.ts';
import { decisionsOf, momentBadges, type DecisionsView } from './decisions.ts';
import { evidenceLevel } from './evidence-level.ts';
import { filtersOf, type Filter } from './filters.ts';
import { findingsOf, type FindingsView } from './findings.ts';
import { audienceLabel, badgesOf, factsOf, personasOf } from './header.ts';
import type { Badge, Fact, PersonaCard } from './header.ts';
import type { CurveView } from './curve-view.ts';
import { journeyCurve, mapSize } from './journey-curve.ts';
import { keySentence } from './key-sentence.ts';
import { legendMarks, type LegendMark } from './legend.ts';
import { lanesOf, type Lane } from './lanes.ts';
import { shortName, studyJourney, type Study } from './study.ts';
import { textLanguageOf } from './text-language.ts';
import { tilesOf, type Tile } from './tiles.ts';
import { pageName } from './page-name.ts';
import type { Site } from './portfolio/site.ts';

export interface PhaseHead {
  readonly name: string;
  /** How many touchpoints stand under it. */
  readonly columns: number;
  /** The mean feeling. */
  readonly mean: Badge | null;
  readonly goals: readonly string[];
  readonly businessGoals: readonly string[];
}

export interface TouchpointHead {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** A heading over neighbours, at the first of them. */
  readonly group: string | null;
  readonly badges: readonly Badge[];
  /** What it rests on; null where that is not told. */
  readonly basis: Badge | null;
  /** The mean over the personas, -2..+2; null when it is not known. */
  readonly emotion: number | null;
  /** The names of those who meet it. */
  readonly personas: readonly string[];
}

/** All that a page about one journey shows: labels, classes and coordinates, nothing escaped. */
export interface JourneyView {
  readonly id: string;
  readonly language: Language;
  /** Of the texts that users wrote, where it is another one. */
  readonly textLanguage: string | null;
  readonly words: ReportWords;
  readonly look: Look | null;
  /** The words of the map's own controls. */
  readonly mapWords: MapWords;
  /** The way to the pages about several journeys; null where there are none. */
  readonly site: Site | null;
  /** Whether there is a page with all journeys. */
  readonly hasOverview: boolean;
  readonly organisation: string | null;
  readonly title: string;
  readonly summary: readonly string[];
  readonly date: string | null;
  readonly badges: readonly Badge[];
  readonly facts: readonly Fact[];
  /** What the public does not see is not told to be absent: what cannot wait, the ranking, the findings. */
  readonly isPublic: boolean;
  readonly sentence: string;
  /** Over that sentence. */
  readonly sentenceHeading: string;
  readonly tiles: readonly Tile[];
  readonly personas: readonly PersonaCard[];
  /** The other state of this journey, with the id of its page. */
  readonly counterpart: {
    readonly id: string;
    readonly href: string;
    readonly title: string;
    readonly label: string;
  } | null;
  readonly phases: readonly PhaseHead[];
  /** False for a journey that was written without phases. */
  readonly hasPhases: boolean;
  readonly hasGoals: boolean;
  readonly hasBusinessGoals: boolean;
  readonly touchpoints: readonly TouchpointHead[];
  /** Pixels of each touchpoint's column; of `columnWidthFor`. */
  readonly columnWidth: number;
  readonly columns: number;
  /** The heads are too high to stay in sight. */
  readonly isTall: boolean;
  readonly curve: CurveView | null;
  /** More than one line to tell apart. */
  readonly manyLines: boolean;
  readonly legendMarks: readonly LegendMark[];
  readonly lanes: readonly Lane[];
  /** By what one can look at a part of the map. */
  readonly filters: readonly Filter[];
  /** Whether there is enough to choose from. */
  readonly hasControls: boolean;
  /** The drawings that the rows use. */
  readonly icons: readonly Icon[];
  readonly decisions: DecisionsView;
  /** How the figures on the page are computed. */
  readonly computed: readonly string[];
  readonly findings: FindingsView | null;
}

export interface ViewOptions {
  /** The date on the page, `2026-11-22`; none when absent, so that the same files give the same page. */
  readonly date?: string | undefined;
  /** The ids of the journeys that get a page, so that no link leads nowhere; all when absent. */
  readonly pages?: ReadonlySet<string> | undefined;
  /** The way to the pages about several journeys; none when absent. */
  readonly site?: Site | null | undefined;
  /** Whether there is a page with all journeys to lead to; when absent there is. */
  readonly overview?: boolean | undefined;
}

/** So many rows need no choosing. */
const fewRows = 3;

/** What the page about a journey shows. Linear in the size of the journey. */
export function journeyView(
  workspace: Workspace,
  journey: Journey,
  diagnostics: readonly Diagnostic[],
  options: ViewOptions = {},
): JourneyView {
  const study = studyJourney(workspace, journey);
  const { words, language } = study;
  const label = audienceLabel(workspace);
  const counterpart =
    options.pages?.has(study.counterpart?.id ?? '') === false ? null : study.counterpart;
  const columnWidth = columnWidthFor(journey.touchpoints.length);
  const phases = journey.phases
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .map((phase) => phaseHead(phase, study));
  const curve = journeyCurve(study, { ...mapSize, columnWidth });
  const controls = mapWords(language);
  const lanes = lanesOf(study);
  const filters = filtersOf(study, controls);
  let made: DecisionsView | undefined;
  const decisions = () => (made ??= decisionsOf(study));
  return {
    id: journey.id,
    language,
    textLanguage: textLanguageOf(workspace.settings),
    words,
    mapWords: controls,
    site: options.site ?? null,
    hasOverview: options.overview ?? true,
    organisation: workspace.settings.organisation.name ?? null,
    title: journey.title,
    summary: journey.summary,
    date: options.date === undefined ? null : formatDate(options.date, language),
    badges: [...badgesOf(study), ...(label === null ? [] : [{ text: label, class: 'internal' }])],
    look: workspace.settings.report.look,
    facts: factsOf(study),
    isPublic: study.isPublic,
    sentence: keySentence(study),
    sentenceHeading: study.isPublic ? audienceWords(language).inShort : words.whatToDo,
    tiles: tilesOf(study),
    personas: personasOf(study),
    counterpart: counterpart && {
      id: counterpart.id,
      href: `${encodeURIComponent(pageName(counterpart.id))}.html`,
      title: counterpart.title,
      label: study.terms.states[counterpart.state],
    },
    phases,
    hasPhases: phases.some(({ name }) => name !== ''),
    hasGoals: phases.some(({ goals }) => goals.length > 0),
    hasBusinessGoals: phases.some(({ businessGoals }) => businessGoals.length > 0),
    touchpoints: touchpointHeads(study),
    columnWidth,
    columns: journey.touchpoints.length,
    isTall: isTall(journey),
    curve,
    manyLines: (curve?.lines.length ?? 0) > 1,
    legendMarks: curve === null ? [] : legendMarks(curve, study),
    lanes,
    filters,
    hasControls: filters.length > 0 || lanes.length > fewRows,
    icons: iconsOf(iconsIn(lanes)),
    // When they are first asked: a picture does not show them, and they take the most time.
    get decisions() {
      return decisions();
    },
    get computed() {
      return computedOf(study, { hasCurve: curve !== null, decisions: decisions() });
    },
    findings: findingsOf(study, diagnostics),
  };
}

function iconsIn(lanes: readonly Lane[]): ReadonlySet<IconId> {
  const found = new Set<IconId>();
  for (const { cells } of lanes) {
    for (const cell of cells) for (const { icon } of cell) if (icon !== null) found.add(icon);
  }
  return found;
}

/** Whether a name takes more than some ten lines of its column. */
function isTall({ touchpoints, phases }: Journey): boolean {
  const long = touchpoints.some(
    ({ title, group = '' }) => Math.max(title.length, group.length) > 200,
  );
  return long || phases.some(({ name }) => name.length > 100);
}

function phaseHead(phase: Phase, { figures, language, workspace }: Study): PhaseHead {
  const mean = figures.byPhase.get(phase.id)?.mean ?? null;
  return {
    name: phase.implicit ? '' : phase.name,
    columns: phase.touchpoints.length,
    mean:
      mean === null
        ? null
        : {
            text: formatNumber(mean, language, { sign: true }),
            class: zoneOf(mean, workspace.settings.zone),
          },
    goals: phase.goal,
    businessGoals: phase.businessGoal,
  };
}

function touchpointHeads(study: Study): readonly TouchpointHead[] {
  const basis = mapWords(study.language).evidenceLevels;
  let last: string | undefined;
  return study.journey.touchpoints.map((touchpoint): TouchpointHead => {
    const { id, title, group, emotion, personas } = touchpoint;
    const level = evidenceLevel(touchpoint, study);
    const isFirst = group !== undefined && group !== last;
    last = group;
    return {
      id: `t-${id}`,
      href: `#t-${encodeURIComponent(id)}`,
      title,
      group: isFirst ? group : null,
      badges: momentBadges(touchpoint, study),
      basis: { text: basis[level], class: level },
      emotion: meanFeeling(emotion, personas),
      personas: personas.map((persona) => shortName(study, persona)),
    };
  });
}
