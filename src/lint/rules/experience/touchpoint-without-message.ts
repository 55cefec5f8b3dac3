import { lackingTouchpoints } from '../../lacking-touchpoints.ts';
import { defineRule } from '../../rule.ts';

export const touchpointWithoutMessage = defineRule({
  id: 'touchpoint-without-message',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  ripeFrom: 'researched',
  summary: {
    en: 'Nothing says what you want to tell customers at a touchpoint of your own',
    nl: 'Nergens staat wat je klanten wilt zeggen bij een contactmoment dat van jou is',
  },
  why: {
    en: 'Your message and your vision belong in all touchpoints; otherwise each department tells its own story. "message" says in one sentence what customers should take away. Only what is yours is asked about ("control: own", no other party under "by"), once the draft is over; more than three become one finding.',
    nl: 'Je boodschap en je visie horen in al je contactmomenten; anders vertelt elke afdeling haar eigen verhaal. "message" zegt in één zin wat de klant eruit moet meenemen. Het gaat alleen om wat van jou is ("control: own", geen andere partij bij "by"), als het concept klaar is; meer dan drie worden één bevinding.',
  },
  sources: ['2-26'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `Nothing says what you want to tell customers at ${touchpoint}.`,
      many: (count: number, names: string) =>
        `Nothing says what you want to tell customers at ${count} touchpoints: ${names}.`,
      hint: 'Add "message:", one sentence that customers should take away.',
    },
    nl: {
      missing: (touchpoint) => `Nergens staat wat je klanten wilt zeggen bij ${touchpoint}.`,
      many: (count, names) =>
        `Nergens staat wat je klanten wilt zeggen bij ${count} contactmomenten: ${names}.`,
      hint: 'Voeg "message:" toe, één zin die de klant eruit moet meenemen.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk # <- here
    channels: phone
    emotion: -0.4
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk
    channels: phone
    emotion: -0.4
    message: You do not have to call twice
  - { title: My neighbour tells me about it, channels: word-of-mouth, emotion: 1 }
`,
  check: (journey, context) =>
    lackingTouchpoints(
      journey,
      ({ message, control, by }) => message.length === 0 && control === 'own' && by === undefined,
      context,
    ),
});
