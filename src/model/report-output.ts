import * as z from 'zod';
import { severities } from './diagnostic.ts';
import { figures } from './figures-output.ts';
import { rankedJourney, scoreOutput } from './score-output.ts';

/** The published shape of `cjm report --format json`, one file per journey, behind the head that all share. */

const text = z.string();
const texts = z.array(text);
const count = z.int().min(0);
const emotion = z.number().min(-2).max(2);
const share = z.number().min(0).max(1);
const state = z.enum(['current', 'desired']);

const feeling = z.object({
  mean: emotion.nullable().describe('Over the personas; null when it is not known.'),
  byPersona: z.record(text, emotion.nullable()).describe("By the persona's id."),
});

const item = z.object({
  label: text.nullable().describe('Stands before the text.'),
  text,
  detail: text.nullable().describe('Stands after it, smaller.'),
  href: text.nullable().describe('An address, or "#" and a place in the page.'),
});

const touchpoint = z.object({
  id: text,
  title: text,
  phase: text,
  group: text.nullable(),
  personas: texts.describe('Who meets it, by id.'),
  channels: texts,
  type: text.nullable(),
  excel: z.boolean().describe('A moment to excel.'),
  emotion: feeling,
  zone: z.enum(['below', 'inside', 'above']).nullable(),
  expectedEmotion: feeling,
  organisationView: emotion.nullable().describe('What the organisation thinks that is felt.'),
  triage: z
    .object({
      decision: z.enum(['act-now', 'limited-impact', 'made-good']),
      emotion: emotion.describe('The lowest.'),
      persona: text.nullable().describe('Who feels it; null when one number holds for all.'),
    })
    .nullable()
    .describe('Null where nobody feels below the zone.'),
  selection: z.object({
    score: z.number().min(0).max(100).nullable(),
    inputs: z
      .object({
        customer: share.nullable(),
        organisation: share.nullable(),
        brand: share.nullable(),
        frequency: share.nullable(),
        brandValues: share.nullable(),
      })
      .nullable(),
    known: count.describe('How many of the five inputs are known.'),
  }),
  selected: z.object({ because: texts }).nullable(),
  ambition: emotion.nullable(),
  lanes: z.record(text, z.array(item)).describe('What each lane says here, by the id of the lane.'),
});

const change = z.object({
  what: text,
  kind: text.nullable(),
  owner: text.nullable(),
  due: text.nullable(),
  status: z.enum(['open', 'doing', 'done', 'dropped']),
  solution: text.nullable().describe('The solution that it belongs to, by id.'),
});

export const reportOutput = {
  language: z.enum(['nl', 'en']).describe('Of what the report itself says.'),
  contentLanguage: text.describe('Of the texts that users wrote.'),
  organisation: text.nullable(),
  date: text.nullable().describe('Only where one was given.'),
  journey: z.object({
    id: text,
    title: text,
    state,
    status: text,
    market: text.nullable(),
    service: text.nullable(),
    segment: text.nullable(),
    owner: text.nullable(),
    summary: texts,
    goals: texts,
    businessGoals: texts,
    scope: z.object({
      start: texts,
      end: texts,
      includes: texts,
      excludes: texts,
      journeysPerMonth: z.number().nullable(),
    }),
    sentence: text.describe('What to do, in one breath.'),
  }),
  counterpart: z
    .object({ id: text, title: text, state })
    .nullable()
    .describe('The other state of the journey.'),
  zone: z.object({ low: emotion, high: emotion }).describe('Of indifference.'),
  figures,
  phases: z.array(
    z.object({
      id: text,
      name: text.nullable(),
      goals: texts,
      businessGoals: texts,
      touchpoints: texts.describe('By id.'),
      figures,
    }),
  ),
  personas: z.array(z.object({ id: text, name: text.nullable(), figures })),
  lanes: z
    .array(z.object({ id: text, title: text, behind: z.boolean() }))
    .describe('The rows of the map; the line of visibility lies above the one that is behind.'),
  touchpoints: z.array(touchpoint),
  ranking: z
    .object({ criteria: scoreOutput.criteria, ...rankedJourney.shape })
    .nullable()
    .describe('As in "score --json"; of the current journey where a desired one has none itself.'),
  chosen: z.array(
    z.object({
      id: text,
      title: text,
      because: texts,
      on: text.nullable(),
      solves: texts,
      expected: z.array(z.object({ touchpoint: text, emotion })),
    }),
  ),
  plan: z.object({
    changes: z.array(change),
    evaluation: z
      .object({ every: text.nullable(), last: text.nullable(), findings: texts })
      .nullable(),
  }),
  findings: z
    .array(
      z.object({
        rule: text,
        code: text,
        severity: z.enum(severities),
        message: text,
        hint: text.nullable(),
        file: text,
        line: z.int().min(1),
        column: z.int().min(1),
      }),
    )
    .describe("What the check found in the journey's file."),
};
