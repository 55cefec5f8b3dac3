import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { visible } from '../../../model/visible.ts';
import { firstNames } from '../../first-names.ts';
import { headOf } from '../../places.ts';
import { wordsOf } from '../../generic-words.ts';
import { quoted } from '../../quoted.ts';
import { share } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';

export const titlesNotInFirstPerson = defineRule({
  id: 'titles-not-in-first-person',
  group: 'wording',
  subject: 'journey',
  severity: 'info',
  preset: 'strict',
  summary: {
    en: 'Most titles of touchpoints are not told by the customer',
    nl: 'De meeste titels van contactmomenten zijn niet door de klant verteld',
  },
  why: {
    en: 'Look at life through the eyes of the customer. Titles that start from "I" or "my" keep everybody there; "Intake interview" is what your organisation calls it. One title without those words may be fine, so a finding comes only when the share of titles with one of them is below the option "least", in journeys with at least four touchpoints of their own. It is checked for content in Dutch and English, where these few words are known, and only where a team asks for it.',
    nl: 'Bekijk het leven vanuit het perspectief van de klant. Titels met "ik" of "mijn" houden iedereen daar; "Intakegesprek" is hoe de organisatie het noemt. Eén titel zonder die woorden kan prima zijn, dus er komt pas een bevinding als het aandeel titels met zo’n woord onder de optie "least" ligt, in klantreizen met minstens vier eigen contactmomenten. Het wordt gecontroleerd voor teksten in het Nederlands en het Engels, waarvan deze paar woorden bekend zijn, en alleen als een team erom vraagt.',
  },
  sources: ['4-06', '3-09'],
  options: {
    least: share(0.5, 'The smallest share of titles in the first person, 0 to 1'),
  },
  messages: {
    en: {
      few: (journey: string, count: number, all: number, names: string) =>
        `Only ${count} of the ${all} titles of ${journey} are told by the customer; not so are ${names}.`,
      hint: 'Tell them from the customer: "I ask for an offer" instead of "Offer".',
    },
    nl: {
      few: (journey, count, all, names) =>
        `Maar ${count} van de ${all} titels van ${journey} zijn door de klant verteld; niet zo zijn ${names}.`,
      hint: 'Vertel ze vanuit de klant: "Ik vraag een offerte aan" in plaats van "Offerte".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
touchpoints:
  - { title: I notice that the light is red, emotion: -1 }
  - { title: Intake by phone, emotion: 0 }
  - { title: Planning, emotion: 0 }
  - { title: Visit, emotion: 1 }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I notice that the light is red, emotion: -1 }
  - { title: Somebody answers my call at once, emotion: 0 }
  - { title: They ask me what is wrong, emotion: 0 }
  - { title: The engineer comes, emotion: 1 }
`,
  *check(journey, { workspace, messages, options }) {
    const { contentLanguage, language } = workspace.settings;
    const words = firstPerson.get(contentLanguage.slice(0, 2).toLowerCase());
    if (words === undefined) return;
    const own = journey.touchpoints.filter((touchpoint) => isOwn(journey, touchpoint));
    if (own.length < fewest) return;
    const others = own.filter(({ title }) => !wordsOf(title).some((word) => words.has(word)));
    const count = own.length - others.length;
    if (count >= options.least * own.length) return;
    const names = firstNames(
      others.map(({ title }) => title),
      language,
    );
    yield {
      place: headOf(workspace, journey),
      message: messages.few(quoted(journey.title), count, own.length, names),
      hint: messages.hint,
      names: others.map(({ title }) => visible(title)),
    };
  },
});

const fewest = 4;

const firstPerson: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])],
  ['nl', new Set(['ik', 'me', 'mij', 'mijn', 'mezelf', 'k', 'm', 'we', 'wij', 'ons', 'onze'])],
]);

function isOwn(journey: Journey, { origin, implicit }: Touchpoint): boolean {
  return !implicit && origin.file === journey.origin.file;
}
