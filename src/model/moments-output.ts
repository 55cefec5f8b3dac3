import * as z from 'zod';

/** The published shape of `cjm moments --json`, behind the head that all share. */

const text = z.string();
const share = z.number().min(0).max(1);
const emotion = z.number().min(-2).max(2);
const type = z.enum(['standard', 'moment-of-truth']);

const touchpoint = z.object({
  id: text,
  title: text,
  phase: text.nullable(),
  number: z.int().min(1).describe('Its place in the journey.'),
  selection: z
    .number()
    .min(0)
    .max(100)
    .nullable()
    .describe('100 times the mean of the inputs that are known; null below three.'),
  known: z.int().min(0).max(5).describe('How many of the inputs are known.'),
  inputs: z.object({
    customer: share.nullable(),
    organisation: share.nullable(),
    brand: share.nullable(),
    frequency: share.nullable().describe('Its rank in the journey: the most frequent is 1.'),
    brandValues: share.nullable(),
  }),
  selected: z.boolean(),
  type: type.nullable().describe('As declared.'),
  suggestedType: type.nullable().describe('As the impact suggests.'),
  excel: z.boolean(),
  emotion: emotion.nullable().describe('Of the persona who feels worst.'),
  persona: text.nullable().describe('Who that is; null when one number holds for all.'),
  mean: emotion.nullable().describe('Over the personas.'),
  expectationGap: z.number().min(-4).max(4).nullable().describe('Emotion - expected emotion.'),
  zone: z.enum(['below', 'inside', 'above']).nullable().describe('Where "emotion" lies.'),
  triage: z
    .enum(['act-now', 'limited-impact', 'made-good'])
    .nullable()
    .describe('What to do about a negative one; null when it is not.'),
  because: z
    .enum([
      'moment-of-truth',
      'excel',
      'just-below',
      'limited-impact',
      'made-good',
      'impact-unknown',
      'has-impact',
    ])
    .nullable(),
  reason: text.nullable().describe('The same in words.'),
});

export const momentsOutput = {
  journeys: z.array(
    z.object({
      journey: text.describe('Its id.'),
      title: text,
      state: z.enum(['current', 'desired']),
      touchpoints: z.array(touchpoint).describe('By selection, then those without.'),
      badExperiences: z
        .object({
          count: z.int().min(0),
          persona: text.nullable().describe('Who meets them; null: everybody.'),
          touchpoints: z.array(text).describe('Ids, in order.'),
        })
        .describe('The negative touchpoints on the worst way through the journey.'),
    }),
  ),
};
