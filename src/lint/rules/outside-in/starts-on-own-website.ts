import { placeOf } from '../../../model/touchpoint.ts';
import { ownWebsiteFirst } from '../../own-website-first.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const startsOnOwnWebsite = defineRule({
  id: 'starts-on-own-website',
  group: 'outside-in',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A journey starts on your own website',
    nl: 'Een klantreis begint op je eigen website',
  },
  why: {
    en: 'Nobody comes to your website out of the blue: something happened, somebody told them, or they searched. A journey whose first touchpoint is a visit to your own website, web shop, app or portal leaves out where you could have inspired them. When you asked them to come ("initiatedBy: organisation") it may be the first. A tip in a draft.',
    nl: 'Een klant komt echt niet spontaan op je website: er gebeurde iets, iemand vertelde het, of hij zocht. Een klantreis die begint met een bezoek aan je eigen website, webshop, app of mijn-omgeving laat weg waar je hem had kunnen inspireren. Heb jij hem gevraagd te komen ("initiatedBy: organisation"), dan mag het de eerste zijn. In een concept is het een tip.',
  },
  sources: ['4-07'],
  messages: {
    en: {
      starts: (touchpoint: string) =>
        `The journey starts in your own house, with ${touchpoint}: nobody comes there out of the blue.`,
      hint: 'Put before it what made the customer come: what happened, who told them, where they searched.',
    },
    nl: {
      starts: (touchpoint) =>
        `De klantreis begint in je eigen huis, met ${touchpoint}: niemand komt daar zomaar.`,
      hint: 'Zet ervoor waardoor de klant kwam: wat er gebeurde, wie het vertelde, waar hij zocht.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I fill in the form
    channels: website # <- here
  - { title: The engineer comes, channels: home-visit }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I search for what the red light means, channels: search-engine }
  - { title: I fill in the form, channels: website }
  - { title: The engineer comes, channels: home-visit }
`,
  *check(journey, { workspace, messages }) {
    const first = ownWebsiteFirst(journey);
    if (first === undefined || isFromElsewhere(journey, first, 'channels')) return;
    yield {
      ...reportAt(workspace, journey, first, placeOf(first, 'channels')),
      message: messages.starts(quoted(first.title)),
      hint: messages.hint,
      severity: notThereYet(journey),
      about: first,
    };
  },
});
