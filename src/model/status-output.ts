import * as z from 'zod';

/** The published shape of `cjm status --json`, behind the head that all share. */

const text = z.string();
const share = z.number().min(0).max(1);

const step = z.object({
  done: share
    .nullable()
    .describe('The mean of the shares of what the step asks for; null when it is not asked.'),
  notAsked: z
    .enum(['discovery', 'new-offer'])
    .nullable()
    .describe('Why it is not asked: the purpose of the journey, or an offer without a present.'),
  missing: z
    .array(
      z.object({
        item: text.describe('What is asked for: emotion, frequency, chosen.'),
        done: share.describe('The share that has it.'),
        of: z.int().min(0).describe('Over how many it is counted; 0: there is nothing of it yet.'),
        lacking: z
          .array(text)
          .describe(
            'What lacks it, by id: touchpoints, solutions, changes by their text, or the journey itself.',
          ),
        journey: text.describe('In whose file it is to be done.'),
        sources: z.array(text).describe('Ids of statements of the method: 1-35.'),
        sentence: text,
      }),
    )
    .describe('In the order in which it is worked on.'),
});

const next = z.object({
  step: z.enum(['analyse', 'select', 'design', 'anchor']),
  item: text,
  journey: text.describe('In whose file it is to be done.'),
  sentence: text.describe('What to do.'),
});

export const statusOutput = {
  journeys: z
    .array(
      z.object({
        journey: text.describe('Its id.'),
        title: text,
        state: z.enum(['current', 'desired']),
        status: z.enum(['draft', 'researched', 'agreed', 'archived']),
        done: share.describe('The mean of the steps that are asked.'),
        steps: z.object({ analyse: step, select: step, design: step, anchor: step }),
        next: z.array(next).max(3).describe('The most useful things to do, in order.'),
      }),
    )
    .describe('The least done first.'),
};
