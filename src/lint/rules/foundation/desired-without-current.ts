import { placeOf } from '../../../model/touchpoint.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const desiredWithoutCurrent = defineRule({
  id: 'desired-without-current',
  group: 'foundation',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A desired journey does not say which current journey it improves',
    nl: 'Een gewenste klantreis zegt niet welke huidige klantreis hij verbetert',
  },
  why: {
    en: 'You cannot design a better experience without knowing the one that customers have now: a desired journey names its current one with "from". A new offer has no current journey of its own ("offer: new"); its "from" may name how customers manage without you today.',
    nl: 'Je kunt geen betere beleving ontwerpen zonder te weten welke de klant nu heeft: een gewenste klantreis noemt met "from" zijn huidige. Een nieuw aanbod heeft nog geen huidige klantreis ("offer: new"); "from" mag dan noemen hoe klanten het nu zonder jou doen.',
  },
  sources: ['1-31', '4-24'],
  messages: {
    en: {
      missing: (journey: string) =>
        `The desired journey ${journey} does not say which current journey it starts from.`,
      hint: 'Name it with "from: …"; when it is about something new, say "offer: new".',
    },
    nl: {
      missing: (journey) =>
        `De gewenste klantreis ${journey} zegt niet van welke huidige klantreis hij uitgaat.`,
      hint: 'Noem die met "from: …"; gaat het om iets nieuws, zeg dan "offer: new".',
    },
  },
  bad: `title: Faults report themselves
state: desired # <- here
personas: sam
touchpoints:
  - { title: I read that the fault is known, emotion: 1 }
`,
  good: {
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { id: call, title: I call the help desk, emotion: 0 }
`,
    'fault-soon.journey.yaml': `title: Faults report themselves
state: desired
from: fault
touchpoints:
  - { id: call, title: I read that the fault is known, emotion: 1 }
`,
  },
  *check(journey, { workspace, messages }) {
    if (journey.state !== 'desired' || journey.offer === 'new') return;
    if (journey.from !== undefined) return;
    yield {
      ...reportAt(workspace, journey, journey, placeOf(journey, 'state')),
      message: messages.missing(quoted(journey.title)),
      hint: messages.hint,
    };
  },
});
