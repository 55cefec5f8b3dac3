import { isWithoutUs } from '../../lifecycle.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { restsOn } from '../../rests-on.ts';
import { defineRule } from '../../rule.ts';

export const colleaguesNotAsked = defineRule({
  id: 'colleagues-not-asked',
  group: 'evidence',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'No colleague was asked about the journey',
    nl: 'Aan geen collega is iets over de klantreis gevraagd',
  },
  why: {
    en: 'Do not forget your colleagues: who speaks with customers every day knows where it goes wrong, and the difference between what they think and what customers say is worth knowing. Evidence with the method "employee" counts, and so does an "organisationView" at any touchpoint. It is asked of current journeys from the status "researched" on, but not of how customers manage without you today ("offer: new").',
    nl: 'Vergeet je collega’s niet: wie elke dag klanten spreekt weet waar het misgaat, en het verschil tussen wat zij denken en wat klanten zeggen is de moeite waard. Bewijs met de methode "employee" telt, net als een "organisationView" bij een contactmoment. Het wordt gevraagd van huidige klantreizen vanaf de status "researched", maar niet van hoe klanten het nu zonder jou doen ("offer: new").',
  },
  sources: ['0-16'],
  messages: {
    en: {
      missing: (journey: string) => `No colleague was asked about ${journey}.`,
      hint: 'Ask the people who speak with these customers, and note it with "method: employee" or "organisationView".',
    },
    nl: {
      missing: (journey) => `Aan geen collega is iets over ${journey} gevraagd.`,
      hint: 'Vraag het wie deze klanten spreekt, en noteer het met "method: employee" of "organisationView".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
evidence:
  - { id: interviews, method: customer-interview, participants: 8 }
touchpoints:
  - { title: I call the help desk, emotion: -0.4, evidence: interviews }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
evidence:
  - { id: interviews, method: customer-interview, participants: 8 }
  - { id: workshop, method: employee, participants: 6 }
touchpoints:
  - { title: I call the help desk, emotion: -0.4, evidence: interviews }
`,
  *check(journey, { workspace, messages }) {
    if (journey.state !== 'current' || journey.from !== undefined || isWithoutUs(journey)) return;
    if (journey.touchpoints.some(({ organisationView }) => organisationView !== undefined)) return;
    if (restsOn(workspace, journey, ({ method }) => method === 'employee')) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.missing(quoted(journey.title)),
      hint: messages.hint,
    };
  },
});
