import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { wholeNumber } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const thinMap = defineRule({
  id: 'thin-map',
  group: 'phases',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A researched journey is no more than a few touchpoints',
    nl: 'Een onderzochte klantreis is niet meer dan een paar contactmomenten',
  },
  why: {
    en: 'Who has found a few touchpoints has not understood the journey yet: what customers go through is the whole of them, with what happens in between. A journey with the status "researched" or "agreed" that has fewer touchpoints than the option "least" (5 unless set) is called thin; a phase without touchpoints counts as one. Drafts are free.',
    nl: 'Wie een paar contactmomenten kent, begrijpt de klantreis nog niet: klanten maken het geheel mee, met wat er tussendoor gebeurt. Een klantreis met de status "researched" of "agreed" en minder contactmomenten dan de optie "least" (5 als er niets staat) heet dun; een fase zonder contactmomenten telt als één. Concepten zijn vrij.',
  },
  sources: ['3-05'],
  options: {
    least: wholeNumber(5, 1, 'The smallest number of touchpoints that makes a journey'),
  },
  messages: {
    en: {
      thin: (journey: string, count: number) =>
        count === 0
          ? `The journey ${journey} has no touchpoints.`
          : `The journey ${journey} has only ${count === 1 ? 'one touchpoint' : `${count} touchpoints`}.`,
      hint: 'Walk through it with a customer: what came before, in between and after?',
    },
    nl: {
      thin: (journey, count) =>
        count === 0
          ? `De klantreis ${journey} heeft geen contactmomenten.`
          : `De klantreis ${journey} heeft maar ${count === 1 ? 'één contactmoment' : `${count} contactmomenten`}.`,
      hint: 'Loop hem met een klant na: wat kwam eraan vooraf, wat ertussen en wat erna?',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
touchpoints:
  - I call the help desk
  - The engineer comes
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - { title: The house is cold when I wake up, contact: none }
  - { title: I look for the number, channels: search-engine }
  - { title: I call the help desk, channels: phone }
  - { title: I stay at home to wait, contact: none }
  - { title: The engineer comes, channels: home-visit }
  - { title: It works again, contact: none }
`,
  *check(journey, { workspace, messages, analyses, options }) {
    const count = journey.touchpoints.length;
    if (count >= options.least) return;
    const isThin = ({ touchpoints }: typeof journey) => touchpoints.length < options.least;
    if (isSaidBefore(journey, analyses, isThin)) return;
    const message = messages.thin(quoted(journey.title), count);
    yield { place: headOf(workspace, journey), message, hint: messages.hint };
  },
});
