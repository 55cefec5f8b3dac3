import { placeOf } from '../../../model/touchpoint.ts';
import { contactChannels } from '../../contact-channels.ts';
import { isFromElsewhere, reportAt } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const truthWithOneChannel = defineRule({
  id: 'truth-with-one-channel',
  group: 'moments',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'Customers have no choice of channel at a moment of truth',
    nl: 'Klanten kunnen bij een moment van de waarheid geen kanaal kiezen',
  },
  why: {
    en: 'Customers choose how and when they deal with you. Where it matters most, one way in is a risk: whoever cannot or will not use it is lost. It is reported for moments of truth of your own with a single channel through which people talk or write, so not for a delivery or a visit, and not where you take the first step. Drafts may do without.',
    nl: 'Klanten kiezen zelf hoe en wanneer ze met je omgaan. Waar het er het meest toe doet is één ingang een risico: wie die niet kan of wil gebruiken, ben je kwijt. Het wordt gemeld bij momenten van de waarheid die van jou zijn, met één kanaal waarlangs mensen praten of schrijven; dus niet bij een bezorging of bezoek, en niet waar jij de eerste stap zet. Een concept mag zonder.',
  },
  sources: ['3-02'],
  messages: {
    en: {
      single: (touchpoint: string, channel: string) =>
        `${touchpoint} is a moment of truth that customers can only reach through one channel: ${channel}.`,
      hint: 'Offer another way as well and add it to "channels:".',
    },
    nl: {
      single: (touchpoint, channel) =>
        `${touchpoint} is een moment van de waarheid waar klanten maar via één kanaal terechtkunnen: ${channel}.`,
      hint: 'Bied ook een andere weg en zet die bij "channels:".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I report the fault
    type: moment-of-truth
    channels: app # <- here
`,
  good: `title: Reporting a fault
personas: sam
status: researched
touchpoints:
  - title: I report the fault
    type: moment-of-truth
    channels: [app, phone]
  - title: The engineer comes
    type: moment-of-truth
    channels: home-visit
`,
  *check(journey, { workspace, messages }) {
    for (const touchpoint of journey.touchpoints) {
      if (touchpoint.type !== 'moment-of-truth' || touchpoint.channels.length !== 1) continue;
      if (touchpoint.contact !== 'direct' || touchpoint.control !== 'own') continue;
      if (touchpoint.by !== undefined || touchpoint.initiatedBy === 'organisation') continue;
      const [channel = ''] = touchpoint.channels;
      if (!contactChannels.has(channel)) continue;
      if (isFromElsewhere(journey, touchpoint, 'channels')) continue;
      const name = workspace.settings.channels.get(channel)?.name ?? channel;
      yield {
        ...reportAt(workspace, journey, touchpoint, placeOf(touchpoint, 'channels')),
        message: messages.single(quoted(touchpoint.title), name),
        hint: messages.hint,
        about: touchpoint,
      };
    }
  },
});
