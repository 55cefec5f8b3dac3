import type { Journey } from '../../../model/journey.ts';
import { inside } from '../../../model/path.ts';
import { dueDay } from '../../../model/due-day.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';
import { notThereYet } from '../../strictness.ts';

export const reviewOverdue = defineRule({
  id: 'review-overdue',
  group: 'review',
  subject: 'journey',
  severity: 'warning',
  summary: {
    en: 'The journey is due to be reviewed or evaluated again',
    nl: 'De klantreis is toe aan een nieuwe herziening of evaluatie',
  },
  why: {
    en: 'Improving is never finished: a map that nobody looks at again is wrong within a year, and changes that nobody evaluates wear off. "review" and "anchoring: evaluation" say with "every" how often, and with "last" when it was last done; what has only a month or a year counts until its last day. An evaluation that never took place is reported as soon as one of the changes is "done", a review that never took place when the draft is over.',
    nl: 'Verbeteren is nooit klaar: een kaart waar niemand meer naar kijkt klopt binnen een jaar niet meer, en veranderingen die niemand evalueert slijten. "review" en "anchoring: evaluation" zeggen met "every" hoe vaak, en met "last" wanneer het voor het laatst is gedaan; een maand of een jaar telt tot de laatste dag. Een evaluatie die er nooit was wordt gemeld zodra een van de veranderingen "done" is, een herziening die er nooit was als het concept voorbij is.',
  },
  sources: ['0-30', '1-56'],
  messages: {
    en: {
      overdue: {
        review: (journey: string, due: string) =>
          `The review of ${journey} was due on ${due} at the latest.`,
        evaluation: (journey: string, due: string) =>
          `The evaluation of ${journey} was due on ${due} at the latest.`,
      },
      never: {
        review: (journey: string) => `The journey ${journey} was never reviewed.`,
        evaluation: (journey: string) => `The changes to ${journey} were never evaluated.`,
      },
      again:
        'Go through it with the people involved, change what is no longer true, and set "last".',
      first: 'Do it once and set "last" to that day.',
    },
    nl: {
      overdue: {
        review: (journey, due) => `De herziening van ${journey} had uiterlijk ${due} gemoeten.`,
        evaluation: (journey, due) => `De evaluatie van ${journey} had uiterlijk ${due} gemoeten.`,
      },
      never: {
        review: (journey) => `De klantreis ${journey} is nog nooit herzien.`,
        evaluation: (journey) => `De veranderingen aan ${journey} zijn nog nooit geëvalueerd.`,
      },
      again:
        'Loop hem na met de betrokkenen, pas aan wat niet meer klopt en zet de dag bij "last".',
      first: 'Doe het een keer en zet die dag bij "last".',
    },
  },
  bad: `title: Reporting a fault
personas: sam
review:
  every: 6mo
  last: 2024-05-20 # <- here
touchpoints:
  - { title: I call the help desk, emotion: 0 }
anchoring:
  changes:
    - { what: Call back within the hour, kind: way-of-working, status: done }
  evaluation:
    every: 3mo # <- here
`,
  good: `title: Reporting a fault
personas: sam
review:
  every: 6mo
touchpoints:
  - { title: I call the help desk, emotion: 0 }
anchoring:
  changes:
    - { what: Call back within the hour, kind: way-of-working, status: doing }
  evaluation:
    every: 3mo
`,
  *check(journey, { workspace, messages }) {
    const severity = notThereYet(journey);
    for (const [kind, place, round] of roundsOf(journey)) {
      const { every, last } = round ?? {};
      if (every === undefined) continue;
      if (last === undefined) {
        if (!(kind === 'review' ? journey.status !== 'draft' : hasChanged(journey))) continue;
        const message = messages.never[kind](quoted(journey.title));
        yield { place: inside(place, 'every'), message, hint: messages.first, severity };
        continue;
      }
      const due = dueDay(last, every);
      if (due >= workspace.today) continue;
      const message = messages.overdue[kind](quoted(journey.title), due);
      yield { place: inside(place, 'last'), message, hint: messages.again, severity };
    }
  },
});

/** What comes round, and where it is written. */
function roundsOf({ origin, review, anchoring }: Journey) {
  return [
    ['review', inside(origin, 'review'), review],
    ['evaluation', inside(origin, 'anchoring', 'evaluation'), anchoring?.evaluation],
  ] as const;
}

function hasChanged({ anchoring }: Journey): boolean {
  return anchoring?.changes.some(({ status }) => status === 'done') ?? false;
}
