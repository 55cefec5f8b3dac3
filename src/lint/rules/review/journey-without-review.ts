import { headOf } from '../../places.ts';
import { quoted } from '../../quoted.ts';
import { defineRule } from '../../rule.ts';

export const journeyWithoutReview = defineRule({
  id: 'journey-without-review',
  group: 'review',
  subject: 'journey',
  severity: 'info',
  ripeFrom: 'researched',
  summary: {
    en: 'It was not agreed how often the journey is reviewed',
    nl: 'Er is niet afgesproken hoe vaak de klantreis wordt herzien',
  },
  why: {
    en: 'A journey is not a project that ends but a process of improving: research, apply, evaluate, and again. Say under "review: every" how often you go through it, and "review-overdue" reminds you. For a desired journey "anchoring: evaluation" with its "every" will do. Drafts may do without.',
    nl: 'Een klantreis is geen project dat eindigt maar een proces van verbeteren: onderzoeken, toepassen, evalueren, en opnieuw. Zeg met "review: every" hoe vaak je hem naloopt, en "review-overdue" herinnert je eraan. Bij een gewenste klantreis is "anchoring: evaluation" met "every" ook goed. Een concept mag zonder.',
  },
  sources: ['0-30', '1-56'],
  messages: {
    en: {
      missing: (journey: string) => `It was not agreed how often ${journey} is reviewed.`,
      hint: 'Say how often you go through it, and when you last did: "review: { every: 6mo, last: 2026-05-20 }".',
    },
    nl: {
      missing: (journey) => `Er is niet afgesproken hoe vaak ${journey} wordt herzien.`,
      hint: 'Zeg hoe vaak je hem naloopt en wanneer voor het laatst: "review: { every: 6mo, last: 2026-05-20 }".',
    },
  },
  bad: `title: Reporting a fault # <- here
personas: sam
status: researched
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  good: `title: Reporting a fault
personas: sam
status: researched
review: { every: 6mo, last: 2026-05-20 }
touchpoints:
  - { title: I call the help desk, emotion: 0 }
`,
  *check(journey, { workspace, messages }) {
    if (journey.review?.every !== undefined) return;
    if (journey.anchoring?.evaluation?.every !== undefined) return;
    yield {
      place: headOf(workspace, journey),
      message: messages.missing(quoted(journey.title)),
      hint: messages.hint,
    };
  },
});
