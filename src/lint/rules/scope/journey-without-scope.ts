import { placeOf } from '../../../model/touchpoint.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const journeyWithoutScope = defineRule({
  id: 'journey-without-scope',
  group: 'scope',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'The journey does not say where it begins or ends',
    nl: 'De klantreis zegt niet waar hij begint of eindigt',
  },
  why: {
    en: 'Decide first how far the journey goes, so that it stays manageable: what sets it off in the life of the customer, and when it is over for them. Without "start" and "end" everybody maps something else, and nobody can say whether a moment is missing. In a draft it is a tip; a desired journey has the scope of the one that it comes from.',
    nl: 'Bepaal eerst hoe ver de klantreis gaat, zodat hij beheersbaar blijft: wat hem in het leven van de klant in gang zet, en wanneer hij voor de klant voorbij is. Zonder "start" en "end" brengt iedereen iets anders in kaart en kan niemand zeggen of er een moment ontbreekt. In een concept is het een tip; een gewenste klantreis heeft de afbakening van de klantreis waar hij van uitgaat.',
  },
  sources: ['0-19', '0-07'],
  messages: {
    en: {
      neither: (journey: string) => `The journey ${journey} does not say where it begins and ends.`,
      start: (journey: string) => `The journey ${journey} does not say what sets it off.`,
      end: (journey: string) => `The journey ${journey} does not say when it is over.`,
      hint: 'Add it under "scope:" – "start" is what sets it off for the customer, "end" when it is over.',
    },
    nl: {
      neither: (journey) => `De klantreis ${journey} zegt niet waar hij begint en eindigt.`,
      start: (journey) => `De klantreis ${journey} zegt niet wat hem in gang zet.`,
      end: (journey) => `De klantreis ${journey} zegt niet wanneer hij voorbij is.`,
      hint: 'Zet het onder "scope:" – "start" is wat hem voor de klant in gang zet, "end" wanneer hij voorbij is.',
    },
  },
  bad: {
    'fault.journey.yaml': `title: Reporting a fault # <- here
personas: sam
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
    'moving.journey.yaml': `title: Moving house
personas: sam
scope: # <- here
  start: We sign for our new house
touchpoints:
  - { title: I tell them my new address, emotion: 0 }
`,
  },
  good: `title: Reporting a fault
personas: sam
scope:
  start: The light on the box is red
  end: It has been green for a week
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.from !== undefined) return;
    const hasStart = (journey.scope?.start.length ?? 0) > 0;
    const hasEnd = (journey.scope?.end.length ?? 0) > 0;
    if (hasStart && hasEnd) return;
    const missing = hasStart ? messages.end : hasEnd ? messages.start : messages.neither;
    yield {
      ...(journey.scope === undefined
        ? { place: headOf(workspace, journey) }
        : { place: placeOf(journey, 'scope'), part: 'key' }),
      message: missing(quoted(journey.title)),
      hint: messages.hint,
      severity: notThereYet(journey),
    };
  },
});
