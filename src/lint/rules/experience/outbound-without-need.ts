import { lackingTouchpoints } from '../../lacking-touchpoints.ts';
import { defineRule } from '../../rule.ts';

export const outboundWithoutNeed = defineRule({
  id: 'outbound-without-need',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'The organisation approaches customers, and nothing says what they need it for',
    nl: 'De organisatie benadert klanten, en nergens staat waar die dat voor nodig hebben',
  },
  why: {
    en: 'Messages that are of no use to them annoy customers, and those who want only what is about them look away. Where the organisation takes the first step ("initiatedBy: organisation"), "needs" or "goal" says what the customer has from it; when nobody can, the message may go. It is asked once the draft is over; more than three become one finding.',
    nl: 'Berichten waar ze niets aan hebben ergeren klanten, en wie alleen wil horen wat over hemzelf gaat kijkt weg. Waar de organisatie de eerste stap zet ("initiatedBy: organisation") zegt "needs" of "goal" wat de klant eraan heeft; kan niemand dat zeggen, dan kan het bericht weg. Het wordt gevraagd als het concept klaar is; meer dan drie worden één bevinding.',
  },
  sources: ['3-29'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `You take the first step at ${touchpoint}, but nothing says what customers need it for.`,
      many: (count: number, names: string) =>
        `You take the first step at ${count} touchpoints of which nothing says what customers need them for: ${names}.`,
      hint: 'Add "needs:" or "goal:", seen from the customer, or leave the message out.',
    },
    nl: {
      missing: (touchpoint) =>
        `Je zet de eerste stap bij ${touchpoint}, maar nergens staat waar klanten dat voor nodig hebben.`,
      many: (count, names) =>
        `Je zet de eerste stap bij ${count} contactmomenten waarvan nergens staat waar klanten ze voor nodig hebben: ${names}.`,
      hint: 'Voeg "needs:" of "goal:" toe, gezien vanuit de klant, of laat het bericht weg.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I get a mail about other products # <- here
    channels: email
    initiatedBy: organisation
    emotion: -0.3
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I get a text that the engineer is on the way
    channels: sms
    initiatedBy: organisation
    emotion: 0.6
    needs: To know whether I can still fetch the children
`,
  check: (journey, context) =>
    lackingTouchpoints(
      journey,
      ({ needs, goal, initiatedBy, contact }) =>
        initiatedBy === 'organisation' &&
        contact === 'direct' &&
        needs.length === 0 &&
        goal.length === 0,
      context,
    ),
});
