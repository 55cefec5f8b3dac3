import type { Evidence, Journey, Overlap, Scope } from '../../model/journey.ts';
import type { Solution } from '../../model/touchpoint.ts';
import type { Cut } from './cut.ts';
import { each, maybe, out, outList, part, shown } from './decisions.ts';
import { anywhere, noExtensions, pains, personaIds, phase } from './experience.ts';
import { solution } from './solution.ts';

/** How and with how many it was found out; not with whom, and not where it is kept. */
export const evidence = part<Evidence>({
  ...anywhere,
  id: (id, cut) => cut.evidence(id),
  title: out('sources'),
  method: shown,
  date: shown,
  participants: shown,
  department: out('people'),
  source: out('sources'),
  owner: out('people'),
  origin: shown,
});

const overlap = part<Overlap>({
  journey: shown,
  phase: shown,
  with: shown,
  handling: outList('work'),
  origin: shown,
});

const journeyFields = part<Journey>({
  ...anywhere,
  id: shown,
  title: shown,
  summary: shown,
  state: shown,
  offer: shown,
  purpose: out('views'),
  status: shown,
  market: shown,
  primary: shown,
  service: shown,
  segment: shown,
  owner: out('people'),
  personas: personaIds,
  goals: shown,
  businessGoal: outList('views'),
  duration: shown,
  scope: maybe(
    part<Scope>({
      start: shown,
      end: shown,
      includes: shown,
      excludes: shown,
      journeysPerMonth: out('figures'),
    }),
  ),
  review: out('plans'),
  experience: out('figures'),
  metrics: outList('figures'),
  pains,
  evidence: each(evidence),
  phases: each(phase),
  // Made of the phases, below: they hold the same ones.
  touchpoints: shown,
  solutions: chosenOnes,
  overlaps: each(overlap),
  from: shown,
  removes: shown,
  anchoring: out('plans'),
  origin: shown,
  inherited: shown,
  extensions: noExtensions,
});

function chosenOnes(solutions: readonly Solution[], cut: Cut): readonly Solution[] {
  const chosen = solutions.filter((one) => one.chosen !== undefined);
  cut.leaveOut('solutions', solutions.length - chosen.length);
  return chosen.map((one) => solution(one, cut));
}

/**
 * A journey as the public sees it.
 * @param chosen the ids of solutions that were chosen, in this journey or those it comes from
 */
export function publicJourney(whole: Journey, chosen: ReadonlySet<string>, cut: Cut): Journey {
  const left = journeyFields(whole, cut);
  const phases = left.phases.map((one) => ({
    ...one,
    solutions: one.solutions.filter((id) => chosen.has(id)),
    touchpoints: one.touchpoints.map((at) => ({
      ...at,
      solutions: at.solutions.filter((id) => chosen.has(id)),
    })),
  }));
  return { ...left, phases, touchpoints: phases.flatMap(({ touchpoints }) => touchpoints) };
}
