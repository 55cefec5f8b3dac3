import { feelingFor, lowestFeeling, zoneOf } from '../figures/emotion.ts';
import { meets } from '../figures/flow.ts';
import type { Figures, Moment } from '../figures/figures.ts';
import { journeyFigures } from '../figures/journey-figures.ts';
import type { Journey } from '../model/journey.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ComparedPhase } from './compared-phases.ts';

/** A figure on both sides; `difference` is null when one of them is. */
export interface Shift {
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
}

export interface MomentShift {
  readonly before: Moment | null;
  readonly after: Moment | null;
}

/** What the changes do to the journey, to one of its phases or to one of its personas. */
export interface Effect {
  readonly scope: 'journey' | 'phase' | 'persona';
  readonly id: string;
  /** Mean feeling, -2..+2. */
  readonly mean: Shift;
  /** The same, weighted with the impact on the customer. */
  readonly weightedMean: Shift;
  /** How many touchpoints lie below the zone of indifference for somebody; null when no feeling is known. */
  readonly negative: Shift;
  /** Share 0..1 of the touchpoints whose feeling is known. */
  readonly scored: Shift;
  readonly touchpoints: Shift;
  readonly peak: MomentShift;
  readonly pit: MomentShift;
  readonly end: MomentShift;
}

/** Gains and losses: of the whole journey, of each phase, and of each persona where there are several. */
export function effectsOf(
  workspace: Pick<Workspace, 'evidenceById' | 'settings'>,
  before: Journey,
  after: Journey,
  phases: readonly ComparedPhase[],
): readonly Effect[] {
  const [old, wanted] = [journeyFigures(before, workspace), journeyFigures(after, workspace)];
  const { zone } = workspace.settings;
  const isNegative = (touchpoint: Touchpoint) => {
    const lowest = lowestFeeling(touchpoint.emotion, touchpoint.personas);
    return lowest !== null && zoneOf(lowest.value, zone) === 'below';
  };
  const count = (touchpoints: readonly Touchpoint[] | undefined, figures: Figures | undefined) =>
    figures === undefined || figures.mean === null
      ? null
      : (touchpoints ?? []).filter(isNegative).length;
  const byPersona = (journey: Journey, persona: string, figures: Figures | undefined) =>
    figures === undefined || figures.mean === null
      ? null
      : journey.touchpoints.filter((touchpoint) => {
          const felt = meets(touchpoint, persona) ? feelingFor(touchpoint.emotion, persona) : null;
          return felt !== null && zoneOf(felt, zone) === 'below';
        }).length;
  const personas = [...new Set([...before.personas, ...after.personas])];
  return [
    effect(
      'journey',
      after.id,
      [old, count(before.touchpoints, old)],
      [wanted, count(after.touchpoints, wanted)],
    ),
    ...phases
      .filter(({ before: a, after: b }) => !(a ?? b)?.implicit || !(b ?? a)?.implicit)
      .map(({ id, before: a, after: b }) =>
        effect(
          'phase',
          id,
          [old.byPhase.get(id), count(a?.touchpoints, old.byPhase.get(id))],
          [wanted.byPhase.get(id), count(b?.touchpoints, wanted.byPhase.get(id))],
        ),
      ),
    ...(personas.length < 2 ? [] : personas).map((id) =>
      effect(
        'persona',
        id,
        [old.byPersona.get(id), byPersona(before, id, old.byPersona.get(id))],
        [wanted.byPersona.get(id), byPersona(after, id, wanted.byPersona.get(id))],
      ),
    ),
  ];
}

/** The figures of one side, absent where it has no such phase or persona, and its negative moments. */
type Side = readonly [Figures | undefined, number | null];

function effect(scope: Effect['scope'], id: string, [a, worse]: Side, [b, left]: Side): Effect {
  return {
    scope,
    id,
    mean: shift(a?.mean, b?.mean),
    weightedMean: shift(a?.weightedMean, b?.weightedMean),
    negative: shift(worse, left),
    scored: shift(a?.coverage.scored, b?.coverage.scored),
    touchpoints: shift(a?.touchpoints ?? 0, b?.touchpoints ?? 0),
    peak: { before: a?.peak ?? null, after: b?.peak ?? null },
    pit: { before: a?.pit ?? null, after: b?.pit ?? null },
    end: { before: a?.end ?? null, after: b?.end ?? null },
  };
}

function shift(before: number | null | undefined, after: number | null | undefined): Shift {
  const [a, b] = [before ?? null, after ?? null];
  return { before: a, after: b, difference: a === null || b === null ? null : b - a };
}
