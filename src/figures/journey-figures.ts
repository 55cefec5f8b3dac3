import { isOfCustomers } from '../model/evidence.ts';
import type { Evidence, Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';
import { feelingFor, meanFeeling } from './emotion.ts';
import type { Figures, Sample, Tally } from './figures.ts';
import { add, emptyTally, figuresOf } from './figures.ts';
import { meets } from './flow.ts';

export type { Figures, Moment } from './figures.ts';

export interface JourneyFigures extends Figures {
  /** By phase id, in order. */
  readonly byPhase: ReadonlyMap<string, Figures>;
  /** By persona id, over the touchpoints that the persona meets; for those the journey names. */
  readonly byPersona: ReadonlyMap<string, Figures>;
}

type FindEvidence = (id: string) => Evidence | undefined;

/**
 * The emotional figures of a journey, per phase and per persona, in one pass over its touchpoints.
 * With several personas a touchpoint counts with the mean over those whose feeling is known.
 * @param persona only what this persona meets and feels
 */
export function journeyFigures(
  journey: Journey,
  workspace: Pick<Workspace, 'evidenceById'>,
  persona?: string,
): JourneyFigures {
  const find = finder(journey, workspace);
  const whole = emptyTally();
  const phases = new Map(journey.phases.map(({ id }) => [id, emptyTally()]));
  const asked = persona === undefined ? journey.personas : [persona];
  const personas = new Map(asked.map((id) => [id, emptyTally()]));
  for (const touchpoint of journey.touchpoints) {
    const evidence = evidenceFor(touchpoint, find);
    if (persona === undefined || meets(touchpoint, persona)) {
      const sample = sampleOf(touchpoint, evidence, persona);
      add(whole, sample);
      const phase = phases.get(touchpoint.phase);
      if (phase !== undefined) add(phase, sample);
    }
    for (const [id, tally] of personas) {
      if (meets(touchpoint, id)) add(tally, sampleOf(touchpoint, evidence, id));
    }
  }
  return { ...figuresOf(whole), byPhase: figuresOfAll(phases), byPersona: figuresOfAll(personas) };
}

/**
 * Emotion − expected emotion of one touchpoint: of `persona`, else the mean over the personas for whom
 * both are known; null when there is none.
 */
export function expectationGap(touchpoint: Touchpoint, persona?: string): number | null {
  const { emotion, expectedEmotion, personas } = touchpoint;
  if (emotion === undefined || expectedEmotion === undefined) return null;
  if (typeof emotion === 'number' && typeof expectedEmotion === 'number') {
    return emotion - expectedEmotion;
  }
  const known = Object.keys(typeof emotion === 'number' ? expectedEmotion : emotion);
  const whose = persona !== undefined ? [persona] : personas.length > 0 ? personas : known;
  let sum = 0;
  let count = 0;
  for (const id of whose) {
    const felt = feelingFor(emotion, id);
    const expected = feelingFor(expectedEmotion, id);
    if (felt === null || expected === null) continue;
    sum += felt - expected;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

function sampleOf(
  touchpoint: Touchpoint,
  evidence: Sample['evidence'],
  persona: string | undefined,
): Sample {
  const emotion =
    persona === undefined
      ? meanFeeling(touchpoint.emotion, touchpoint.personas)
      : feelingFor(touchpoint.emotion, persona);
  return { touchpoint, emotion, expectationGap: expectationGap(touchpoint, persona), evidence };
}

function finder(journey: Journey, workspace: Pick<Workspace, 'evidenceById'>): FindEvidence {
  const own = new Map(journey.evidence.map((evidence) => [evidence.id, evidence]));
  return (id) => own.get(id) ?? workspace.evidenceById.get(id);
}

function evidenceFor(touchpoint: Touchpoint, find: FindEvidence): Sample['evidence'] {
  let kind: Sample['evidence'] = 'none';
  for (const id of touchpoint.evidence) {
    const evidence = find(id);
    if (evidence === undefined || evidence.method === 'assumption') continue;
    if (isOfCustomers(evidence)) return 'customers';
    kind = 'other';
  }
  return kind;
}

function figuresOfAll(tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, Figures> {
  return new Map([...tallies].map(([id, tally]) => [id, figuresOf(tally)]));
}
