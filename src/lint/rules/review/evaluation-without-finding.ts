import { placeOf } from '../../../model/touchpoint.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const evaluationWithoutFinding = defineRule({
  id: 'evaluation-without-finding',
  group: 'review',
  subject: 'journey',
  severity: 'info',
  summary: {
    en: 'An evaluation took place, but what came out is not said',
    nl: 'Er is geëvalueerd, maar wat eruit kwam staat er niet bij',
  },
  why: {
    en: 'You evaluate to learn whether the changes do what they should. Who looks at the journey next year wants to know what came out, not only that it was done. It is asked as soon as "anchoring: evaluation" has a "last".',
    nl: 'Je evalueert om te leren of de veranderingen doen wat ze moeten. Wie volgend jaar naar de klantreis kijkt wil weten wat eruit kwam, niet alleen dat het is gedaan. Het wordt gevraagd zodra "anchoring: evaluation" een "last" heeft.',
  },
  sources: ['1-56'],
  messages: {
    en: {
      missing: (journey: string, last: string) =>
        `${journey} was evaluated (${last}), but what came out is not said.`,
      hint: 'Add it in one sentence: "finding: …", also when nothing changed.',
    },
    nl: {
      missing: (journey, last) =>
        `${journey} is geëvalueerd (${last}), maar wat eruit kwam staat er niet bij.`,
      hint: 'Zet het er in één zin bij: "finding: …", ook als er niets veranderde.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I call the help desk, emotion: 0 }
anchoring:
  evaluation:
    every: 3mo
    last: 2026-10-01 # <- here
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I call the help desk, emotion: 0 }
anchoring:
  evaluation:
    every: 3mo
    last: 2026-10-01
    finding: Nine in ten are called back within the hour
`,
  *check(journey, { messages }) {
    const { last, finding } = journey.anchoring?.evaluation ?? {};
    if (last === undefined || (finding?.length ?? 0) > 0) return;
    yield {
      place: placeOf(journey, 'anchoring', 'evaluation', 'last'),
      message: messages.missing(quoted(journey.title), last),
      hint: messages.hint,
    };
  },
});
