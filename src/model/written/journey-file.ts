import * as z from 'zod';
import {
  action,
  anywhere,
  count,
  date,
  duration,
  emotion,
  every,
  evidenceItem,
  id,
  ids,
  metrics,
  oneOrMany,
  pain,
  reference,
  references,
  text,
  texts,
} from './common.ts';
import { writtenSolution } from './solution.ts';
import { inheritableFields, touchpointFields, writtenTouchpoint } from './touchpoint.ts';

const defaults = z
  .strictObject(inheritableFields)
  .describe('Holds for all touchpoints below that do not say otherwise')
  .meta({ id: 'Defaults', title: 'Defaults' });

const touchpoints = oneOrMany(z.union([text, writtenTouchpoint]));

export const writtenPhase = z
  .strictObject({
    id: id
      .optional()
      .describe('awareness, consideration, purchase, service, loyalty, or one of your own'),
    name: text.optional().describe('What readers see; from the preset when absent'),
    defaults: defaults.optional(),
    touchpoints: touchpoints.optional().describe('In order'),
    ...touchpointFields,
  })
  .meta({ id: 'Phase', title: 'Phase' });

const review = z.strictObject({
  every: every.optional(),
  last: date.optional().describe('When it was last done'),
  triggers: texts
    .optional()
    .describe('What calls for a review in between: complaints, service-change, …'),
});

export const journeyFile = z
  .strictObject({
    title: text.describe('Required: what readers see'),
    summary: texts.optional().describe('In one or two sentences'),
    state: z.enum(['current', 'desired']).optional().describe('As it is now, or as it should be'),
    offer: z
      .enum(['existing', 'new'])
      .optional()
      .describe('A new offer has no current journey of its own'),
    purpose: z
      .enum(['repair', 'initiative', 'discovery'])
      .optional()
      .describe('Why this map is made'),
    status: z
      .enum(['draft', 'researched', 'agreed', 'archived'])
      .optional()
      .describe('How far the map itself is'),
    market: z
      .enum(['b2c', 'b2b', 'b2e', 'b2g', 'b2b2c'])
      .optional()
      .describe('Whom it serves: consumers, businesses, employees, government'),
    primary: z.boolean().optional().describe('One of the journeys that matter most'),
    service: text.optional().describe('The product or service it is about'),
    segment: text.optional().describe('The group of customers'),
    owner: text.optional().describe('The role that sees to this journey'),
    personas: ids.optional().describe('Whose journey it is'),
    goals: texts.optional().describe('What the customer wants to reach'),
    businessGoal: texts.optional().describe('What the organisation wants to reach'),
    duration: duration.optional().describe('From start to end'),
    scope: z
      .strictObject({
        start: texts.optional().describe('What sets it off'),
        end: texts.optional().describe('When it is over'),
        includes: texts.optional().describe('What also belongs to it'),
        excludes: texts.optional().describe('What does not belong to it'),
        journeysPerMonth: count.optional().describe('How many customers make it in a month'),
      })
      .optional()
      .describe('Where it begins and ends'),
    review: review.optional().describe('How it stays up to date'),
    experience: z
      .strictObject({
        overall: emotion.optional().describe('The whole, as asked from customers, -2 .. +2'),
        evidence: references.optional().describe('Where that comes from'),
      })
      .optional()
      .describe('The whole, as asked from customers'),
    metrics: metrics.optional().describe('What is measured over the whole: { nps: 12 } or a list'),
    pains: oneOrMany(pain).optional().describe('What hurts in the whole'),
    evidence: oneOrMany(z.union([reference, evidenceItem]))
      .optional()
      .describe(
        'What was found out, and how; references to the evidence of cjm.yaml, or entries of its own',
      ),
    defaults: defaults.optional(),
    phases: oneOrMany(writtenPhase).optional().describe('In order'),
    touchpoints: touchpoints.optional().describe('For a journey without phases'),
    solutions: oneOrMany(writtenSolution)
      .optional()
      .describe('What we could do, scored on the criteria'),
    overlaps: oneOrMany(
      z.strictObject({
        journey: id.describe('The other journey'),
        phase: id.optional().describe('The phase of this journey'),
        with: id.optional().describe("The other journey's phase"),
        handling: texts.optional().describe('How we deal with it'),
        ...anywhere,
      }),
    )
      .optional()
      .describe('Other journeys that go on at the same time'),
    from: id
      .optional()
      .describe('The current journey; all that is not said here stays as it is there'),
    removes: oneOrMany(reference)
      .optional()
      .describe('Touchpoints or phases of the current journey that go'),
    inherit: z.boolean().optional().describe('false: takes nothing from the current journey'),
    anchoring: z
      .strictObject({
        changes: oneOrMany(action)
          .optional()
          .describe('What has to change in processes, systems and people'),
        evaluation: z
          .strictObject({
            every: every.optional(),
            last: date.optional().describe('When it was last done'),
            finding: texts.optional().describe('What came out'),
          })
          .optional()
          .describe('How it is evaluated again and again'),
        ...anywhere,
      })
      .optional()
      .describe('What makes it last'),
    ...anywhere,
  })
  .meta({ title: 'Journey', description: 'A customer journey: *.journey.yaml' });

export type JourneyFile = z.infer<typeof journeyFile>;
export type WrittenPhase = z.infer<typeof writtenPhase>;
