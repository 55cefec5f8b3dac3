import { formatNumber } from '../../../language/number.ts';
import type { Journey } from '../../../model/journey.ts';
import { contactPressure } from '../../contact-pressure.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { wholeNumber } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';
import { isSaidBefore } from '../../said-before.ts';

export const tooManyContacts = defineRule({
  id: 'too-many-contacts',
  group: 'experience',
  subject: 'journey',
  severity: 'info',
  summary: {
    en: 'You approach customers more often than they may like',
    nl: 'Je benadert klanten vaker dan ze misschien prettig vinden',
  },
  why: {
    en: 'Know when to approach customers and when not to. Counted are the touchpoints through channels of talking and writing at which you take the first step ("initiatedBy: organisation"), as often as "frequency" says or else once, over the "duration" of the journey, the longer end of a range and at least a month. It is reported when one persona gets more of them in a month than the option "most". That limit is ours and not of the sources: set the one that your customers told you.',
    nl: 'Weet wanneer je klanten moet benaderen en wanneer niet. Geteld worden de contactmomenten via praten en schrijven waarbij jij de eerste stap zet ("initiatedBy: organisation"), zo vaak als "frequency" zegt en anders één keer, over de "duration" van de klantreis, bij een bereik de langste en minstens een maand. Het wordt gemeld als één persona er in een maand meer krijgt dan de optie "most". Die grens is van ons en niet van de bronnen: stel de grens in die je van klanten hoorde.',
  },
  sources: ['3-27'],
  options: {
    most: wholeNumber(8, 1, 'The largest number of times in a month that customers are approached'),
  },
  messages: {
    en: {
      tooMany: (journey: string, who: string | null, times: number, most: number) =>
        `In the journey ${journey} you approach ${who ?? 'customers'} ${formatNumber(times, 'en')} times a month; ${most} is the most.`,
      hint: 'Put messages together, leave out those that nobody needs, or let customers say how often.',
    },
    nl: {
      tooMany: (journey, who, times, most) =>
        `In de klantreis ${journey} benader je ${who ?? 'klanten'} ${formatNumber(times, 'nl')} keer per maand; ${most} is het maximum.`,
      hint: 'Voeg berichten samen, laat weg wat niemand nodig heeft, of laat klanten zeggen hoe vaak.',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
duration: 2w
touchpoints:
  - title: I get a text every day that it is not mended yet
    channels: sms
    initiatedBy: organisation
    frequency: { count: 14, per: journey }
    emotion: -0.4
`,
  good: `title: Reporting a fault
personas: sam
duration: 2w
touchpoints:
  - title: I get a text when the engineer is on the way
    channels: sms
    initiatedBy: organisation
    emotion: 0.6
`,
  *check(journey, { workspace, messages, options, analyses }) {
    const pressure = contactPressure(journey);
    if (pressure === null || pressure.times <= options.most) return;
    const isTooMuch = (origin: Journey) => (contactPressure(origin)?.times ?? 0) > options.most;
    if (isSaidBefore(journey, analyses, isTooMuch)) return;
    const { persona, times } = pressure;
    const name = persona === null ? null : workspace.personaById.get(persona)?.name;
    yield {
      place: headOf(workspace, journey),
      message: messages.tooMany(
        quoted(journey.title),
        name == null ? null : quoted(name),
        times,
        options.most,
      ),
      hint: messages.hint,
    };
  },
});
