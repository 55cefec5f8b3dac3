import { headOf, isFromElsewhere, placeOfEntry, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { hardTruth } from '../../strictness.ts';

export const promiseKeptBeforeMade = defineRule({
  id: 'promise-kept-before-made',
  group: 'promises',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A promise is kept before it is made',
    nl: 'Een belofte wordt ingelost voordat ze is gedaan',
  },
  why: {
    en: 'A promise creates the expectation that a later touchpoint meets. One that is only kept earlier is in the wrong place, or names another promise than was meant. Transitions back count: what can still be reached is not too early.',
    nl: 'Een belofte wekt de verwachting die een later contactmoment waarmaakt. Wordt ze alleen eerder ingelost, dan staat ze op de verkeerde plek of is een andere belofte bedoeld. Stappen terug tellen mee: wat nog bereikbaar is, is niet te vroeg.',
  },
  sources: ['1-06'],
  messages: {
    en: {
      before: (keeper: string, promise: string, touchpoint: string) =>
        `${keeper} keeps the promise ${promise}, which is only made afterwards, in ${touchpoint}.`,
      hint: 'Change the order, or name the promise that was meant.',
      made: 'the promise is made here',
    },
    nl: {
      before: (keeper, promise, touchpoint) =>
        `${keeper} lost de belofte ${promise} in, maar die wordt pas daarna gedaan, bij ${touchpoint}.`,
      hint: 'Verander de volgorde, of noem de belofte die bedoeld is.',
      made: 'hier wordt de belofte gedaan',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: The engineer solves it
    emotion: 1
    fulfils: within-a-day # <- here
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: within-a-day, text: Solved within a day }
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: within-a-day, text: Solved within a day }
  - title: The engineer solves it
    emotion: 1
    fulfils: within-a-day
`,
  *check(journey, { workspace, messages, analyses }) {
    for (const { promise, madeAt, kept, outOfReach } of analyses.promises(journey)) {
      const [keeper] = outOfReach;
      if (kept !== 'before' || keeper === undefined) continue;
      const index = keeper.fulfils.indexOf(promise.id);
      const value = placeOfEntry(workspace, keeper, 'fulfils', index);
      const at = reportAt(workspace, journey, keeper, value);
      yield {
        ...at,
        message: messages.before(quoted(keeper.title), quoted(promise.text), quoted(madeAt.title)),
        hint: messages.hint,
        severity: hardTruth(
          journey,
          isFromElsewhere(journey, keeper, 'fulfils') &&
            isFromElsewhere(journey, madeAt, 'promises'),
        ),
        related: [
          ...(at.related ?? []),
          { message: messages.made, place: headOf(workspace, madeAt) },
        ],
        about: keeper,
      };
    }
  },
});
