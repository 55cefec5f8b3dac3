import type { Metric } from '../../../model/touchpoint.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const surveyNotOnMap = defineRule({
  id: 'survey-not-on-map',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  ripeFrom: 'researched',
  summary: {
    en: 'Customers are asked for a score, but the asking is not on the map',
    nl: 'Klanten geven een cijfer, maar de vraag erom staat niet op de kaart',
  },
  why: {
    en: 'A journey is the sum of all interaction, from the advertisement to the answer to the satisfaction survey: being asked is a touchpoint too, with a feeling of its own. Reported for a current journey that has a measured "nps", "csat" or "ces" and no touchpoint with the channel "survey". Figures from a panel of other people need no touchpoint, so the rule is in the strict set.',
    nl: 'Een klantreis is de som van alle interactie, van de advertentie tot de reactie op de tevredenheidsenquête: ook de vraag is een contactmoment, met een eigen gevoel. Gemeld voor een huidige klantreis met een gemeten "nps", "csat" of "ces" en zonder contactmoment met het kanaal "survey". Voor cijfers van een panel van anderen is geen contactmoment nodig, dus de regel hoort bij de strenge set.',
  },
  sources: ['3-06'],
  messages: {
    en: {
      hidden: (journey: string, kind: string) =>
        `Customers of ${journey} were asked for a score (${kind}), but no touchpoint has the channel "survey".`,
      hint: 'Add "survey" to the "channels" of the touchpoint at which they are asked, or that touchpoint, with how it feels.',
    },
    nl: {
      hidden: (journey, kind) =>
        `Klanten van ${journey} is een cijfer gevraagd (${kind}), maar geen contactmoment heeft het kanaal "survey".`,
      hint: 'Zet "survey" bij de "channels" van het contactmoment waarop ze de vraag krijgen, of voeg dat toe, met hoe het voelt.',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
metrics: { nps: 12 }
touchpoints:
  - { title: I call the help desk, channels: phone }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
metrics: { nps: 12 }
touchpoints:
  - { title: I call the help desk, channels: phone }
  - { title: I am asked whether I would recommend them, channels: [survey, email], emotion: -0.2 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.state !== 'current') return;
    let asked = journey.metrics.find(isAsked);
    for (const { channels, metrics } of journey.touchpoints) {
      if (channels.includes('survey')) return;
      asked ??= metrics.find(isAsked);
    }
    if (asked === undefined) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.hidden(quoted(journey.title), asked.kind),
      hint: messages.hint,
    };
  },
});

const askedKinds: ReadonlySet<string> = new Set(['nps', 'csat', 'ces']);

function isAsked({ kind, value }: Metric): boolean {
  return value !== undefined && askedKinds.has(kind);
}
