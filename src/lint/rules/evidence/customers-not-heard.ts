import { isOfCustomers } from '../../../model/evidence.ts';
import type { Evidence } from '../../../model/journey.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { restsOn } from '../../rests-on.ts';
import { defineRule } from '../../rule.ts';

export const customersNotHeard = defineRule({
  id: 'customers-not-heard',
  group: 'evidence',
  subject: 'journey',
  severity: 'warning',
  ripeFrom: 'researched',
  summary: {
    en: 'Customers were measured, but nobody listened to them or watched them',
    nl: 'Klanten zijn gemeten, maar niemand heeft naar ze geluisterd of gekeken',
  },
  why: {
    en: 'Invite customers and let them tell their story; do not rely on surveys afterwards. Surveys and analytics say how many and how satisfied, not what happened and why, and they only hear who answers. From the status "researched" on a current journey needs at least one piece of evidence from customers directly: customer-interview, storytelling, observation or listening-in. A journey without anything from customers is left to "researched-without-customers".',
    nl: 'Nodig klanten uit en laat ze hun verhaal vertellen; vertrouw niet op enquêtes achteraf. Enquêtes en cijfers zeggen hoeveel en hoe tevreden, niet wat er gebeurde en waarom, en ze horen alleen wie antwoordt. Vanaf de status "researched" heeft een huidige klantreis minstens één stuk bewijs rechtstreeks van klanten nodig: customer-interview, storytelling, observation of listening-in. Over een klantreis waarin niets van klanten komt gaat "researched-without-customers".',
  },
  sources: ['0-17', '3-60'],
  messages: {
    en: {
      surveys: (journey: string) =>
        `What customers experience in ${journey} is known from surveys afterwards only.`,
      measured: (journey: string) =>
        `What customers experience in ${journey} was measured, but no customer was heard or watched.`,
      hint: 'Talk with a few customers, listen in or watch, and note it under "evidence:".',
    },
    nl: {
      surveys: (journey) =>
        `Wat klanten in ${journey} beleven is alleen bekend uit enquêtes achteraf.`,
      measured: (journey) =>
        `Wat klanten in ${journey} beleven is gemeten, maar er is geen klant gehoord of geobserveerd.`,
      hint: 'Praat met een paar klanten, luister mee of kijk mee, en zet dat onder "evidence:".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
evidence:
  - { id: panel, method: survey, participants: 640 }
touchpoints:
  - { title: I call the help desk, emotion: -0.4, evidence: panel }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
evidence:
  - { id: panel, method: survey, participants: 640 }
  - { id: calls, method: listening-in, participants: 20 }
touchpoints:
  - { title: I call the help desk, emotion: -0.4, evidence: [panel, calls] }
`,
  *check(journey, { workspace, messages }) {
    if (journey.state !== 'current' || journey.from !== undefined) return;
    if (restsOn(workspace, journey, isHeard) || !restsOn(workspace, journey, isOfCustomers)) return;
    const isCounted = restsOn(workspace, journey, ({ method }) => method === 'analytics');
    const message = isCounted ? messages.measured : messages.surveys;
    yield {
      place: headOf(workspace, journey),
      message: message(quoted(journey.title)),
      hint: messages.hint,
    };
  },
});

const heard: ReadonlySet<Evidence['method']> = new Set([
  'customer-interview',
  'storytelling',
  'observation',
  'listening-in',
]);

function isHeard({ method }: Evidence): boolean {
  return heard.has(method);
}
