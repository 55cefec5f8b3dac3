import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { phaseOf, touchpointsIn } from '../../lifecycle.ts';
import { reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { texts } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const loyaltyWithoutListening = defineRule({
  id: 'loyalty-without-listening',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'In the phase of loyalty nobody listens to the customer',
    nl: 'In de fase van loyaliteit luistert niemand naar de klant',
  },
  why: {
    en: 'Customers stay where they feel heard and seen. The phase "loyalty" has a touchpoint with you ("contact: direct") at which customers can say something back: a call, a conversation, a chat, an e-mail, a survey. Channels over which you only send do not count: letter, push, invoice, payment, packaging, delivery, product, advertisement, radio and TV, press; the option "sending" names more of them. A touchpoint whose channel is not known does count.',
    nl: 'Klanten blijven waar ze zich gehoord en gezien voelen. De fase "loyalty" heeft een contactmoment met jou ("contact: direct") waarop klanten iets terug kunnen zeggen: bellen, een gesprek, chat, e-mail, een enquête. Kanalen waarover je alleen zendt tellen niet mee: brief, pushbericht, factuur, betaling, verpakking, bezorging, product, advertentie, radio en tv, pers; de optie "sending" noemt er meer. Een contactmoment waarvan het kanaal niet bekend is, telt wel mee.',
  },
  sources: ['2-21'],
  options: {
    sending: texts('More channels over which customers cannot answer'),
  },
  messages: {
    en: {
      deaf: (phase: string) => `In the phase ${phase} customers have no moment to be heard.`,
      hint: 'Add it: a call, or a survey of which they hear the outcome; if there is none, it is a chance for the desired journey.',
    },
    nl: {
      deaf: (phase) => `In de fase ${phase} is er geen moment waarop klanten worden gehoord.`,
      hint: 'Voeg het toe: een belletje, of een enquête waarvan ze de uitkomst horen; is het er niet, dan is het een kans voor de gewenste klantreis.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: service
    touchpoints: [The fitter comes]
  - id: loyalty # <- here
    touchpoints:
      - { title: I get a card at New Year, channels: letter }
      - { title: I tell my brother, channels: word-of-mouth }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
phases:
  - id: service
    touchpoints: [The fitter comes]
  - id: loyalty
    touchpoints:
      - { title: They call after the first winter to hear how it was, channels: phone }
      - { title: I tell my brother, channels: word-of-mouth }
`,
  *check(journey, { workspace, messages, analyses, options }) {
    const phase = phaseOf(journey, 'loyalty');
    if (phase === undefined || !isDeaf(journey, options.sending)) return;
    if (isSaidBefore(journey, analyses, (origin) => isDeaf(origin, options.sending))) return;
    yield {
      ...reportAt(workspace, journey, phase),
      message: messages.deaf(quoted(phase.name)),
      hint: messages.hint,
      about: phase,
    };
  },
});

const oneWay: ReadonlySet<string> = new Set([
  'letter',
  'push',
  'invoice',
  'payment',
  'packaging',
  'delivery',
  'product',
  'advertisement',
  'tv-radio',
  'press',
]);

function isDeaf(journey: Journey, sending: readonly string[]): boolean {
  const canAnswer = ({ contact, channels }: Touchpoint) =>
    contact === 'direct' &&
    (channels.length === 0 || channels.some((id) => !oneWay.has(id) && !sending.includes(id)));
  const touchpoints = touchpointsIn(journey, 'loyalty');
  return touchpoints.length > 0 && !touchpoints.some(canAnswer);
}
