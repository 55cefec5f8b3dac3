import * as z from 'zod';

/** The published shape of `cjm score --json`, behind the head that all share. */

const text = z.string();
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const percentage = z.number().min(0).max(100);
const onScale = z.number().min(1).max(5);

const cell = z.object({
  mean: onScale,
  min: onScale,
  max: onScale,
  sd: z.number().min(0).nullable().describe('With n - 1; null below two raters.'),
  raters: count.describe('Sets of scores; an agreed set counts as one.'),
});

const solution = z.object({
  id: text,
  title: text,
  touchpoints: z.array(text).describe('Ids; phases are written out.'),
  rank: z
    .int()
    .min(1)
    .nullable()
    .describe('1 is the best; ties share a rank. Null while scores are missing.'),
  tier: z
    .int()
    .min(1)
    .nullable()
    .describe('Those of one tier are too close to tell apart. Null without a rank or draws.'),
  score: percentage.nullable(),
  complete: z.boolean().describe('Every criterion has a score.'),
  lowest: percentage.nullable().describe('The lowest score it can still get.'),
  highest: percentage.nullable().describe('The highest score it can still get.'),
  dominatedBy: z
    .array(text)
    .describe('Solutions at least as good on all criteria and better on one.'),
  firstRankShare: share.nullable().describe('Of the draws of other weights, how many it wins.'),
  rankShares: z.array(share).describe('Of the draws, the shares of rank 1, 2 and so on.'),
  centralWeights: z
    .record(text, share)
    .nullable()
    .describe('The mean weights, by criterion, of the draws that it wins; null when it wins none.'),
  ranks: z.record(text, z.int().min(1)).describe('Its rank for each touchpoint, by id.'),
  cells: z.record(text, cell.nullable()).describe('By criterion, by id.'),
  effort: text.nullable(),
  value: z
    .object({
      revenue: z.number().nullable(),
      cost: z.number().nullable(),
      assumption: z.array(text),
    })
    .nullable()
    .describe('In one currency.'),
});

const stabilityRow = z.object({
  criterion: text,
  weight: share.describe('What it weighs now.'),
  becomes: share.nullable().describe('What it weighs when the two tie; null when they never do.'),
  winner: text,
  rival: text,
});

const swap = z.object({
  solution: text,
  neighbour: text,
  criterion: text,
  change: z.number().describe('In points of the scale 1 to 5; below 0 the score falls.'),
});

const alphaPair = {
  ordinal: z.number().max(1).nullable().describe('Only the order of the scores counts.'),
  interval: z.number().max(1).nullable().describe('The distance between scores counts.'),
  reason: text.nullable().describe('Why it is null.'),
};

const agreement = z.object({
  kendallW: z
    .object({
      value: share.nullable(),
      chiSquare: z.number().min(0).nullable(),
      df: count.nullable(),
      p: share.nullable(),
      raters: count,
      solutions: count,
      reason: text.nullable().describe('Why it is null.'),
    })
    .describe('Over the totals of those who scored in full.'),
  alpha: z.object({ ...alphaPair, byCriterion: z.record(text, z.object(alphaPair)) }),
});

const disagreement = z.object({
  solution: text,
  criterion: text,
  min: onScale,
  max: onScale,
  sd: z.number().min(0).describe('With n - 1.'),
  scores: z.array(z.object({ rater: text, score: onScale })).describe('From low to high.'),
});

const comparison = z.object({
  solution: text,
  experiment: count.describe('Which experiment of the solution, from 0.'),
  metric: text.nullable(),
  hypothesis: text.nullable(),
  control: text,
  variant: text,
  kind: z.enum(['share', 'mean']),
  controlSize: z.number().min(0),
  variantSize: z.number().min(0),
  controlValue: z.number().nullable(),
  variantValue: z.number().nullable(),
  difference: z.number().nullable().describe('Variant - control.'),
  low: z.number().nullable().describe('Of the 95 % confidence interval.'),
  high: z.number().nullable(),
  z: z.number().nullable().describe("Of means, Welch's t."),
  df: z.number().nullable(),
  p: share.nullable(),
  adjustedP: share.nullable().describe("After Holm's correction; the verdict follows from it."),
  verdict: z.enum(['better', 'worse', 'not-decided']).nullable(),
  neededPerVariant: z.number().nullable().describe('To find this difference with power 0.8.'),
  reason: text.nullable().describe('Why p is null.'),
});

/** The ranking of one journey. */
export const rankedJourney = z.object({
  journey: text.describe('Its id.'),
  for: text.nullable().describe('The touchpoint whose solutions alone are ranked, by id.'),
  raters: z.array(text),
  solutions: z.array(solution).describe('By rank, then those without one.'),
  sharedFirst: z.array(text).describe('Those that share the first rank; else empty.'),
  threat: stabilityRow.nullable().describe('The smallest change of a weight that dethrones it.'),
  stability: z.array(stabilityRow).describe('A row per rival of the winner and criterion.'),
  swaps: z.array(swap).describe('The smallest change of one score at which two neighbours tie.'),
  agreement: agreement.nullable().describe('Null below two named raters.'),
  disagreements: z.array(disagreement).describe('Those that lie furthest apart first.'),
  experiments: z.array(comparison).describe('In the order of the ranking.'),
});

export const scoreOutput = {
  criteria: z.array(z.object({ id: text, name: text, weight: share.describe('Of a total of 1.') })),
  draws: count.describe('How many other weights were tried.'),
  seed: count,
  journeys: z.array(rankedJourney),
};
