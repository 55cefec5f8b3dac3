import * as z from 'zod';

/** The published shape of figures: of a journey, a phase, a persona. */

const text = z.string();
const emotion = z.number().min(-2).max(2);
const share = z.number().min(0).max(1);

/** A touchpoint with its feeling. */
export const moment = z.object({ touchpoint: text, value: emotion }).nullable();

export const figures = z.object({
  mean: emotion.nullable(),
  weightedMean: emotion.nullable().describe('Weighted with the impact on the customer.'),
  peak: moment,
  pit: moment,
  end: moment.describe('The last known emotion.'),
  coverage: z
    .object({ scored: share.nullable(), evidenced: share.nullable(), customers: share.nullable() })
    .describe('Shares of the touchpoints: with an emotion, on evidence, on that of customers.'),
  expectationGap: z
    .number()
    .nullable()
    .describe('Emotion - expected emotion; below 0 disappoints.'),
  perceptionGap: z
    .number()
    .nullable()
    .describe("The organisation's view - emotion; above 0 is rosy."),
  outsideIn: share.nullable().describe('Touchpoints out of our own hands.'),
});
