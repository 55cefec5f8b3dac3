import { isWithoutUs } from '../../lifecycle.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const noIndirectTouchpoint = defineRule({
  id: 'no-indirect-touchpoint',
  group: 'scope',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A journey has no indirect contacts',
    nl: 'Een klantreis heeft geen indirecte contacten',
  },
  why: {
    en: 'Contacts are direct as well as indirect: people also meet you in a review, a story at a birthday party, or advice from a neighbour. A journey with direct contacts only often leaves out what is said about you. A touchpoint is indirect when it says "contact: indirect", or when its main channel is earned, personal or public. Drafts may do without, and so may how customers manage without you today ("offer: new").',
    nl: 'Contactmomenten zijn direct of indirect: mensen komen je ook tegen in een recensie, een verhaal op een verjaardag of het advies van een buurvrouw. Een klantreis met alleen directe contacten laat vaak weg wat er over je wordt gezegd. Een contactmoment is indirect als er "contact: indirect" bij staat, of als het eerste kanaal verdiend, persoonlijk of publiek is. Een concept mag zonder, net als hoe klanten het nu zonder jou doen ("offer: new").',
  },
  sources: ['0-09'],
  messages: {
    en: {
      none: (journey: string) => `None of the touchpoints of ${journey} is an indirect contact.`,
      hint: 'Ask customers where else they heard or spoke about you here, and add it with "contact: indirect".',
    },
    nl: {
      none: (journey) => `Geen van de contactmomenten van ${journey} is een indirect contact.`,
      hint: 'Vraag klanten waar ze hier nog meer over je hoorden of spraken, en zet dat erbij met "contact: indirect".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, channels: phone, emotion: -0.3 }
  - { title: The engineer comes, channels: home-visit, emotion: 1 }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: I ask next door whether theirs is out as well, channels: word-of-mouth, emotion: 0 }
  - { title: I call the help desk, channels: phone, emotion: -0.3 }
  - { title: The engineer comes, channels: home-visit, emotion: 1 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.from !== undefined || journey.touchpoints.length === 0) return;
    if (isWithoutUs(journey)) return;
    if (journey.touchpoints.some(({ contact }) => contact === 'indirect')) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.none(quoted(journey.title)),
      hint: messages.hint,
    };
  },
});
