import type { Touchpoint } from '../../../model/touchpoint.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { isWithoutUs } from '../../lifecycle.ts';
import { liveSolutions } from '../../live-solutions.ts';
import { headOf, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const influenceWithoutTactic = defineRule({
  id: 'influence-without-tactic',
  group: 'outside-in',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A moment can be influenced, but nothing says how',
    nl: 'Een moment is te beïnvloeden, maar nergens staat hoe',
  },
  why: {
    en: 'What others say about you is not in your hands, but you can do something about it: answer reviews, be of help on a forum, speak to what people find important. A touchpoint with "control: influence" (that is what indirect contact has unless you say otherwise) names it under "influence"; a "shareKit" and a solution for it count as well. How customers manage today without a new offer ("offer: new") is not yours to influence. When more than three lack it they share one finding.',
    nl: 'Wat anderen over je zeggen heb je niet in de hand, maar je kunt er wel iets aan doen: recensies beantwoorden, helpen op een forum, inspelen op wat mensen belangrijk vinden. Een contactmoment met "control: influence" (dat heeft indirect contact als je niets anders zegt) noemt dat onder "influence"; een "shareKit" of een oplossing ervoor telt ook. Hoe klanten het nu redden zonder een nieuw aanbod ("offer: new") hoef je niet te beïnvloeden. Ontbreekt het bij meer dan drie, dan delen ze één bevinding.',
  },
  sources: ['4-10'],
  messages: {
    en: {
      one: (touchpoint: string) => `Nothing says how you influence ${touchpoint}.`,
      many: (count: number, names: string) =>
        `Nothing says how you influence ${count} touchpoints: ${names}.`,
      hint: 'Add "influence:", what you do there without being in charge, or "control: none" when there is nothing to do.',
    },
    nl: {
      one: (touchpoint) => `Nergens staat hoe je ${touchpoint} beïnvloedt.`,
      many: (count, names) => `Nergens staat hoe je ${count} contactmomenten beïnvloedt: ${names}.`,
      hint: 'Voeg "influence:" toe, wat je er doet zonder dat je er de baas bent, of "control: none" als er niets te doen valt.',
    },
  },
  bad: `title: Renewing the boiler
personas: sam
status: researched
touchpoints:
  - { title: I read what others say, channels: review-site } # <- here
  - { title: I sign the offer, channels: email }
`,
  good: `title: Renewing the boiler
personas: sam
status: researched
touchpoints:
  - title: I read what others say
    channels: review-site
    influence: We answer every review within a week, also the good ones
  - { title: I sign the offer, channels: email }
`,
  *check(journey, { workspace, messages, analyses, isIgnored }) {
    const found = journey.touchpoints.filter(lacksTactic);
    if (found.length === 0 || isWithoutUs(journey)) return;
    const origins = analyses.origins(journey);
    const known = new Set(origins[0]?.touchpoints.filter(lacksTactic).map(({ id }) => id));
    const own = found.filter(
      (touchpoint) =>
        !known.has(touchpoint.id) && liveSolutions([journey, ...origins], touchpoint).length === 0,
    );
    yield* eachOrOnce(own, {
      isIgnored,
      language: workspace.settings.language,
      each: (touchpoint) => ({
        ...reportAt(workspace, journey, touchpoint),
        message: messages.one(quoted(touchpoint.title)),
        hint: messages.hint,
        about: touchpoint,
      }),
      once: (names, count) => ({
        place: headOf(workspace, journey),
        message: messages.many(count, names),
        hint: messages.hint,
      }),
    });
  },
});

function lacksTactic({ control, influence, shareKit, solutions }: Touchpoint): boolean {
  return (
    control === 'influence' &&
    influence.length === 0 &&
    shareKit === undefined &&
    solutions.length === 0
  );
}
