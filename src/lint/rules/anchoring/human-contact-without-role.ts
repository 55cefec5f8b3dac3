import type { Journey } from '../../../model/journey.ts';
import type { Touchpoint } from '../../../model/touchpoint.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { isDescribedBefore } from '../../is-described-before.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { texts } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';

/** Main channels through which customers meet somebody of the organisation. */
const humanChannels: ReadonlySet<string> = new Set([
  'phone',
  'video-call',
  'store',
  'office',
  'home-visit',
  'employee',
]);

export const humanContactWithoutRole = defineRule({
  id: 'human-contact-without-role',
  group: 'anchoring',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'Customers meet a person, and nothing says in which role',
    nl: 'Klanten hebben met een mens te maken, en nergens staat in welke rol',
  },
  why: {
    en: 'By far the most of a service is done by people, from the desk to the back office, and a design works out only when they know their part. Where the main channel is a person (phone, video call, store, office, home visit, employee, or what the option "channels" adds), "people" names the role, and later what it can do, how it behaves and what keeps it so. The "by" of what happens "frontstage" names one as well. It is asked of your own contacts once the draft is over; more than three become one finding.',
    nl: 'Verreweg het meeste contact is met medewerkers, van de balie tot de administratie, en een ontwerp lukt alleen als zij hun rol kennen. Waar het belangrijkste kanaal een mens is (telefoon, videogesprek, winkel, kantoor, huisbezoek, medewerker, of wat de optie "channels" toevoegt), noemt "people" de rol, en later wat die kan, hoe die zich gedraagt en wat dat zo houdt. Ook de "by" bij "frontstage" noemt er een. Het gaat om je eigen contacten, als het concept klaar is; meer dan drie worden één bevinding.',
  },
  sources: ['1-52'],
  options: {
    channels: texts('More channels, by id, through which customers meet a person'),
  },
  messages: {
    en: {
      missing: (touchpoint: string, channel: string) =>
        `Customers meet a person at ${touchpoint} (${channel}), but nothing says in which role.`,
      many: (count: number, names: string) =>
        `Customers meet a person at ${count} touchpoints of which nothing says in which role: ${names}.`,
      hint: 'Add "people:" with the "role", and when you design it "competencies", "behaviour" and "steering".',
    },
    nl: {
      missing: (touchpoint, channel) =>
        `Klanten hebben bij ${touchpoint} met een mens te maken (${channel}), maar nergens staat in welke rol.`,
      many: (count, names) =>
        `Klanten hebben bij ${count} contactmomenten met een mens te maken zonder dat ergens staat in welke rol: ${names}.`,
      hint: 'Voeg "people:" toe met de "role", en bij het ontwerpen "competencies", "behaviour" en "steering".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk # <- here
    channels: phone
    emotion: -0.2
    type: standard
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I call the help desk
    channels: phone
    emotion: -0.2
    type: standard
    people: { role: Agent, department: Service, behaviour: Calls back when the line drops }
`,
  *check(journey, { workspace, messages, options, analyses, isIgnored }) {
    const { language, channels } = workspace.settings;
    const isHuman = (channel: string) =>
      humanChannels.has(channel) || options.channels.includes(channel);
    yield* eachOrOnce(
      journey.touchpoints.filter(
        (touchpoint) =>
          lacksRole(journey, touchpoint, isHuman) &&
          !isDescribedBefore(analyses, journey, touchpoint),
      ),
      {
        isIgnored,
        language,
        each(touchpoint) {
          const channel = touchpoint.channels[0] ?? '';
          return {
            place: headOf(workspace, touchpoint),
            message: messages.missing(
              quoted(touchpoint.title),
              channels.get(channel)?.name ?? channel,
            ),
            hint: messages.hint,
            about: touchpoint,
          };
        },
        once: (names, count) => ({
          place: headOf(workspace, journey),
          message: messages.many(count, names),
          hint: messages.hint,
        }),
      },
    );
  },
});

function lacksRole(
  journey: Journey,
  { channels, contact, control, by, people, frontstage, origin }: Touchpoint,
  isHuman: (channel: string) => boolean,
): boolean {
  const [main] = channels;
  if (main === undefined || !isHuman(main) || people.length > 0) return false;
  if (contact !== 'direct' || control !== 'own' || by !== undefined) return false;
  return origin.file === journey.origin.file && frontstage.every((one) => one.by === undefined);
}
