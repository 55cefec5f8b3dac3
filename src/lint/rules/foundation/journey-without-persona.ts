import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const journeyWithoutPersona = defineRule({
  id: 'journey-without-persona',
  group: 'foundation',
  subject: 'journey',
  severity: 'error',
  preset: 'starter',
  summary: {
    en: 'The journey does not say whose it is',
    nl: 'De klantreis zegt niet van wie hij is',
  },
  why: {
    en: 'A journey can only be filled in through the eyes of somebody. Without a persona nobody can say what the customer expects, feels or needs, so the map describes the organisation instead. That makes it unusable, whatever its status.',
    nl: 'Een klantreis kun je alleen invullen door de ogen van iemand. Zonder persona kan niemand zeggen wat de klant verwacht, voelt of nodig heeft, en beschrijft de kaart de organisatie. Dat maakt hem onbruikbaar, wat zijn status ook is.',
  },
  sources: ['2-03'],
  messages: {
    en: {
      missing: (journey: string) => `The journey ${journey} has no persona.`,
      hint: 'Make a persona first ("sanne.persona.yaml") and name it here: "personas: sanne".',
    },
    nl: {
      missing: (journey) => `De klantreis ${journey} heeft geen persona.`,
      hint: 'Maak eerst een persona ("sanne.persona.yaml") en noem die hier: "personas: sanne".',
    },
  },
  bad: `title: Reporting a fault # <- here
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  *check(journey, { workspace, messages, analyses }) {
    if (journey.personas.length > 0) return;
    if (analyses.current(journey)?.personas.length === 0) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.missing(quoted(journey.title)),
      hint: messages.hint,
    };
  },
});
