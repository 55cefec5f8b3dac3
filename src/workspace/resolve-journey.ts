import { terms } from '../language/terms.ts';
import type { Evidence, Journey, Phase } from '../model/journey.ts';
import { packed } from '../model/packed.ts';
import { inside } from '../model/path.ts';
import { none } from '../model/resolved.ts';
import type { Settings } from '../model/workspace.ts';
import type { JourneyFile } from '../model/written/journey-file.ts';
import type { WrittenTouchpoint } from '../model/written/touchpoint.ts';
import type { EffectiveJourney, EffectivePhase } from './effective.ts';
import { journeyHead } from './journey-head.ts';
import { actions, anywhere, dateText, extensions, list, metrics, pains } from './normal-forms.ts';
import type { Report } from './report.ts';
import { resolveExperience, resolveTouchpoint } from './resolve-touchpoint.ts';
import type { Rating } from './resolve-solution.ts';
import { resolveSolution } from './resolve-solution.ts';
import { step, uniqueIds, type Skeleton } from './skeleton.ts';
import { tidyReferences } from './tidy-references.ts';

export interface Surroundings {
  readonly settings: Settings;
  /** Names of phases in cjm.yaml, by id. */
  readonly phaseNames: ReadonlyMap<string, string>;
  /** The rating files of this journey. */
  readonly ratings: readonly Rating[];
  /** What this journey lists, refers to and takes over, and that of its personas. */
  readonly evidence: readonly Evidence[];
  /** Whether it takes something over from a journey that cannot be used. */
  readonly isUncertain: boolean;
  readonly report: Report;
}

/** A journey with every shorthand resolved. */
export function resolveJourney(effective: EffectiveJourney, around: Surroundings): Journey {
  const { skeleton } = effective;
  const written = skeleton.written;
  const fields = effective.fields as JourneyFile;
  const personas = list(fields.personas);
  const phases = packed(effective.phases, (phase) =>
    resolvePhase(phase, skeleton, personas, around),
  );
  return {
    ...anywhere(written),
    ...journeyHead(written),
    id: skeleton.id,
    summary: list(written.summary),
    offer: fields.offer ?? 'existing',
    purpose: fields.purpose,
    market: fields.market,
    primary: fields.primary ?? false,
    service: fields.service,
    segment: fields.segment,
    owner: fields.owner,
    personas,
    goals: list(fields.goals),
    businessGoal: list(fields.businessGoal),
    duration: fields.duration,
    scope: scope(fields.scope),
    review: written.review && {
      every: written.review.every,
      last: dateText(written.review.last),
      triggers: list(written.review.triggers),
    },
    experience: written.experience && {
      overall: written.experience.overall,
      evidence: list(written.experience.evidence),
    },
    metrics: metrics(written.metrics),
    pains: pains(fields.pains),
    evidence: around.evidence,
    phases,
    touchpoints: phases.flatMap(({ touchpoints }) => touchpoints),
    solutions: resolveSolutions(effective, around),
    overlaps: list(written.overlaps).map((item, index) => ({
      journey: item.journey,
      phase: item.phase,
      with: item.with,
      handling: list(item.handling),
      origin: inside(effective.origin, 'overlaps', ...step(written.overlaps, index)),
    })),
    removes: list(written.removes),
    anchoring: anchoring(written.anchoring),
    origin: effective.origin,
    inherited: effective.inherited,
    extensions: extensions(written),
  };
}

function resolvePhase(
  phase: EffectivePhase,
  { file, written }: Skeleton,
  personas: readonly string[],
  around: Surroundings,
): Phase {
  const { settings, phaseNames, report } = around;
  const fields = phase.fields as { readonly name?: string; readonly touchpoints?: unknown };
  const name =
    fields.name ??
    phaseNames.get(phase.id) ??
    terms(settings.language).phases[phase.id] ??
    phase.id;
  const touchpoints = packed(phase.touchpoints, (touchpoint) => {
    const { title, same } = touchpoint.fields as WrittenTouchpoint;
    const isTakenOver = same !== undefined || written.from !== undefined;
    const isOwn = touchpoint.origin.file === file && !touchpoint.implicit;
    if (title === undefined && isOwn && !(isTakenOver && around.isUncertain)) {
      const place = inside(touchpoint.origin, 'title');
      report.add({
        rule: 'schema',
        code: 'schema/required',
        place,
        sentence: report.words.missing('title'),
      });
    }
    const shown = touchpoint.implicit ? name : (title ?? touchpoint.id);
    return resolveTouchpoint(touchpoint, phase.id, shown, personas, settings.channels);
  });
  return Object.assign(resolveExperience(phase, personas, settings.channels), {
    name,
    touchpoints,
  });
}

function resolveSolutions({ skeleton, origin }: EffectiveJourney, around: Surroundings) {
  const { solutions } = skeleton.written;
  if (solutions === undefined) return none;
  const idFor = uniqueIds('solution', around.report);
  return packed(list(solutions), (solution, index) => {
    const place = inside(origin, 'solutions', ...step(solutions, index));
    const id = idFor(solution.id, solution.title, place);
    const tidy = tidyReferences(skeleton.id, solution, place, around.report);
    return resolveSolution(id, tidy, place, around.ratings, around.report);
  });
}

function scope(value: JourneyFile['scope']): Journey['scope'] {
  return (
    value && {
      start: list(value.start),
      end: list(value.end),
      includes: list(value.includes),
      excludes: list(value.excludes),
      journeysPerMonth: value.journeysPerMonth,
    }
  );
}

function anchoring(value: JourneyFile['anchoring']): Journey['anchoring'] {
  return (
    value && {
      ...anywhere(value),
      changes: actions(value.changes),
      evaluation: value.evaluation && {
        every: value.evaluation.every,
        last: dateText(value.evaluation.last),
        finding: list(value.evaluation.finding),
      },
    }
  );
}
