import { findEvidence, isOfCustomers } from '../../../model/evidence.ts';
import type { Journey } from '../../../model/journey.ts';
import type { Solution, Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { RankedSolution } from '../../../score/rank.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const lowConfidenceWinner = defineRule({
  id: 'low-confidence-winner',
  group: 'evidence',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A solution wins on little more than an opinion',
    nl: 'Een oplossing wint op weinig meer dan een mening',
  },
  why: {
    en: 'A map is only as reliable as what goes into it. A solution that wins for a moment rests on two things: what customers experience there, and how it was scored. It is worth a second look when nothing that is known of any moment that it wins comes from customers (where a touchpoint names no evidence, what the journey lists counts), or when one single person gave all its scores (an agreed set is the work of several). A solution that is being tried or rolled out is left to the outcome of the test.',
    nl: 'Een kaart is slechts zo betrouwbaar als wat erin gaat. Een oplossing die wint voor een moment rust op twee dingen: wat klanten daar beleven, en hoe de oplossing is beoordeeld. Kijk nog eens als niets van wat bekend is over de momenten waar hij wint van klanten komt (noemt een contactmoment geen bewijs, dan telt wat de klantreis noemt), of als één persoon alle scores gaf (een gezamenlijke set is het werk van meer mensen). Bij een oplossing die wordt geprobeerd of uitgerold is de uitkomst van de proef aan zet.',
  },
  sources: ['3-34'],
  messages: {
    en: {
      unheard: (solution: string, touchpoint: string) =>
        `${solution} wins for ${touchpoint}, but nothing that is known of that moment comes from customers.`,
      alone: (solution: string, touchpoint: string, rater: string) =>
        `${solution} wins for ${touchpoint}, but only ${rater} scored it.`,
      askCustomers: 'Ask customers how it is now, and name that as "evidence" of the touchpoint.',
      askOthers: 'Have at least one colleague score it as well; "cjm rate" asks the questions.',
    },
    nl: {
      unheard: (solution, touchpoint) =>
        `${solution} wint voor ${touchpoint}, maar niets van wat bekend is over dat moment komt van klanten.`,
      alone: (solution, touchpoint, rater) =>
        `${solution} wint voor ${touchpoint}, maar alleen ${rater} heeft hem beoordeeld.`,
      askCustomers:
        'Vraag klanten hoe het nu is, en noem dat als "evidence" van het contactmoment.',
      askOthers: 'Laat nog minstens één collega hem beoordelen; "cjm rate" stelt de vragen.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
evidence:
  - { id: interviews, method: customer-interview, participants: 8 }
  - { id: workshop, method: employee, participants: 6 }
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2, evidence: workshop }
  - { id: visit, title: The engineer comes, emotion: -0.6, evidence: interviews }
solutions:
  - title: We call back within the hour # <- here
    for: call
    scores: { distinctive: 4, brandFit: 4, ease: 3, customerImpact: 5, organisationImpact: 3 }
  - title: A text with the hour and the name # <- here
    for: visit
    scores:
      anna: { distinctive: 3, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 3 }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
evidence:
  - { id: interviews, method: customer-interview, participants: 8 }
touchpoints:
  - { id: call, title: I wait on the phone, emotion: -1.2, evidence: interviews }
  - { id: visit, title: The engineer comes, emotion: -0.6, evidence: interviews }
solutions:
  - title: We call back within the hour
    for: call
    scores: { distinctive: 4, brandFit: 4, ease: 3, customerImpact: 5, organisationImpact: 3 }
  - title: A text with the hour and the name
    for: visit
    scores:
      anna: { distinctive: 3, brandFit: 4, ease: 4, customerImpact: 4, organisationImpact: 3 }
      bram: { distinctive: 2, brandFit: 4, ease: 5, customerImpact: 4, organisationImpact: 4 }
`,
  *check(journey, { workspace, messages, analyses }) {
    const untried = journey.solutions.filter(({ status }) => !tried.has(status));
    if (untried.length === 0) return;
    const unheard = new Set(
      journey.touchpoints.filter((touchpoint) => !isHeard(workspace, journey, touchpoint)),
    );
    // Who asked customers everywhere, and had several people score, needs no ranking here.
    if (unheard.size === 0 && untried.every((solution) => onlyRater(solution) === null)) return;
    const { solutions } = analyses.ranking(journey);
    for (const solution of untried) {
      const ranked = solutions.find(({ id }) => id === solution.id);
      const moments = ranked === undefined ? [] : wonBy(ranked, journey);
      const [first] = moments;
      if (first === undefined) continue;
      const at = { place: headOf(workspace, solution), about: solution };
      const [name, moment] = [quoted(solution.title), quoted(first.title)];
      if (moments.every((touchpoint) => unheard.has(touchpoint))) {
        yield { ...at, message: messages.unheard(name, moment), hint: messages.askCustomers };
      }
      const rater = onlyRater(solution);
      if (rater !== null) {
        const message = messages.alone(name, moment, quoted(rater));
        yield { ...at, message, hint: messages.askOthers };
      }
    }
  },
});

const tried: ReadonlySet<string> = new Set(['testing', 'rolling-out', 'rolled-out', 'dropped']);

/** Who gave all its scores; null when that were more, or nobody on their own. */
function onlyRater({ scores }: Solution): string | null {
  const [one, ...others] = scores;
  return others.length === 0 ? (one?.rater ?? null) : null;
}

/** The touchpoints for which it is the best. */
function wonBy({ ranks }: RankedSolution, { touchpoints }: Journey) {
  return touchpoints.filter(({ id }) => ranks.get(id) === 1);
}

/** Whether anything that is told of a touchpoint comes from customers; where nothing is named, what the journey lists counts. */
function isHeard(
  workspace: Workspace,
  journey: Journey,
  { evidence, quotes }: Touchpoint,
): boolean {
  const ids = [...evidence, ...quotes.flatMap((quote) => quote.evidence)];
  if (ids.length === 0) return journey.evidence.some(isOfCustomers);
  return ids.some((id) => {
    const found = findEvidence(workspace, journey, id);
    return found !== undefined && isOfCustomers(found);
  });
}
