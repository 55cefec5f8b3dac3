import { placeOf } from '../../../model/touchpoint.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const truthWithoutExpectation = defineRule({
  id: 'truth-without-expectation',
  group: 'moments',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'It is not known what customers expect of a moment of truth',
    nl: 'Het is niet bekend wat klanten verwachten van een moment van de waarheid',
  },
  why: {
    en: 'A moment of truth has to meet expectations; without knowing them nobody can tell whether it does. Put them in words ("expects") or, better, as the feeling that would just meet them ("expectedEmotion"), which can be compared. A tip in a draft.',
    nl: 'Een moment van de waarheid moet aan de verwachtingen voldoen; wie ze niet kent, kan niet zeggen of dat lukt. Noem ze in woorden ("expects") of liever als het gevoel dat er net aan voldoet ("expectedEmotion"), want dat is te vergelijken. In een concept is het een tip.',
  },
  sources: ['1-19'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `It is not known what the customer expects of the moment of truth ${touchpoint}.`,
      hint: 'Add "expects:" in words and "expectedEmotion:", the feeling that would just meet it.',
    },
    nl: {
      missing: (touchpoint) =>
        `Het is niet bekend wat de klant verwacht van het moment van de waarheid ${touchpoint}.`,
      hint: 'Voeg "expects:" toe in woorden en "expectedEmotion:", het gevoel dat er net aan voldoet.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 1
    type: moment-of-truth # <- here
    impact: { customer: 5, organisation: 4 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer comes
    emotion: 1
    type: moment-of-truth
    impact: { customer: 5, organisation: 4 }
    expects: That it works again after one visit
    expectedEmotion: 0.5
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.type !== 'moment-of-truth') continue;
      if (touchpoint.expects.length > 0 || touchpoint.expectedEmotion !== undefined) continue;
      if (isFromElsewhere(journey, touchpoint, 'type')) continue;
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'type')),
        message: messages.missing(quoted(touchpoint.title)),
        hint: messages.hint,
        severity: notThereYet(journey),
        about: touchpoint,
      };
    }
  },
});
