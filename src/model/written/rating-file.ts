import * as z from 'zod';
import { anywhere, date, id, text } from './common.ts';
import { scoreSet } from './solution.ts';

export const ratingFile = z
  .strictObject({
    rater: text.describe('Required: who scores'),
    journey: id.describe('Required: the journey whose solutions are scored'),
    date: date.optional().describe('When it was scored'),
    scores: z.record(id, scoreSet).describe('Required: one set of scores per solution'),
    ...anywhere,
  })
  .meta({ title: 'Rating', description: "One person's scores: *.rating.yaml" });

export type RatingFile = z.infer<typeof ratingFile>;
