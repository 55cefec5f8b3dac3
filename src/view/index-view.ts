import { formatDate } from '../language/number.ts';
import { reportWords, type ReportWords } from '../language/report.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import type { Language, Look, Workspace } from '../model/workspace.ts';
import { audienceLabel, badgesOf, personasOf } from './header.ts';
import type { Badge, PersonaCard } from './header.ts';
import { inFamilies } from './in-families.ts';
import { indexHead } from './index-head.ts';
import type { ViewOptions } from './journey-view.ts';
import { actNow, keySentence } from './key-sentence.ts';
import { findingsByFile } from './lookups.ts';
import { heatMap } from './portfolio/heat-map.ts';
import { journeyListing } from './portfolio/journey-listing.ts';
import { studiesIn } from './portfolio/portfolio.ts';
import type { Section } from './portfolio/section.ts';
import type { Site } from './portfolio/site.ts';
import { journeyCurve, mostCards, type SmallCurve } from './portfolio/small-curve.ts';
import type { Study } from './study.ts';
import { textLanguageOf } from './text-language.ts';
import { tilesOf, type Tile } from './tiles.ts';
import { pageName } from './page-name.ts';

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
  /** How much cannot wait; null for the public. */
  readonly urgent: Badge | null;
  /** How many; null for the public, who does not see them. */
  readonly findings: string | null;
  readonly curve: SmallCurve | null;
}

export interface IndexView {
  readonly language: Language;
  /** Of the texts that users wrote, where it is another one. */
  readonly textLanguage: string | null;
  readonly words: ReportWords;
  readonly look: Look | null;
  readonly organisation: string | null;
  /** Organisation and date, as far as they are known. */
  readonly eyebrow: readonly string[];
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly JourneyCard[];
  /** The way to the pages about several journeys; null where there are none. */
  readonly site: Site | null;
  /** All journeys in a table instead of on cards, where they are many; null where they are few. */
  readonly listing: Section | null;
  /** Mean feeling of each journey in each phase; null when there is one journey or no shared phase. */
  readonly heat: Section | null;
  /** Journeys whose file could not be used. */
  readonly unusable: readonly string[];
}

/** What the page with all journeys shows. */
export function indexView(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  options: ViewOptions & { readonly journeys?: readonly Journey[] | undefined } = {},
): IndexView {
  const { language, organisation } = workspace.settings;
  const words = reportWords(language);
  const study = studiesIn(workspace);
  const studies = inFamilies(options.journeys ?? workspace.journeys).map(study);
  const isLong = studies.length > mostCards;
  const date = options.date === undefined ? undefined : formatDate(options.date, language);
  return {
    language,
    textLanguage: textLanguageOf(workspace.settings),
    words,
    organisation: organisation.name ?? null,
    eyebrow: [organisation.name, date, audienceLabel(workspace)].filter(
      (text) => text !== undefined && text !== null,
    ),
    look: workspace.settings.report.look,
    ...indexHead(
      workspace,
      studies.map(({ journey }) => journey),
    ),
    site: options.site ?? null,
    listing: isLong ? journeyListing(studies, workspace) : null,
    cards: isLong ? [] : studies.map((one) => cardOf(one, diagnostics)),
    heat: heatMap(studies, workspace),
    unusable: [...workspace.unusable].sort(),
  };
}

const shownTiles: ReadonlySet<string> = new Set(['mean', 'pit', 'end', 'best']);

function cardOf(study: Study, diagnostics: readonly Diagnostic[]): JourneyCard {
  const { journey, words } = study;
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
    urgent: study.isPublic ? null : urgentBadge(study),
    findings: study.isPublic
      ? null
      : findings === 0
        ? words.findingsNone
        : words.findingsCount(findings),
    curve: journeyCurve(study.workspace, journey),
  };
}

function urgentBadge(study: Study): Badge {
  const { words } = study;
  const urgent = actNow(study).length;
  return urgent > 0
    ? { text: words.actNow(urgent), class: 'act-now' }
    : { text: words.nothingUrgent, class: 'calm' };
}
