import { meanFeeling, zoneOf } from '../figures/emotion.ts';
import { formatDate, formatNumber } from '../language/number.ts';
import { reportWords, type ReportWords } from '../language/report.ts';
import { terms } from '../language/terms.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import type { Language, Workspace } from '../model/workspace.ts';
import { curvePath, emotionHeight, markPath, round } from './curve.ts';
import { badgesOf, personasOf } from './header.ts';
import type { Badge, PersonaCard } from './header.ts';
import { inFamilies } from './in-families.ts';
import type { ViewOptions } from './journey-view.ts';
import { actNow, keySentence } from './key-sentence.ts';
import { findingsByFile } from './lookups.ts';
import { studyJourney, type Study } from './study.ts';
import { textLanguageOf } from './text-language.ts';
import { tilesOf, type Tile } from './tiles.ts';
import { pageName } from './page-name.ts';

/** A curve as small as a word: the mean over the personas. */
export interface SmallCurve {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly zone: { readonly y: number; readonly height: number };
  readonly path: string;
  readonly marks: readonly { readonly path: string; readonly class: string }[];
}

export interface JourneyCard {
  readonly id: string;
  /** Relative to the index, without an ending. */
  readonly file: string;
  readonly title: string;
  readonly badges: readonly Badge[];
  readonly sentence: string;
  readonly owner: string | null;
  readonly personas: readonly PersonaCard[];
  readonly tiles: readonly Tile[];
  readonly moments: string;
  readonly urgent: Badge;
  readonly findings: string;
  readonly curve: SmallCurve | null;
}

export interface IndexView {
  readonly language: Language;
  /** Of the texts that users wrote, where it is another one. */
  readonly textLanguage: string | null;
  readonly words: ReportWords;
  readonly organisation: string | null;
  /** Organisation and date, as far as they are known. */
  readonly eyebrow: readonly string[];
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly JourneyCard[];
  /** Mean feeling of each journey in each phase; null when there is one journey or no shared phase. */
  readonly heat: {
    readonly phases: readonly string[];
    readonly rows: readonly {
      readonly title: string;
      readonly file: string;
      readonly cells: readonly Badge[];
    }[];
  } | null;
  /** Journeys whose file could not be used. */
  readonly unusable: readonly string[];
}

const smallSize = { unit: 17, above: 9, below: 9 } as const;
const smallWidth = 320;

/** What the page with all journeys shows. */
export function indexView(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  options: ViewOptions & { readonly journeys?: readonly Journey[] | undefined } = {},
): IndexView {
  const { language, organisation } = workspace.settings;
  const words = reportWords(language);
  const studies = inFamilies(options.journeys ?? workspace.journeys).map((journey) =>
    studyJourney(workspace, journey),
  );
  const date = options.date === undefined ? undefined : formatDate(options.date, language);
  const personas = new Set(studies.flatMap(({ journey }) => journey.personas));
  return {
    language,
    textLanguage: textLanguageOf(workspace.settings),
    words,
    organisation: organisation.name ?? null,
    eyebrow: [organisation.name, date].filter((text) => text !== undefined),
    title: words.indexTitle,
    lead: words.indexLead(words.journeys(studies.length), words.personasCount(personas.size)),
    cards: studies.map((study) => cardOf(study, diagnostics)),
    heat: heatOf(studies, language),
    unusable: [...workspace.unusable].sort(),
  };
}

const shownTiles: ReadonlySet<string> = new Set(['mean', 'pit', 'end', 'best']);

function cardOf(study: Study, diagnostics: readonly Diagnostic[]): JourneyCard {
  const { journey, words } = study;
  const urgent = actNow(study).length;
  const findings = findingsByFile(diagnostics).get(journey.origin.file)?.length ?? 0;
  return {
    id: journey.id,
    file: encodeURIComponent(pageName(journey.id)),
    title: journey.title,
    badges: badgesOf(study),
    sentence: keySentence(study),
    owner: journey.owner ?? null,
    personas: personasOf(study),
    tiles: tilesOf(study).filter(({ id }) => shownTiles.has(id)),
    moments: words.moments(journey.touchpoints.length),
    urgent:
      urgent > 0
        ? { text: words.actNow(urgent), class: 'act-now' }
        : { text: words.nothingUrgent, class: 'calm' },
    findings: findings === 0 ? words.findingsNone : words.findingsCount(findings),
    curve: smallCurve(study),
  };
}

/** The mean feeling at each touchpoint as a small drawing; null when no feeling is known. */
function smallCurve(study: Study): SmallCurve | null {
  const { journey, workspace, words } = study;
  const { zone } = workspace.settings;
  const values = journey.touchpoints.map(({ emotion, personas }) => meanFeeling(emotion, personas));
  if (values.every((value) => value === null)) return null;
  const frame = {
    ...smallSize,
    columns: values.length,
    columnWidth: Math.max(smallWidth / values.length, 14),
  };
  const top = emotionHeight(zone.high, frame);
  return {
    width: round(values.length * frame.columnWidth),
    height: frame.above + 4 * frame.unit + frame.below,
    title: words.curveTitle(journey.title),
    zone: { y: top, height: round(emotionHeight(zone.low, frame) - top) },
    path: curvePath(values, frame),
    marks: values.flatMap((value, index) => {
      if (value === null) return [];
      const name = zoneOf(value, zone);
      const x = round((index + 0.5) * frame.columnWidth);
      return [{ path: markPath(name, x, emotionHeight(value, frame), 3.6), class: name }];
    }),
  };
}

/** Journeys × the phases that some of them share, in the order of the journey that has most of them. */
function heatOf(studies: readonly Study[], language: Language): IndexView['heat'] {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { id, implicit } of studies.flatMap(({ journey }) => journey.phases)) {
    if (!implicit) (met.has(id) ? shared : met).add(id);
  }
  const phases = new Map<string, string>();
  const longest = [...studies].sort((a, b) => b.journey.phases.length - a.journey.phases.length);
  for (const { journey } of longest) {
    for (const { id, name } of journey.phases) {
      if (shared.has(id) && !phases.has(id)) phases.set(id, terms(language).phases[id] ?? name);
    }
  }
  if (studies.length < 2 || phases.size === 0) return null;
  return {
    phases: [...phases.values()],
    rows: studies.map(({ journey, figures, workspace }) => ({
      title: journey.title,
      file: encodeURIComponent(pageName(journey.id)),
      cells: [...phases.keys()].map((id): Badge => {
        const mean = figures.byPhase.get(id)?.mean ?? null;
        const text = formatNumber(mean, language, { sign: true });
        return { text, class: mean === null ? 'unknown' : zoneOf(mean, workspace.settings.zone) };
      }),
    })),
  };
}
