import type { Journey } from '../../../model/journey.ts';
import type { Experience } from '../../../model/touchpoint.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const unfinishedMap = defineRule({
  id: 'unfinished-map',
  group: 'foundation',
  subject: 'journey',
  severity: 'warning',
  ripeFrom: 'researched',
  summary: {
    en: 'A map that is in use has no pains, or no moments that matter',
    nl: 'Een kaart die in gebruik is heeft geen pijnpunten of geen momenten die ertoe doen',
  },
  why: {
    en: 'A map that is to be worked with shows at least the steps, how they feel, the pains, and the contacts that matter most. Here it is about the last two: at least one "pains" anywhere in the journey, and, once touchpoints have a "type", at least one that is a moment of truth, a moment to excel or selected. Feelings are left to "touchpoint-without-emotion", maps without any type to "touchpoint-without-type". It is asked of current journeys from the status "researched" on; one that was made to discover ("purpose: discovery") may leave its moments open.',
    nl: 'Een kaart waarmee gewerkt wordt laat minstens de stappen zien, hoe ze voelen, de pijnpunten, en de contacten die er het meest toe doen. Hier gaat het om de laatste twee: minstens één keer "pains" ergens in de klantreis, en, zodra contactmomenten een "type" hebben, minstens één dat een moment van de waarheid, een moment om te excelleren of gekozen is. Over gevoelens gaat "touchpoint-without-emotion", over kaarten zonder enig type "touchpoint-without-type". Het wordt gevraagd van huidige klantreizen vanaf de status "researched"; een klantreis om te ontdekken ("purpose: discovery") mag zijn momenten open laten.',
  },
  sources: ['3-40'],
  messages: {
    en: {
      pains: (journey: string) => `The journey ${journey} names no pains.`,
      moments: (journey: string) =>
        `The journey ${journey} does not say which moments matter most.`,
      painsHint: 'Note what bothers customers, at the touchpoint where it does: "pains: …".',
      momentsHint:
        'Mark the few that do: "type: moment-of-truth", "excel: true" or "selected", with the reason.',
    },
    nl: {
      pains: (journey) => `De klantreis ${journey} noemt geen pijnpunten.`,
      moments: (journey) =>
        `De klantreis ${journey} zegt niet welke momenten er het meest toe doen.`,
      painsHint: 'Noteer wat klanten dwarszit, bij het contactmoment waar dat gebeurt: "pains: …".',
      momentsHint:
        'Merk de paar die ertoe doen: "type: moment-of-truth", "excel: true" of "selected", met de reden.',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, type: standard, pains: I wait for half an hour }
  - { title: The engineer comes, type: standard }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, type: standard, pains: I wait for half an hour }
  - { title: The engineer comes, type: moment-of-truth }
`,
  *check(journey, { workspace, messages }) {
    if (journey.state !== 'current' || journey.from !== undefined) return;
    const place = headOf(workspace, journey);
    const title = quoted(journey.title);
    if (!namesPains(journey)) {
      yield { place, message: messages.pains(title), hint: messages.painsHint };
    }
    if (journey.purpose === 'discovery' || !isAllStandard(journey)) return;
    yield { place, message: messages.moments(title), hint: messages.momentsHint };
  },
});

function namesPains({ pains, phases, touchpoints }: Journey): boolean {
  const hurts = (one: Experience) => one.pains.length > 0;
  return pains.length > 0 || phases.some(hurts) || touchpoints.some(hurts);
}

/** Its moments were looked at, and none of them matters more than the others. */
function isAllStandard({ touchpoints }: Journey): boolean {
  return (
    touchpoints.some(({ type }) => type !== undefined) &&
    touchpoints.every(
      ({ type, excel, selected }) => type !== 'moment-of-truth' && !excel && selected === undefined,
    )
  );
}
