import { lackingTouchpoints } from '../../lacking-touchpoints.ts';
import { defineRule } from '../../rule.ts';

export const touchpointWithoutNeeds = defineRule({
  id: 'touchpoint-without-needs',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  ripeFrom: 'researched',
  summary: {
    en: 'It is not known what the customer needs at a touchpoint',
    nl: 'Het is niet bekend wat de klant nodig heeft bij een contactmoment',
  },
  why: {
    en: 'A map tells what customers experience and what they need at each point; solutions grow from the needs. "needs" says so, and "goal" does as well. Touchpoints at which the organisation takes the first step are left to "outbound-without-need". It is asked once the draft is over; more than three become one finding.',
    nl: 'Een kaart vertelt op elk punt wat klanten beleven en wat ze nodig hebben; uit de behoeften groeien de oplossingen. "needs" zegt dat, en "goal" ook. Contactmomenten waarbij de organisatie de eerste stap zet laat deze regel over aan "outbound-without-need". Het wordt gevraagd als het concept klaar is; meer dan drie worden één bevinding.',
  },
  sources: ['2-04'],
  messages: {
    en: {
      missing: (touchpoint: string) => `It is not known what the customer needs at ${touchpoint}.`,
      many: (count: number, names: string) =>
        `It is not known what the customer needs at ${count} touchpoints: ${names}.`,
      hint: 'Add "needs:", what would help the customer here, or the "goal:" they have.',
    },
    nl: {
      missing: (touchpoint) => `Het is niet bekend wat de klant nodig heeft bij ${touchpoint}.`,
      many: (count, names) =>
        `Het is niet bekend wat de klant nodig heeft bij ${count} contactmomenten: ${names}.`,
      hint: 'Voeg "needs:" toe, wat de klant hier zou helpen, of "goal:", wat die wil bereiken.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk # <- here
    emotion: -0.4
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk
    emotion: -0.4
    needs: To hear when it works again
`,
  check: (journey, context) =>
    lackingTouchpoints(
      journey,
      ({ needs, goal, initiatedBy }) =>
        needs.length === 0 && goal.length === 0 && initiatedBy !== 'organisation',
      context,
    ),
});
