import { pairTouchpoints } from '../compare/pair.ts';
import type { Flow } from '../figures/flow.ts';
import { journeyFlow } from '../figures/flow.ts';
import type { JourneyFigures } from '../figures/journey-figures.ts';
import { journeyFigures } from '../figures/journey-figures.ts';
import type { SelectionScore } from '../figures/selection.ts';
import { selectionScores } from '../figures/selection.ts';
import type { Triage } from '../figures/triage.ts';
import { triage } from '../figures/triage.ts';
import { reportWords, type ReportWords } from '../language/report.ts';
import { terms, type Terms } from '../language/terms.ts';
import { currentOf, originsOf } from '../model/current-of.ts';
import type { Evidence, Journey } from '../model/journey.ts';
import { oncePer } from '../model/once-per.ts';
import type { Solution, Touchpoint } from '../model/touchpoint.ts';
import type { Language, Workspace } from '../model/workspace.ts';
import { assessRanking, type Assessment } from '../score/assess.ts';
import { rank, type Ranking } from '../score/rank.ts';
import { publicFigures } from './audience/figures.ts';
import { desiredByBase } from './lookups.ts';

/** All that is known about a journey, computed once before anything is laid out. */
export interface Study {
  readonly workspace: Workspace;
  readonly journey: Journey;
  readonly language: Language;
  /** Scores, reasons and findings are left out: that there are none is then nothing to tell. */
  readonly isPublic: boolean;
  readonly words: ReportWords;
  readonly terms: Terms;
  readonly flow: Flow;
  readonly figures: JourneyFigures;
  /** By touchpoint id; empty for the public, who does not see what it is made of. */
  readonly selection: ReadonlyMap<string, SelectionScore>;
  /** The negative touchpoints, by id; empty for the public, who does not see how much they matter. */
  readonly triage: ReadonlyMap<string, Triage>;
  /** Of the journey's solutions, or of those of its current journey when it has none itself. */
  readonly ranking: Ranking;
  /** How sure that ranking is; computed when it is first asked, since a list of journeys does not show it. */
  readonly assessment: () => Assessment;
  readonly touchpoints: ReadonlyMap<string, Touchpoint>;
  /** The journey's own and, on a desired journey, those of the journeys it comes from. */
  readonly solutions: ReadonlyMap<string, Solution>;
  /** The journey's own and else the workspace's, by id. */
  readonly evidenceOf: (id: string) => Evidence | undefined;
  /** The current journey of a desired one, or the other way round. */
  readonly counterpart: Journey | null;
  /** What a touchpoint is in the counterpart: itself, what it replaces, or what replaces it. */
  readonly twinOf: (touchpoint: Touchpoint) => Touchpoint | undefined;
}

/** Computed once for a journey, however many pages show it. */
export function studyJourney(workspace: Workspace, journey: Journey): Study {
  return studiesIn(workspace)(journey);
}

const studiesIn = oncePer((workspace: Workspace) =>
  oncePer((journey: Journey) => study(workspace, journey)),
);

function study(workspace: Workspace, journey: Journey): Study {
  const { language } = workspace.settings;
  const isPublic = workspace.audience === 'public';
  const figures = journeyFigures(journey, workspace);
  const flow = journeyFlow(journey);
  const triaged = new Map<string, Triage>();
  for (const touchpoint of isPublic ? [] : journey.touchpoints) {
    const found = triage(touchpoint, flow, workspace.settings);
    if (found !== null) triaged.set(touchpoint.id, found);
  }
  const base = currentOf(workspace, journey);
  const counterpart = base ?? desiredOf(workspace, journey);
  const ownEvidence = new Map(journey.evidence.map((source) => [source.id, source]));
  const ranked = journey.solutions.length > 0 ? journey : (base ?? journey);
  return {
    workspace,
    journey,
    language,
    isPublic,
    words: reportWords(language),
    terms: terms(language),
    flow,
    figures: isPublic ? publicFigures(figures) : figures,
    selection: isPublic ? new Map() : selectionScores(journey),
    triage: triaged,
    ranking: rankingsIn(workspace)(ranked),
    assessment: () => assessmentsIn(workspace)(ranked),
    touchpoints: new Map(journey.touchpoints.map((touchpoint) => [touchpoint.id, touchpoint])),
    solutions: new Map(
      [...originsOf(workspace, journey).toReversed(), journey].flatMap(({ solutions }) =>
        solutions.map((solution) => [solution.id, solution] as const),
      ),
    ),
    evidenceOf: (id) => ownEvidence.get(id) ?? workspace.evidenceById.get(id),
    counterpart,
    twinOf: twinsIn(workspace, journey, counterpart, base !== null),
  };
}

/** A current and a desired journey show the same one. */
const rankingsIn = oncePer(({ settings }: Workspace) =>
  oncePer((journey: Journey) => rank(journey, { settings })),
);
const assessmentsIn = oncePer((workspace: Workspace) =>
  oncePer((journey: Journey) => assessRanking(journey, rankingsIn(workspace)(journey))),
);

function desiredOf(workspace: Workspace, { id, state }: Journey): Journey | null {
  return state === 'current' ? (desiredByBase(workspace).get(id) ?? null) : null;
}

/** @param isBase whether the counterpart is what the journey comes from, and not what it becomes */
function twinsIn(
  workspace: Workspace,
  journey: Journey,
  counterpart: Journey | null,
  isBase: boolean,
): Study['twinOf'] {
  if (counterpart === null) return () => undefined;
  const twins = new Map<string, Touchpoint>();
  const pairs = isBase
    ? pairTouchpoints(workspace, counterpart, journey)
    : pairTouchpoints(workspace, journey, counterpart);
  for (const { before, after, replaced } of pairs) {
    if (before === null || after === null) continue;
    if (isBase) twins.set(after.id, before);
    else for (const { id } of [before, ...replaced]) if (!twins.has(id)) twins.set(id, after);
  }
  return ({ id }) => twins.get(id);
}

/** The name by which a persona is called in labels: the first word, or all of it where first names are the same. */
export function shortName({ workspace, journey }: Study, persona: string): string {
  const nameOf = (id: string) => workspace.personaById.get(id)?.name ?? id;
  const full = nameOf(persona).trim();
  const first = firstWord(full);
  const isShared = journey.personas.some(
    (other) => other !== persona && firstWord(nameOf(other).trim()) === first,
  );
  return isShared ? full : first;
}

function firstWord(text: string): string {
  const end = text.search(/\s/);
  return end === -1 ? text : text.slice(0, end);
}
