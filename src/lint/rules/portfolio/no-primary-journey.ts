import type { Journey } from '../../../model/journey.ts';
import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { wholeNumber } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';

export const noPrimaryJourney = defineRule({
  id: 'no-primary-journey',
  group: 'portfolio',
  subject: 'workspace',
  severity: 'info',
  summary: {
    en: 'None of the journeys is marked as one that matters most',
    nl: 'Geen van de klantreizen is aangewezen als een van de belangrijkste',
  },
  why: {
    en: 'Few brands know their primary journeys, and so they spread their effort over all of them. With a handful of current journeys, mark the ones that matter most with "primary: true". Desired journeys stand for their current ones, and archived ones do not count; the option "journeys" says from how many on it is asked.',
    nl: 'Weinig merken kennen hun primaire klantreizen, en dus verdelen ze hun aandacht over allemaal. Wijs bij een handvol huidige klantreizen met "primary: true" aan welke er het meest toe doen. Gewenste klantreizen horen bij hun huidige, en gearchiveerde tellen niet mee; de optie "journeys" zegt vanaf hoeveel het wordt gevraagd.',
  },
  sources: ['3-04'],
  options: {
    journeys: wholeNumber(4, 2, 'From how many current journeys on one of them has to be primary'),
  },
  messages: {
    en: {
      none: (count: number, first: string) =>
        `None of the ${count} current journeys, such as ${first}, is marked as primary.`,
      hint: 'Choose the one or two that matter most to customers and to you and give them "primary: true".',
    },
    nl: {
      none: (count, first) =>
        `Geen van de ${count} huidige klantreizen, zoals ${first}, is als primair aangewezen.`,
      hint: 'Kies de een of twee die er voor klanten en voor jou het meest toe doen en geef die "primary: true".',
    },
  },
  bad: {
    'cjm.yaml': `rules:
  no-primary-journey: [info, { journeys: 2 }]
`,
    'buy.journey.yaml': `title: Buying a heat pump # <- here
personas: sam
touchpoints: { title: I ask for an offer, emotion: 0 }
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints: { title: I call the help desk, emotion: 0 }
`,
  },
  good: {
    'cjm.yaml': `rules:
  no-primary-journey: [info, { journeys: 2 }]
`,
    'buy.journey.yaml': `title: Buying a heat pump
personas: sam
primary: true
touchpoints: { title: I ask for an offer, emotion: 0 }
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints: { title: I call the help desk, emotion: 0 }
`,
  },
  *check(workspace, { messages, options }) {
    let first: Journey | null = null;
    let count = 0;
    for (const journey of workspace.journeys) {
      if (journey.status === 'archived') continue;
      if (journey.primary) return;
      if (journey.state === 'desired') continue;
      first ??= journey;
      count += 1;
    }
    if (first === null || count < options.journeys) return;
    yield {
      place: headOf(workspace, first),
      message: messages.none(count, quoted(first.title)),
      hint: messages.hint,
    };
  },
});
