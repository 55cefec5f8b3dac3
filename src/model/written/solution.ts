import * as z from 'zod';
import { criterionIds } from '../criteria.ts';
import {
  action,
  anywhere,
  count,
  date,
  emotion,
  id,
  oneOrMany,
  ownRating,
  rating,
  reference,
  references,
  text,
  texts,
} from './common.ts';

const criterionDescriptions = {
  distinctive: 'Is it distinctive in the market?',
  brandFit: 'Is it in line with the brand values?',
  ease: 'Is it easy to implement? 5 is very easy',
  customerImpact: 'Does it have much impact for the customer?',
  organisationImpact: 'Does it have much impact for the organisation or the brand?',
} as const;

const cells = Object.fromEntries(
  criterionIds.map((criterion) => [
    criterion,
    rating.optional().describe(`${criterionDescriptions[criterion]} 1 low .. 5 high`),
  ]),
) as Record<(typeof criterionIds)[number], z.ZodOptional<typeof rating>>;

/** The five are described for editors; that the others are criteria of the workspace is checked with references. */
export const scoreSet = z
  .object(cells)
  .catchall(ownRating.describe('A criterion of cjm.yaml: 1 low .. 5 high').optional())
  .meta({ id: 'Scores', title: 'Scores' });

const variant = z.strictObject({
  id: id.describe('The name of the variant; the first is the control'),
  n: count.describe('How many took part'),
  successes: count.optional().describe('How many of them did it'),
  mean: z.number().optional().describe('Of what was measured'),
  sd: count.optional().describe('Standard deviation'),
});

const experiment = z.strictObject({
  hypothesis: text.optional().describe('What we think will happen'),
  metric: text.optional().describe('What is counted or measured'),
  variants: z.array(variant).describe('The first is the control; successes of n, or n, mean, sd'),
  ...anywhere,
});

export const writtenSolution = z
  .strictObject({
    id: id.optional().describe('The slug of the title when absent'),
    title: text.describe('What we would do'),
    for: references.optional().describe('The touchpoints or phases it is for'),
    solves: texts.optional().describe('The pains it takes away'),
    scores: z
      .union([scoreSet, z.record(z.string(), scoreSet)], 'scores')
      .optional()
      .describe('One agreed set, or one set per rater; absent cells stay absent'),
    expected: z
      .record(reference, emotion)
      .optional()
      .describe('The emotion that it should bring, by touchpoint'),
    brandValues: oneOrMany(id).optional().describe('The brand values it carries'),
    status: z
      .enum(['proposed', 'planned', 'testing', 'rolling-out', 'rolled-out', 'dropped'])
      .optional()
      .describe('How far it is'),
    chosen: z
      .union([
        z.strictObject({
          because: texts.describe('Why this one'),
          on: date.optional().describe('When it was decided'),
        }),
        z.boolean(),
      ])
      .optional()
      .describe('Chosen for the desired journey'),
    effort: z.union([text, z.number()]).optional().describe('How much work: 6 sprints'),
    value: z
      .strictObject({
        revenue: z.number().optional().describe('What it brings'),
        cost: z.number().optional().describe('What it costs'),
        assumption: texts.optional().describe('What the numbers rest on'),
      })
      .optional()
      .describe('What it brings and costs, in one currency'),
    experiment: oneOrMany(experiment).optional().describe('How it was tried with customers'),
    actions: oneOrMany(action).optional().describe('What has to happen'),
    ...anywhere,
  })
  .meta({ id: 'Solution', title: 'Solution' });

export type WrittenSolution = z.infer<typeof writtenSolution>;
