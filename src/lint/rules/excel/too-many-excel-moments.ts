import { headOf, isFromElsewhere } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { wholeNumber } from '../../rule-option.ts';
import { defineRule } from '../../rule.ts';

export const tooManyExcelMoments = defineRule({
  id: 'too-many-excel-moments',
  group: 'excel',
  subject: 'journey',
  severity: 'warning',
  preset: 'starter',
  summary: {
    en: 'A journey wants to excel at too many moments',
    nl: 'Een klantreis wil op te veel momenten excelleren',
  },
  why: {
    en: 'The art is not to excel at every moment, but only at a few: what is extraordinary everywhere is extraordinary nowhere, and nobody can afford it. The option "most" says how many are allowed.',
    nl: 'De kunst is niet op elk moment te excelleren, maar op slechts enkele: wat overal bijzonder is, is nergens bijzonder, en niemand kan het betalen. De optie "most" zegt hoeveel er mogen.',
  },
  sources: ['1-28'],
  options: {
    most: wholeNumber(3, 1, 'The largest number of moments to excel in one journey'),
  },
  messages: {
    en: {
      tooMany: (journey: string, count: number, most: number) =>
        `The journey ${journey} has ${count} moments to excel; ${most} is the most.`,
      hint: 'Choose the few that customers will remember and take "excel" away from the others.',
      one: 'a moment to excel',
    },
    nl: {
      tooMany: (journey, count, most) =>
        `De klantreis ${journey} heeft ${count} momenten om te excelleren; ${most} is het maximum.`,
      hint: 'Kies de paar die klanten bijblijven en haal "excel" bij de andere weg.',
      one: 'een moment om te excelleren',
    },
  },
  bad: {
    'cjm.yaml': `rules:
  too-many-excel-moments: [warning, { most: 1 }]
`,
    'fault.journey.yaml': `title: Reporting a fault # <- here
personas: sam
touchpoints:
  - { title: I hear how long it takes, emotion: 1.2, excel: true }
  - { title: The engineer comes, emotion: 1.5, excel: true }
`,
  },
  good: {
    'cjm.yaml': `rules:
  too-many-excel-moments: [warning, { most: 1 }]
`,
    'fault.journey.yaml': `title: Reporting a fault
personas: sam
touchpoints:
  - { title: I hear how long it takes, emotion: 0.4 }
  - { title: The engineer comes, emotion: 1.5, excel: true }
`,
  },
  *check(journey, { workspace, messages, options }) {
    let count = 0;
    let isOwn = false;
    for (const touchpoint of journey.touchpoints) {
      if (!touchpoint.excel) continue;
      count += 1;
      isOwn ||= !isFromElsewhere(journey, touchpoint, 'excel');
    }
    if (count <= options.most || !isOwn) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.tooMany(quoted(journey.title), count, options.most),
      hint: messages.hint,
      related: journey.touchpoints
        .filter(({ excel }) => excel)
        .map((touchpoint) => ({ message: messages.one, place: headOf(workspace, touchpoint) })),
    };
  },
});
