import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { wholeNumber } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';

export const journeyTooLarge = defineRule({
  id: 'journey-too-large',
  group: 'scope',
  subject: 'journey',
  severity: 'info',
  summary: {
    en: 'The journey is too large to oversee',
    nl: 'De klantreis is te groot om te overzien',
  },
  why: {
    en: 'The scope is there to keep the journey manageable: of a map with very many touchpoints nobody sees the whole, and nobody keeps it up to date. The option "most" says how many it may have. Its default of 40 leaves room for a whole life cycle of five phases with eight touchpoints each. A desired journey that takes them over from one that is too large already is left alone.',
    nl: 'De afbakening is er om de klantreis beheersbaar te houden: van een kaart met heel veel contactmomenten ziet niemand het geheel en houdt niemand hem bij. De optie "most" zegt hoeveel het er mogen zijn. De standaard van 40 laat ruimte voor een hele levensloop van vijf fasen met elk acht contactmomenten. Een gewenste klantreis die ze overneemt van een klantreis die al te groot is, blijft buiten schot.',
  },
  sources: ['0-19'],
  options: {
    most: wholeNumber(40, 2, 'The largest number of touchpoints in one journey'),
  },
  messages: {
    en: {
      tooLarge: (journey: string, count: number, most: number) =>
        `The journey ${journey} has ${count} touchpoints; ${most} is the most.`,
      hint: 'Split it where the customer reaches a goal of their own, or take small steps together in one touchpoint.',
    },
    nl: {
      tooLarge: (journey, count, most) =>
        `De klantreis ${journey} heeft ${count} contactmomenten; ${most} is het maximum.`,
      hint: 'Splits hem waar de klant een eigen doel bereikt, of neem kleine stappen samen in één contactmoment.',
    },
  },
  bad: {
    'cjm.yaml': `rules:
  journey-too-large: [info, { most: 2 }]
`,
    'fault.journey.yaml': `title: Reporting a fault # <- here
personas: sam
touchpoints:
  - { title: I call the help desk, emotion: 0 }
  - { title: I type my customer number, emotion: -0.3 }
  - { title: I choose from a menu, emotion: -0.5 }
`,
  },
  good: {
    'cjm.yaml': `rules:
  journey-too-large: [info, { most: 2 }]
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I work my way through the menu of the help desk, emotion: -0.4 }
  - { title: The engineer comes, emotion: 1 }
`,
  },
  *check(journey, { workspace, messages, options, analyses }) {
    const count = journey.touchpoints.length;
    if (count <= options.most) return;
    if ((analyses.current(journey)?.touchpoints.length ?? 0) > options.most) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.tooLarge(quoted(journey.title), count, options.most),
      hint: messages.hint,
    };
  },
});
