import { isOfCustomers } from '../../../model/evidence.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { restsOn } from '../../rests-on.ts';
import { defineRule } from '../../rule.ts';

export const researchedWithoutCustomers = defineRule({
  id: 'researched-without-customers',
  group: 'foundation',
  subject: 'journey',
  severity: 'error',
  preset: 'starter',
  summary: {
    en: 'The analysis was closed, but no customer had a say in it',
    nl: 'De analyse is afgesloten, maar er kwam geen klant aan te pas',
  },
  why: {
    en: 'You cannot research how customers experience you without involving them: colleagues nearly always see a rosier picture. A journey with the status "researched" or "agreed" needs at least one piece of evidence from customers: customer-interview, storytelling, observation, listening-in, survey or analytics. Without it the map is untrue, so this is an error everywhere. A desired journey rests on the research of its current one.',
    nl: 'Hoe klanten je beleven kun je niet onderzoeken zonder ze erbij te betrekken: collega’s zien het bijna altijd rooskleuriger. Een klantreis met de status "researched" of "agreed" heeft minstens één stuk bewijs van klanten nodig: customer-interview, storytelling, observation, listening-in, survey of analytics. Zonder dat is de kaart niet waar; daarom is dit overal een fout. Een gewenste klantreis rust op het onderzoek van de huidige.',
  },
  sources: ['1-33', '0-18'],
  messages: {
    en: {
      missing: (journey: string, status: string) =>
        `The journey ${journey} is "${status}", but nothing in it comes from customers.`,
      hint: 'Add what customers told you under "evidence:", or set the status back to "draft".',
    },
    nl: {
      missing: (journey, status) =>
        `De klantreis ${journey} heeft status "${status}", maar niets erin komt van klanten.`,
      hint: 'Zet onder "evidence:" wat je van klanten hoorde, of zet de status terug op "draft".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched # <- here
owner: Team lead service
evidence:
  - { id: workshop, method: employee, participants: 8 }
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
owner: Team lead service
evidence:
  - { id: interviews, method: customer-interview, participants: 8 }
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.status !== 'researched' && journey.status !== 'agreed') return;
    if (journey.from !== undefined || restsOn(workspace, journey, isOfCustomers)) return;
    yield {
      ...reportAt(workspace, journey, journey, placeOf(journey, 'status')),
      message: messages.missing(quoted(journey.title), journey.status),
      hint: messages.hint,
    };
  },
});
