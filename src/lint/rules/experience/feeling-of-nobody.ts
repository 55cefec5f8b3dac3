import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const feelingOfNobody = defineRule({
  id: 'feeling-of-nobody',
  group: 'experience',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A touchpoint tells how a persona feels who does not meet it',
    nl: 'Een contactmoment vertelt hoe een persona zich voelt die het niet meemaakt',
  },
  why: {
    en: 'The map shows what customers experience who make this journey. A feeling of a persona whom neither the journey nor the touchpoint names under "personas" counts in no figure and is not drawn. Either the persona is missing there, or the feeling belongs to somebody else. It holds for "emotion", "emotionBefore" and "expectedEmotion".',
    nl: 'De kaart laat zien wat klanten beleven die deze klantreis maken. Een gevoel van een persona die niet onder "personas" van de klantreis of het contactmoment staat, telt in geen enkel cijfer mee en wordt niet getekend. De persona ontbreekt daar, of het gevoel is van iemand anders. Het geldt voor "emotion", "emotionBefore" en "expectedEmotion".',
  },
  sources: ['1-35'],
  messages: {
    en: {
      nobody: (persona: string, touchpoint: string) =>
        `${persona} does not meet ${touchpoint}, so this feeling counts for nobody.`,
      hint: 'Add the persona to "personas" of the journey or the touchpoint, or leave the feeling out.',
    },
    nl: {
      nobody: (persona, touchpoint) =>
        `${persona} maakt ${touchpoint} niet mee, dus dit gevoel telt voor niemand.`,
      hint: 'Zet de persona bij "personas" van de klantreis of het contactmoment, of laat het gevoel weg.',
    },
  },
  bad: {
    'ann.persona.yaml': `name: Ann Baker
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion:
      sam: 0
      ann: -2 # <- here
`,
  },
  good: {
    'ann.persona.yaml': `name: Ann Baker
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: [sam, ann]
touchpoints:
  - title: I call the help desk
    emotion:
      sam: 0
      ann: -2
`,
  },
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      for (const field of fields) {
        for (const persona of strangers(touchpoint, field)) {
          const name = workspace.personaById.get(persona)?.name;
          if (name === undefined) continue;
          yield {
            place: placeOf(touchpoint, field, persona),
            part: 'key',
            message: messages.nobody(quoted(name), quoted(touchpoint.title)),
            hint: messages.hint,
            about: touchpoint,
          };
        }
      }
    }
  },
});

const fields = ['emotion', 'emotionBefore', 'expectedEmotion'] as const;
const nobody: readonly string[] = [];

/** Who has a feeling written at this very touchpoint and does not meet it; what was taken over may suit others. */
function strangers(touchpoint: Touchpoint, field: (typeof fields)[number]): readonly string[] {
  const feeling = touchpoint[field];
  const { personas, inherited } = touchpoint;
  if (typeof feeling !== 'object' || personas.length === 0 || inherited.has(field)) return nobody;
  return Object.keys(feeling).filter((persona) => !personas.includes(persona));
}
