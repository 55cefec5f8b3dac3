import type { Touchpoint } from '../../../model/touchpoint.ts';
import { placeOf } from '../../../model/touchpoint.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { headOf, isFromElsewhere } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const truthWithoutFailures = defineRule({
  id: 'truth-without-failures',
  group: 'recovery',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'Nobody has thought of what can go wrong at a moment of truth',
    nl: 'Niemand heeft bedacht wat er mis kan gaan bij een moment van de waarheid',
  },
  why: {
    en: 'Design for recovery: things break, get lost and come late. Where it matters most, write down under "failures" what can go wrong, so that the way to make it good can be designed as well. Only moments that are yours ("control: own", no other party under "by") are asked about, once the draft is over; more than three become one finding.',
    nl: 'Ontwerp voor herstel: dingen gaan stuk, raken zoek en komen te laat. Schrijf daar waar het er het meest toe doet onder "failures" op wat er mis kan gaan, dan kun je ook ontwerpen hoe je het goedmaakt. Het gaat alleen om momenten die van jou zijn ("control: own", geen andere partij bij "by"), en pas als het concept klaar is; meer dan drie worden één bevinding.',
  },
  sources: ['4-19'],
  messages: {
    en: {
      missing: (touchpoint: string) =>
        `${touchpoint} is a moment of truth, but nothing says what can go wrong there.`,
      many: (count: number, names: string) =>
        `Nothing says what can go wrong at ${count} moments of truth: ${names}.`,
      hint: 'Add "failures:", each with "what" goes wrong and its "recovery".',
    },
    nl: {
      missing: (touchpoint) =>
        `${touchpoint} is een moment van de waarheid, maar nergens staat wat er mis kan gaan.`,
      many: (count, names) =>
        `Van ${count} momenten van de waarheid staat nergens wat er mis kan gaan: ${names}.`,
      hint: 'Voeg "failures:" toe, elk met "what" er misgaat en de "recovery" daarbij.',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    type: moment-of-truth # <- here
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: The engineer comes
    emotion: 0.2
    type: moment-of-truth
    failures:
      - what: The part is not in the van
        recovery: { channel: phone, who: Planning, within: 1h, result: A new time today }
`,
  *check(journey, { workspace, messages, isIgnored }) {
    const { hint } = messages;
    yield* eachOrOnce(
      journey.touchpoints.filter(
        (touchpoint) => isUnprepared(touchpoint) && !isFromElsewhere(journey, touchpoint, 'type'),
      ),
      {
        isIgnored,
        language: workspace.settings.language,
        each: (touchpoint) => ({
          place: placeOf(touchpoint, 'type'),
          message: messages.missing(quoted(touchpoint.title)),
          hint,
          about: touchpoint,
        }),
        once: (names, count) => ({
          place: headOf(workspace, journey),
          message: messages.many(count, names),
          hint,
        }),
      },
    );
  },
});

function isUnprepared({ type, failures, control, by }: Touchpoint): boolean {
  return (
    type === 'moment-of-truth' && failures.length === 0 && control === 'own' && by === undefined
  );
}
