import type { Journey } from '../../../model/journey.ts';
import { placeOf, type Solution, type Touchpoint } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const solutionOutOfControl = defineRule({
  id: 'solution-out-of-control',
  group: 'outside-in',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A solution is planned for a moment that is out of your hands',
    nl: 'Er is een oplossing bedacht voor een moment dat je niet in de hand hebt',
  },
  why: {
    en: 'On some things you have no influence: what people read in the paper or hear from a rival is not yours to change. A solution for a touchpoint with "control: none" can only work by a detour, and the map says which: "influence" on the touchpoint. When you do have a say there, "control: influence" is the truth. Only a written "control: none" counts: a moment that is without you today, such as waiting, is often where a solution brings you in. A solution for a whole phase is not judged, nor one that was dropped. A tip in a draft.',
    nl: 'Op sommige dingen heb je geen invloed: wat mensen in de krant lezen of van een concurrent horen, kun jij niet veranderen. Een oplossing voor een contactmoment met "control: none" kan alleen werken langs een omweg, en de kaart zegt welke: "influence" bij het contactmoment. Heb je er wel iets over te zeggen, dan is "control: influence" de waarheid. Alleen een opgeschreven "control: none" telt: bij een moment dat nu zonder jou is, zoals wachten, kom je met een oplossing juist in beeld. Een oplossing voor een hele fase blijft buiten beschouwing, net als een die is afgevallen. In een concept is het een tip.',
  },
  sources: ['4-09'],
  messages: {
    en: {
      beyond: (solution: string, touchpoint: string) =>
        `The solution ${solution} is for ${touchpoint}, which is out of your hands.`,
      hint: 'Say how you reach it all the same ("influence:"), or correct "control:" when you do have a say in it.',
    },
    nl: {
      beyond: (solution, touchpoint) =>
        `De oplossing ${solution} is voor ${touchpoint}, en dat heb je niet in de hand.`,
      hint: 'Zeg hoe je er toch bij kunt ("influence:"), of verbeter "control:" als je er wel iets over te zeggen hebt.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
touchpoints:
  - id: rival
    title: A rival tells me that their boiler uses less
    channels: competitor
    control: none # <- here
solutions:
  - { title: Have rivals tell the truth, for: rival }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
touchpoints:
  - id: rival
    title: A rival tells me that their boiler uses less
    channels: competitor
    control: none
    influence: The consumers’ test that we link to everywhere
solutions:
  - { title: Pay for a consumers’ test, for: rival }
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.control !== 'none' || touchpoint.influence.length > 0) continue;
      const solution = solutionFor(journey, touchpoint);
      const place = placeOf(touchpoint, 'control');
      if (solution === undefined || !workspace.isWritten(place.file, place.path)) continue;
      if (isFromElsewhere(journey, touchpoint, 'control')) continue;
      yield {
        ...reportAt(workspace, journey, touchpoint, place),
        message: messages.beyond(quoted(solution.title), quoted(touchpoint.title)),
        hint: messages.hint,
        severity: notThereYet(journey),
        about: touchpoint,
      };
    }
  },
});

function solutionFor({ solutions }: Journey, touchpoint: Touchpoint): Solution | undefined {
  return solutions.find(
    ({ status, for: targets }) => status !== 'dropped' && targets.includes(touchpoint.id),
  );
}
