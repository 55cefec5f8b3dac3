import { EPSILON, feelingFor, lowestFeeling, meanFeeling } from '../../../figures/emotion.ts';
import { journeyFigures, type JourneyFigures } from '../../../figures/journey-figures.ts';
import type { Journey, Phase } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { showWords, type ShowWords } from '../../../language/show.ts';
import { clean } from '../../terminal-lines.ts';

export interface ShownPersona {
  readonly id: string;
  readonly name: string;
  /** The first name, where that tells enough. */
  readonly short: string;
}

/** One line of the curve, and one column of the table: everyone, or one persona. */
export interface Line {
  /** Null for everyone. */
  readonly name: string | null;
  readonly short: string | null;
  readonly mark: string;
}

/** -2..+2, `null` when not known, `undefined` when this persona does not come here. */
export type Value = number | null | undefined;

export interface ShownTouchpoint {
  readonly touchpoint: Touchpoint;
  /** 1-based, in the whole journey. */
  readonly number: number;
  readonly title: string;
  /** One per line. */
  readonly values: readonly Value[];
}

export interface ShownPhase {
  readonly phase: Phase;
  readonly name: string;
  readonly touchpoints: readonly ShownTouchpoint[];
}

/** What the terminal shows of a journey: of all personas, or of one. */
export interface ShownJourney {
  readonly workspace: Workspace;
  /** Without the touchpoints that the persona does not meet. */
  readonly journey: Journey;
  readonly words: ShowWords;
  readonly figures: JourneyFigures;
  readonly personas: readonly ShownPersona[];
  readonly lines: readonly Line[];
  readonly phases: readonly ShownPhase[];
  readonly touchpoints: readonly ShownTouchpoint[];
}

const marks = ['●', '○', '■', '□'];

/** @param persona only what this persona meets and feels */
export function shownJourney(
  workspace: Workspace,
  journey: Journey,
  persona?: string,
): ShownJourney {
  const words = showWords(workspace.settings.language);
  const met = persona === undefined ? journey : asMetBy(journey, persona);
  const ids = persona === undefined ? journey.personas : [persona];
  const personas = shownPersonas(workspace, ids);
  const isApart = met.touchpoints.some((touchpoint) => differs(touchpoint, ids));
  const lines: Line[] =
    !isApart || ids.length < 2
      ? [{ name: null, short: null, mark: marks[0] ?? '' }]
      : ids.length > marks.length
        ? [words.average, words.lowest].map((name, index) => ({
            name,
            short: name,
            mark: marks[index] ?? '',
          }))
        : personas.map(({ name, short }, index) => ({ name, short, mark: marks[index] ?? '' }));
  const valuesOf = (touchpoint: Touchpoint): readonly Value[] => {
    const { emotion } = touchpoint;
    const mean = meanFeeling(emotion, touchpoint.personas);
    if (lines.length === 1) return [mean];
    if (ids.length > marks.length) {
      return [mean, lowestFeeling(emotion, touchpoint.personas)?.value ?? null];
    }
    return ids.map((id) => (meets(touchpoint, id) ? feelingFor(emotion, id) : undefined));
  };
  const numbers = new Map(journey.touchpoints.map(({ id }, index) => [id, index + 1]));
  const phases = met.phases.map((phase) => ({
    phase,
    name: clean(phase.name),
    touchpoints: phase.touchpoints.map((touchpoint) => ({
      touchpoint,
      number: numbers.get(touchpoint.id) ?? 0,
      title: clean(touchpoint.title),
      values: valuesOf(touchpoint),
    })),
  }));
  return {
    workspace,
    journey: met,
    words,
    figures: journeyFigures(journey, workspace, persona),
    personas,
    lines,
    phases,
    touchpoints: phases.flatMap((phase) => phase.touchpoints),
  };
}

function shownPersonas(workspace: Workspace, ids: readonly string[]): readonly ShownPersona[] {
  const names = ids.map((id) => clean(workspace.personaById.get(id)?.name ?? id));
  const firsts = names.map((name) => name.split(' ')[0] ?? name);
  return ids.map((id, index) => {
    const [name = id, first = name] = [names[index], firsts[index]];
    const isClear = first.length > 2 && firsts.indexOf(first) === firsts.lastIndexOf(first);
    return { id, name, short: isClear ? first : name };
  });
}

/** The journey as one persona goes through it. */
function asMetBy(journey: Journey, persona: string): Journey {
  const phases = journey.phases.map((phase) => ({
    ...phase,
    touchpoints: phase.touchpoints
      .filter((touchpoint) => meets(touchpoint, persona))
      .map((touchpoint) => ({ ...touchpoint, personas: [persona] })),
  }));
  return { ...journey, phases, touchpoints: phases.flatMap((phase) => phase.touchpoints) };
}

function meets(touchpoint: Touchpoint, persona: string): boolean {
  return touchpoint.personas.length === 0 || touchpoint.personas.includes(persona);
}

function differs({ emotion, personas }: Touchpoint, ids: readonly string[]): boolean {
  if (emotion === undefined || typeof emotion === 'number') return false;
  const values = ids
    .filter((id) => personas.length === 0 || personas.includes(id))
    .map((id) => feelingFor(emotion, id));
  const [first] = values;
  return values.some(
    (value) =>
      (value === null) !== (first === null) ||
      (value !== null && typeof first === 'number' && Math.abs(value - first) > EPSILON),
  );
}
