import type { Journey } from '../../../model/journey.ts';
import { placeOf, type Touchpoint } from '../../../model/touchpoint.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { contactChannels } from '../../contact-channels.ts';
import { eachOrOnce } from '../../each-or-once.ts';
import { firstNames } from '../../first-names.ts';
import { headOf, isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const personaNotOnChannel = defineRule({
  id: 'persona-not-on-channel',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  summary: {
    en: 'You approach customers through a channel that they do not use',
    nl: 'Je benadert klanten via een kanaal dat ze niet gebruiken',
  },
  why: {
    en: 'Know where your customers are and how to reach them. Where the organisation takes the first step ("initiatedBy: organisation"), at least one of the "channels" of the touchpoint should be among those of each persona who meets it. Only channels through which people talk or write are compared, not a delivery or a payment, and only with personas who name their channels. More than three touchpoints become one finding.',
    nl: 'Weet waar je klant zich bevindt en hoe je die bereikt. Waar de organisatie de eerste stap zet ("initiatedBy: organisation"), hoort minstens één van de "channels" van het contactmoment bij die van elke persona die het meemaakt. Alleen kanalen waarlangs mensen praten of schrijven worden vergeleken, geen bezorging of betaling, en alleen met persona’s die hun kanalen noemen. Meer dan drie contactmomenten worden één bevinding.',
  },
  sources: ['2-27'],
  messages: {
    en: {
      unreached: (touchpoint: string, channels: string, who: string) =>
        `You take the first step at ${touchpoint} (${channels}), but that is not among the channels of ${who}.`,
      many: (count: number, names: string) =>
        `At ${count} touchpoints you take the first step through channels that a persona does not use: ${names}.`,
      hint: 'Add a channel that they use, or that channel to the "channels" of the persona when they do.',
    },
    nl: {
      unreached: (touchpoint, channels, who) =>
        `Je zet de eerste stap bij ${touchpoint} (${channels}), maar dat hoort niet bij de kanalen van ${who}.`,
      many: (count, names) =>
        `Bij ${count} contactmomenten zet je de eerste stap via kanalen die een persona niet gebruikt: ${names}.`,
      hint: 'Voeg een kanaal toe dat wel wordt gebruikt, of zet dit kanaal bij de "channels" van de persona als het toch klopt.',
    },
  },
  bad: {
    'ann.persona.yaml': `name: Ann Baker
channels: [phone, letter]
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: ann
touchpoints:
  - title: I get a message that the engineer is on the way
    channels: [app, sms] # <- here
    initiatedBy: organisation
    emotion: 0.6
`,
  },
  good: {
    'ann.persona.yaml': `name: Ann Baker
channels: [phone, letter]
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: ann
touchpoints:
  - title: I get a message that the engineer is on the way
    channels: [app, phone]
    initiatedBy: organisation
    emotion: 0.6
  - title: The engineer comes
    channels: home-visit
    initiatedBy: organisation
    emotion: 1
  - title: I look it up
    channels: website
    initiatedBy: customer
    emotion: 0
`,
  },
  *check(journey, { workspace, messages, isIgnored }) {
    const { language, channels } = workspace.settings;
    yield* eachOrOnce(
      journey.touchpoints.filter((one) => missedBy(workspace, journey, one).length > 0),
      {
        isIgnored,
        language,
        each: (touchpoint) => ({
          ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'channels')),
          message: messages.unreached(
            quoted(touchpoint.title),
            touchpoint.channels.map((id) => channels.get(id)?.name ?? id).join(', '),
            firstNames(missedBy(workspace, journey, touchpoint), language),
          ),
          hint: messages.hint,
          about: touchpoint,
        }),
        once: (names, count) => ({
          place: headOf(workspace, journey),
          message: messages.many(count, names),
          hint: messages.hint,
        }),
      },
    );
  },
});

const nobody: readonly string[] = [];

/** The names of the personas who meet it and use none of its channels, where we take the first step. */
function missedBy(
  { personaById }: Workspace,
  journey: Journey,
  touchpoint: Touchpoint,
): readonly string[] {
  const { initiatedBy, channels, personas } = touchpoint;
  if (initiatedBy !== 'organisation' || channels.length === 0) return nobody;
  if (!channels.every((channel) => contactChannels.has(channel))) return nobody;
  if (isFromElsewhere(journey, touchpoint, 'channels')) return nobody;
  return personas.flatMap((id) => {
    const persona = personaById.get(id);
    if (persona === undefined || persona.channels.length === 0) return [];
    return persona.channels.some((channel) => channels.includes(channel)) ? [] : [persona.name];
  });
}
