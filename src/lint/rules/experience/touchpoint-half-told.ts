import type { Touchpoint } from '../../../model/touchpoint.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { isDescribedBefore } from '../../is-described-before.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const touchpointHalfTold = defineRule({
  id: 'touchpoint-half-told',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'A touchpoint does not tell what the customer does, thinks and feels',
    nl: 'Een contactmoment vertelt niet wat de klant doet, denkt en voelt',
  },
  why: {
    en: 'You are in the shoes of your customers once you know at each touchpoint what they do, think and feel. "does", "thinks" and "feels" tell so in words; a quote tells what somebody thinks as well, an emotion how it feels, and a title in the words of the customer what they do: "does" alone is not missed. A touchpoint without any feeling is left to "touchpoint-without-emotion", except at moments without you ("contact: none"). It is asked once the draft is over, in the journey that has the touchpoint first; more than three become one finding.',
    nl: 'Je staat pas in de schoenen van je klant als je bij elk contactmoment weet wat die doet, denkt en voelt. "does", "thinks" en "feels" vertellen dat in woorden; ook een citaat vertelt wat iemand denkt, een emotie hoe het voelt, en een titel in de woorden van de klant wat die doet: ontbreekt alleen "does", dan is dat genoeg. Over een contactmoment zonder enig gevoel gaat "touchpoint-without-emotion", behalve bij momenten zonder jou ("contact: none"). Het wordt gevraagd als het concept klaar is, in de klantreis waarin het contactmoment het eerst staat; meer dan drie worden één bevinding.',
  },
  sources: ['3-11'],
  messages: {
    en: {
      does: 'does',
      thinks: 'thinks',
      feels: 'feels',
      and: ' and ',
      missing: (what: string, touchpoint: string) =>
        `Nothing tells what the customer ${what} at ${touchpoint}.`,
      many: (count: number, names: string) =>
        `At ${count} touchpoints something is missing of what the customer does, thinks and feels: ${names}.`,
      hint: (fields: string) => `Add ${fields}; ask customers to tell it step by step.`,
    },
    nl: {
      does: 'doet',
      thinks: 'denkt',
      feels: 'voelt',
      and: ' en ',
      missing: (what, touchpoint) => `Nergens staat wat de klant ${what} bij ${touchpoint}.`,
      many: (count, names) =>
        `Bij ${count} contactmomenten ontbreekt iets van wat de klant doet, denkt en voelt: ${names}.`,
      hint: (fields) => `Voeg ${fields} toe; laat klanten het stap voor stap vertellen.`,
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk # <- here
    does: Spells the customer number
    feels: Nervous
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk
    does: Spells the customer number
    thinks: Will they believe me?
    emotion: -0.4
`,
  *check(journey, { workspace, messages, analyses, isIgnored }) {
    const named = ([...list]: readonly string[]) => {
      const last = list.pop() ?? '';
      return list.length === 0 ? last : list.join(', ') + messages.and + last;
    };
    const asFields = (list: readonly string[]) => named(list.map((field) => `"${field}:"`));
    yield* eachOrOnce(
      journey.touchpoints.filter(
        (touchpoint) =>
          missingIn(touchpoint).length > 0 && !isDescribedBefore(analyses, journey, touchpoint),
      ),
      {
        isIgnored,
        language: workspace.settings.language,
        each(touchpoint) {
          const missing = missingIn(touchpoint);
          return {
            place: headOf(workspace, touchpoint),
            message: messages.missing(
              named(missing.map((field) => messages[field])),
              quoted(touchpoint.title),
            ),
            hint: messages.hint(asFields(missing)),
            about: touchpoint,
          };
        },
        once: (names, count) => ({
          place: headOf(workspace, journey),
          message: messages.many(count, names),
          hint: messages.hint(asFields(['does', 'thinks', 'feels'])),
        }),
      },
    );
  },
});

const all = ['does', 'thinks', 'feels'] as const;
const nothing: readonly (typeof all)[number][] = [];

/** Which of the three is not told, in their order; nothing where the title tells enough, or another rule asks. */
function missingIn(touchpoint: Touchpoint): readonly (typeof all)[number][] {
  if (touchpoint.contact !== 'none' && !tells.feels(touchpoint)) return nothing;
  if (tells.thinks(touchpoint) && tells.feels(touchpoint)) return nothing;
  return all.filter((field) => !tells[field](touchpoint));
}

const tells = {
  does: ({ does }) => does.length > 0,
  thinks: ({ thinks, quotes }) => thinks.length > 0 || quotes.length > 0,
  feels: ({ feels, emotion }) => feels.length > 0 || emotion !== undefined,
} as const satisfies Record<(typeof all)[number], (touchpoint: Touchpoint) => boolean>;
