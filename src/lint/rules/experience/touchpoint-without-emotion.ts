import { isFelt } from '../../../figures/emotion.ts';
import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { visible } from '../../../model/visible.ts';
import { headOf, isFromElsewhere } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { reportTouchpoints } from '../../report-touchpoints.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';
import { tellsNothing } from '../../tells-nothing.ts';

export const touchpointWithoutEmotion = defineRule({
  id: 'touchpoint-without-emotion',
  group: 'experience',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'It is not known how the customer experiences a touchpoint',
    nl: 'Het is niet bekend hoe de klant een contactmoment beleeft',
  },
  why: {
    en: 'The map shows how the customer judges every contact: positive, negative or indifferent. A touchpoint without "emotion" of somebody who meets it leaves a gap in the curve and is left out of every figure. Moments without you ("contact: none") may do without; a phase in which nothing happens yet is left to "empty-phase". A journey in which nothing has an emotion yet gets one finding, as does one in which more than three are missing; in a draft it is a tip.',
    nl: 'De kaart laat zien hoe de klant elk contact beoordeelt: positief, negatief of neutraal. Een contactmoment zonder "emotion" van iemand die het meemaakt laat een gat in de curve en telt in geen enkel cijfer mee. Momenten zonder jou ("contact: none") mogen zonder; over een fase waarin nog niets gebeurt gaat "empty-phase". Een klantreis waarin nog niets een emotie heeft krijgt één bevinding, net als een waarin er meer dan drie ontbreken; in een concept is het een tip.',
  },
  sources: ['1-35', '1-32', '3-40'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `It is not known how the customer experiences ${touchpoint}.`,
      many: (count: number, names: string) =>
        `It is not known how the customer experiences ${count} touchpoints: ${names}.`,
      noneYet: (journey: string, count: number) =>
        `None of the ${count} touchpoints of ${journey} has an emotion yet.`,
      hint: 'Add "emotion:", from -2 very negative to 2 very positive; ask customers.',
    },
    nl: {
      missing: (touchpoint) => `Het is niet bekend hoe de klant ${touchpoint} beleeft.`,
      many: (count, names) =>
        `Van ${count} contactmomenten is niet bekend hoe de klant ze beleeft: ${names}.`,
      noneYet: (journey, count) =>
        `Geen van de ${count} contactmomenten van ${journey} heeft al een emotie.`,
      hint: 'Voeg "emotion:" toe, van -2 zeer negatief tot 2 zeer positief; vraag het klanten.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk # <- here
  - { title: The engineer comes, emotion: 1 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I notice that the light is red, contact: none }
  - { title: I call the help desk, emotion: -0.3 }
  - { title: The engineer comes, emotion: 1 }
`,
  *check(journey, context) {
    let unknown = 0;
    let known = 0;
    for (const touchpoint of journey.touchpoints) {
      if (isFelt(touchpoint.emotion, touchpoint.personas)) known += 1;
      else if (isMissing(journey, touchpoint)) unknown += 1;
    }
    if (unknown === 0) return;
    const severity = notThereYet(journey);
    const missing = journey.touchpoints.filter((touchpoint) => isMissing(journey, touchpoint));
    if (known > 0 || unknown === 1) {
      yield* reportTouchpoints(journey, missing, context, severity);
      return;
    }
    const { workspace, messages } = context;
    yield {
      place: headOf(workspace, journey),
      message: messages.noneYet(quoted(journey.title), unknown),
      hint: messages.hint,
      severity,
      names: missing.map(({ title }) => visible(title)),
    };
  },
});

function isMissing(journey: Journey, touchpoint: Touchpoint): boolean {
  if (touchpoint.contact === 'none') return false;
  if (touchpoint.implicit && tellsNothing(touchpoint)) return false;
  if (isFelt(touchpoint.emotion, touchpoint.personas)) return false;
  return !isFromElsewhere(journey, touchpoint, 'emotion');
}
