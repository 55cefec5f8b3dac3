import { lowestFeeling, zoneOf } from '../../../figures/emotion.ts';
import { formatNumber } from '../../../language/number.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { headOf, isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { hardTruth } from '../../strictness.ts';
import { whose } from '../../whose.ts';

export const promiseBroken = defineRule({
  id: 'promise-broken',
  group: 'promises',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'The touchpoint that keeps a promise is a negative experience',
    nl: 'Het contactmoment dat een belofte inlost is een negatieve ervaring',
  },
  why: {
    en: 'The next contact must really deliver the promised value. When customers experience the touchpoint that should keep a promise as negative (below the zone of indifference), the promise is broken in their eyes, whatever the organisation thinks of it. On a current journey it is a warning, on a desired or agreed one an error.',
    nl: 'Het volgende contact moet de beloofde waarde echt leveren. Beleven klanten het contactmoment dat een belofte inlost als negatief (onder de zone van onverschilligheid), dan is de belofte in hun ogen gebroken, wat de organisatie er ook van vindt. In een huidige klantreis is het een waarschuwing, in een gewenste of vastgestelde een fout.',
  },
  sources: ['1-06'],
  messages: {
    en: {
      broken: (keeper: string, promise: string, value: number, who: string | null) =>
        `${keeper} should keep the promise ${promise}, but is a negative experience (${formatNumber(value, 'en', { sign: true })}${who === null ? '' : ` for ${who}`}).`,
      hint: 'In the eyes of the customer the promise is broken: deliver it, or promise less.',
      made: 'the promise is made here',
    },
    nl: {
      broken: (keeper, promise, value, who) =>
        `${keeper} moet de belofte ${promise} inlossen, maar is een negatieve ervaring (${formatNumber(value, 'nl', { sign: true })}${who === null ? '' : ` voor ${who}`}).`,
      hint: 'In de ogen van de klant is de belofte gebroken: maak haar waar, of beloof minder.',
      made: 'hier wordt de belofte gedaan',
    },
  },
  bad: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: within-a-day, text: Solved within a day }
  - title: The engineer comes, but without the part
    emotion: -1.5 # <- here
    fulfils: within-a-day
`,
  good: `title: Reporting a fault
personas: sam
touchpoints:
  - title: I call the help desk
    emotion: 0
    promises:
      - { id: within-a-day, text: Solved within a day }
  - title: The engineer comes and solves it
    emotion: 1
    fulfils: within-a-day
`,
  *check(journey, { workspace, messages, analyses }) {
    for (const { promise, madeAt, keptBy } of analyses.promises(journey)) {
      for (const keeper of keptBy) {
        const lowest = lowestFeeling(keeper.emotion, keeper.personas);
        if (lowest === null || zoneOf(lowest.value, workspace.settings.zone) !== 'below') continue;
        const { value, persona } = lowest;
        const steps = persona === null ? [] : [persona];
        const emotion = placeOf(keeper, 'emotion', ...steps);
        const at = reportAt(workspace, journey, keeper, emotion);
        const who = whose(workspace, persona);
        yield {
          ...at,
          message: messages.broken(quoted(keeper.title), quoted(promise.text), value, who),
          hint: messages.hint,
          severity: hardTruth(journey, isFromElsewhere(journey, keeper, 'emotion')),
          related: [
            ...(at.related ?? []),
            { message: messages.made, place: headOf(workspace, madeAt) },
          ],
          about: keeper,
        };
      }
    }
  },
});
