import { EPSILON } from '../../../model/epsilon.ts';
import type { Journey } from '../../../model/journey.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { share, wholeNumber } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const fullOfOwnTouchpoints = defineRule({
  id: 'full-of-own-touchpoints',
  group: 'outside-in',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'A draft is full of your own touchpoints',
    nl: 'Een concept staat vol met je eigen contactmomenten',
  },
  why: {
    en: 'Who fills a map with their own touchpoints too early misses most of it: people spend their time on other things, and you play a small part in them. So it is a draft that is warned, while it is still open. A touchpoint is yours when it is direct, in your own hands ("control: own") and has no other party ("by"); those that say nothing about contact or channels are not counted. The options say from how many touchpoints on ("from", 5 unless set) which share may be yours ("most", 0.8 unless set).',
    nl: 'Wie een kaart te vroeg vult met eigen contactmomenten, mist het meeste: mensen besteden hun tijd aan andere dingen, en jij speelt daarin een kleine rol. Daarom krijgt juist een concept deze waarschuwing, zolang het nog open ligt. Een contactmoment is van jou als het direct is, in eigen hand ("control: own") en zonder andere partij ("by"); contactmomenten die niets zeggen over contact of kanalen tellen niet mee. De opties zeggen vanaf hoeveel contactmomenten ("from", 5 als er niets staat) welk deel van jou mag zijn ("most", 0,8 als er niets staat).',
  },
  sources: ['4-05', '4-04'],
  options: {
    most: share(0.8, 'The largest share (0..1) of the touchpoints that may be your own'),
    from: wholeNumber(5, 1, 'How many touchpoints there must be before it is reported'),
  },
  messages: {
    en: {
      full: (journey: string, own: number, all: number) =>
        own === all
          ? `All ${all} touchpoints of ${journey} are your own.`
          : `${own} of the ${all} touchpoints of ${journey} are your own.`,
      hint: 'What do customers do before, in between and after, without you? Add it with "contact: none" or "contact: indirect".',
    },
    nl: {
      full: (journey, own, all) =>
        own === all
          ? `Alle ${all} contactmomenten van ${journey} zijn van jou.`
          : `${own} van de ${all} contactmomenten van ${journey} zijn van jou.`,
      hint: 'Wat doen klanten ervoor, ertussen en erna, zonder jou? Voeg dat toe met "contact: none" of "contact: indirect".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
touchpoints:
  - { title: I look up the number, channels: website }
  - { title: I fill in the form, channels: website }
  - { title: I call the help desk, channels: phone }
  - { title: I get a date, channels: sms }
  - { title: The engineer comes, channels: home-visit }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { title: The house is cold when I wake up, contact: none }
  - { title: I ask the neighbours whether they have it too, channels: word-of-mouth }
  - { title: I call the help desk, channels: phone }
  - { title: I get a date, channels: sms }
  - { title: The engineer comes, channels: home-visit }
`,
  *check(journey, { workspace, messages, analyses, options }) {
    if (journey.status !== 'draft') return;
    const found = countOwn(journey);
    if (!isFull(found, options)) return;
    if (isSaidBefore(journey, analyses, (origin) => isFull(countOwn(origin), options))) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.full(quoted(journey.title), found.own, found.known),
      hint: messages.hint,
    };
  },
});

interface Count {
  readonly own: number;
  /** Of how many it is said how customers meet them. */
  readonly known: number;
}

function countOwn(journey: Journey): Count {
  let own = 0;
  let known = 0;
  for (const { contact, control, by, channels } of journey.touchpoints) {
    const isOwn = contact === 'direct' && control === 'own' && by === undefined;
    if (isOwn && channels.length === 0) continue;
    known += 1;
    if (isOwn) own += 1;
  }
  return { own, known };
}

function isFull({ own, known }: Count, { most, from }: { most: number; from: number }): boolean {
  return known >= from && own / known > most + EPSILON;
}
