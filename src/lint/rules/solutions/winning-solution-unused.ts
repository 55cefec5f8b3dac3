import type { Journey } from '../../../model/journey.ts';
import { lineages } from '../../../model/lineage.ts';
import { referenceAmong } from '../../../model/reference-among.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

/** The current journey of both examples. */
const now = `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2 }
solutions:
  - id: call-back
    title: We call back within the hour
    for: call
    scores: { distinctive: 4, brandFit: 4, ease: 3, customerImpact: 5, organisationImpact: 3 }
`;

export const winningSolutionUnused = defineRule({
  id: 'winning-solution-unused',
  group: 'solutions',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A desired journey leaves the best solution for a moment unused',
    nl: 'Een gewenste klantreis laat de beste oplossing voor een moment liggen',
  },
  why: {
    en: 'The solutions that score highest are the ones to use in the design of the desired journey. For every moment that has a ranked solution, one of its winners must be used somewhere in the design. Moments that use another solution are left to "lower-ranked-solution-without-reason"; a "because", a removed moment and a winner that is already rolled out are fine. A tip for moments that a draft does not mention yet.',
    nl: 'De oplossingen die het hoogst scoren pas je toe in het ontwerp van de gewenste klantreis. Van elk moment met een beoordeelde oplossing moet een winnaar ergens in het ontwerp zitten. Over momenten met een andere oplossing gaat "lower-ranked-solution-without-reason"; een "because", een vervallen moment en een winnaar die al is uitgerold zijn in orde. Een tip voor momenten die een concept nog niet noemt.',
  },
  sources: ['1-47'],
  messages: {
    en: {
      unused: (solution: string, touchpoint: string) =>
        `${solution} is the best solution for ${touchpoint}, but this journey does not use it.`,
      hint: (id: string, touchpoint: string) =>
        `Give the touchpoint "${touchpoint}" its "solutions: ${id}", or say "because" why not.`,
    },
    nl: {
      unused: (solution, touchpoint) =>
        `${solution} is de beste oplossing voor ${touchpoint}, maar deze klantreis gebruikt hem niet.`,
      hint: (id, touchpoint) =>
        `Geef het contactmoment "${touchpoint}" "solutions: ${id}", of zeg met "because" waarom niet.`,
    },
  },
  bad: {
    'fault.journey.yaml': now,
    'fault-soon.journey.yaml': `title: Reporting a fault in a minute
state: desired
from: fault
touchpoints:
  - id: call
    title: I call and get somebody at once # <- here
    emotion: 1
`,
  },
  good: {
    'fault.journey.yaml': now,
    'fault-soon.journey.yaml': `title: Reporting a fault in a minute
state: desired
from: fault
touchpoints:
  - id: call
    title: They call me back within the hour
    emotion: 1
    solutions: call-back
`,
  },
  *check(journey, { workspace, messages, analyses }) {
    const current = journey.state === 'desired' ? analyses.current(journey) : null;
    if (current === null || current.solutions.length === 0) return;
    const { winners, solutions } = analyses.ranking(current);
    if (winners.size === 0) return;
    const used = usedIds(journey, current.id);
    const momentsOf = lineages(workspace, journey);
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.solutions.length > 0 || touchpoint.because.length > 0) continue;
      for (const moment of momentsOf(touchpoint)) {
        const best = winners.get(moment);
        if (best === undefined || best.some((id) => used.has(id))) continue;
        const solution = solutions.find(({ id }) => id === best[0]);
        if (solution === undefined || isRolledOut(current, best)) continue;
        const isMentioned = touchpoint.origin.file === journey.origin.file;
        yield {
          ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'title')),
          message: messages.unused(quoted(solution.title), quoted(touchpoint.title)),
          hint: messages.hint(solution.id, touchpoint.id),
          ...(!isMentioned && journey.status === 'draft' && { severity: 'info' }),
          about: touchpoint,
        };
      }
    }
  },
});

/** What the design uses, by the current journey's ids. */
function usedIds(journey: Journey, current: string): ReadonlySet<string> {
  const home = new Set([current]);
  return new Set(
    journey.touchpoints.flatMap(({ solutions }) => solutions.map((id) => referenceAmong(home, id))),
  );
}

function isRolledOut(current: Journey, ids: readonly string[]): boolean {
  return current.solutions.some(({ id, status }) => status === 'rolled-out' && ids.includes(id));
}
