import * as z from 'zod';
import {
  anywhere,
  count,
  duration,
  emotion,
  feeling,
  filePath,
  id,
  ids,
  metrics,
  oneOrMany,
  pain,
  rating,
  reference,
  references,
  share,
  text,
  texts,
  url,
} from './common.ts';

const promise = z
  .strictObject({
    id: id.optional().describe('Only needed when something refers to it'),
    text: text.describe('What the customer was promised'),
    ...anywhere,
  })
  .meta({ id: 'Promise' });

const quote = z
  .union([
    text,
    z.strictObject({
      text: text.describe('What the customer said, word for word'),
      evidence: references.optional().describe('Where it was said'),
      ...anywhere,
    }),
  ])
  .meta({ id: 'Quote' });

const transition = z
  .union([
    reference,
    z.strictObject({
      to: reference.describe('The touchpoint that comes next'),
      when: text.optional().describe('In which case'),
      share: share.optional().describe('The share of customers that goes this way, 0 .. 1'),
    }),
  ])
  .meta({ id: 'Transition' });

const requirement = z.union([
  reference,
  z.strictObject({
    id: reference.describe('The touchpoint that must have happened'),
    soft: z.boolean().optional().describe('It helps, but is not needed'),
  }),
]);

const level = z.enum(['high', 'medium', 'low']);
const exits = z.union([
  share,
  level,
  z.strictObject({
    share: z.union([share, level]).optional().describe('Share of those who arrive here, 0 .. 1'),
    because: texts.optional().describe('Why they leave'),
  }),
]);

const failure = z
  .union([
    text,
    z.strictObject({
      what: text.describe('What can go wrong'),
      recovery: z
        .strictObject({
          channel: text.optional().describe('How the customer is helped'),
          who: text.optional().describe('Who helps'),
          within: duration.optional().describe('How soon'),
          intake: z
            .enum(['free-text', 'speech', 'menu', 'human'])
            .optional()
            .describe('How the customer tells what is wrong'),
          automated: z.boolean().optional().describe('Whether a machine answers'),
          result: text.optional().describe('What the customer has in the end'),
        })
        .optional()
        .describe('How it is made good'),
      ...anywhere,
    }),
  ])
  .meta({ id: 'Failure' });

const process = z
  .union([
    text,
    z.strictObject({
      what: text.describe('What happens'),
      by: text.optional().describe('Who does it'),
      systems: texts.optional().describe('What it runs on'),
      pains: oneOrMany(pain).optional().describe('What hurts colleagues'),
      ...anywhere,
    }),
  ])
  .meta({ id: 'Process' });

const person = z
  .strictObject({
    role: text.describe('The role, never a name'),
    department: text.optional().describe('Where the role belongs'),
    competencies: texts.optional().describe('What the role can do'),
    behaviour: texts.optional().describe('What one sees the role do'),
    attitude: texts.optional().describe('How the role approaches the customer'),
    steering: texts.optional().describe('What makes sure of it: who, how, which indicator'),
    ...anywhere,
  })
  .meta({ id: 'Person' });

const shareKit = z
  .strictObject({
    link: url.optional().describe('What people share'),
    text: texts.optional().describe('A sample text'),
    on: texts.optional().describe('Where: whatsapp, social-media, …'),
  })
  .meta({ id: 'ShareKit' });

/** What `defaults:` can set for all touchpoints below. */
export const inheritableFields = {
  channels: oneOrMany(id).optional().describe('How they meet; the first is the main one'),
  contact: z
    .enum(['direct', 'indirect', 'none'])
    .optional()
    .describe(
      "direct: with us; indirect: about us; none: a moment in the customer's life without us",
    ),
  control: z.enum(['own', 'influence', 'none']).optional().describe('What say we have in it'),
  initiatedBy: z
    .enum(['customer', 'organisation', 'other'])
    .optional()
    .describe('Who takes the first step'),
  by: reference.optional().describe('The party on the other side, when it is not us'),
  evidence: references.optional().describe('What the experience told here rests on'),
};

/** Everything a touchpoint can hold but its id and title; a phase can carry these as well. */
export const touchpointFields = {
  ...inheritableFields,
  group: text.optional().describe('A heading over neighbours'),
  influence: texts.optional().describe('How we influence what we do not control'),
  artefacts: texts.optional().describe('The concrete page, letter, counter or device'),
  personas: ids.optional().describe("Who meets it, when not all of the journey's personas"),
  does: texts.optional().describe('What the customer does'),
  thinks: texts.optional().describe('What the customer thinks'),
  feels: texts.optional().describe('What the customer feels, in words'),
  needs: texts.optional().describe('What the customer needs here'),
  goal: texts.optional().describe('What the customer wants to reach'),
  businessGoal: texts.optional().describe('What the organisation wants to reach'),
  expects: texts.optional().describe('What the customer expects'),
  expectedEmotion: feeling.optional().describe('What would just meet expectations, -2 .. +2'),
  emotion: feeling
    .optional()
    .describe(
      'How it feels in the end: -2 very negative .. 0 indifferent .. +2 very positive; one for all, or one per persona',
    ),
  emotionBefore: feeling.optional().describe('The feeling the customer arrives with, -2 .. +2'),
  organisationView: emotion
    .optional()
    .describe('What colleagues think the customer feels, -2 .. +2'),
  duration: duration.optional().describe("The customer's own time"),
  wait: duration.optional().describe('Time until it moves on'),
  timing: texts.optional().describe('When it happens'),
  cost: texts.optional().describe('What it costs the customer'),
  successCriterion: texts.optional().describe('When it went well, in the eyes of the customer'),
  quotes: oneOrMany(quote).optional().describe('What customers said, word for word, without names'),
  type: z
    .enum(['standard', 'moment-of-truth'])
    .optional()
    .describe(
      'A moment of truth has high impact on customer and organisation; all others are standard',
    ),
  why: texts.optional().describe('Why it has this type'),
  excel: z.boolean().optional().describe('A moment to exceed expectations; goes with either type'),
  distinctive: texts.optional().describe('What makes it specific and unique'),
  brandValues: oneOrMany(id).optional().describe('The brand values that the customer notices here'),
  message: texts.optional().describe('What we want to say here'),
  impact: z
    .strictObject({
      customer: rating.optional().describe('On how the customer experiences the whole, 1 .. 5'),
      organisation: rating.optional().describe('On the result of the organisation, 1 .. 5'),
      brand: rating.optional().describe('On the reputation, 1 .. 5'),
    })
    .optional()
    .describe('How much it matters, 1 low .. 5 high'),
  frequency: z
    .strictObject({
      count: count.describe('How many times'),
      per: z.enum(['journey', 'day', 'week', 'month', 'year']).describe('In what'),
    })
    .optional()
    .describe('How often it happens'),
  serviceTarget: texts
    .optional()
    .describe('The measurable promise to ourselves: time, quality, payout'),
  promises: oneOrMany(z.union([text, promise]))
    .optional()
    .describe('What is promised here'),
  fulfils: references.optional().describe('Promises made earlier that are kept here'),
  next: oneOrMany(transition)
    .optional()
    .describe('What comes next; the next one in order when absent, [] ends the journey'),
  requires: oneOrMany(requirement).optional().describe('What must have happened before'),
  optional: z.boolean().optional().describe('Not every customer meets it'),
  exits: exits.optional().describe('How many leave here, and why'),
  pains: oneOrMany(pain).optional().describe('What hurts'),
  gains: texts.optional().describe('What the customer gains'),
  opportunities: texts.optional().describe('Ideas not yet scored'),
  failures: oneOrMany(failure).optional().describe('What can go wrong, and how it is made good'),
  frontstage: oneOrMany(process).optional().describe('What we do in sight of the customer'),
  backstage: oneOrMany(process).optional().describe('What we do out of sight'),
  systems: texts.optional().describe('The systems it runs on'),
  people: oneOrMany(person).optional().describe('The roles that make it happen'),
  metrics: metrics.optional().describe('What is measured here: { csat: 3.1 } or a list'),
  shareKit: shareKit.optional().describe('What makes it easy to share'),
  selected: z
    .union([z.strictObject({ because: texts.describe('Why this moment') }), z.boolean()])
    .optional()
    .describe('One of the moments where we want to make the difference'),
  ambition: z
    .strictObject({
      emotion: emotion.optional().describe('-2 .. +2'),
      experience: texts.optional().describe('In words'),
    })
    .optional()
    .describe('How it should feel one day'),
  solutions: references
    .optional()
    .describe('The solutions that this touchpoint of a desired journey uses'),
  because: texts.optional().describe('Why a solution is used that did not win for this moment'),
  same: reference
    .optional()
    .describe('journey/touchpoint from which every field not stated here is taken'),
  replaces: oneOrMany(reference).optional().describe('What it stands for, in a desired journey'),
  inherit: z.boolean().optional().describe('false: takes nothing from the current journey'),
  image: filePath.optional().describe('A picture of it'),
  ...anywhere,
};

export const writtenTouchpoint = z
  .strictObject({
    id: id
      .optional()
      .describe('The slug of the title when absent; write it where something refers to it'),
    title: text
      .optional()
      .describe("Required, in the customer's words (taken over with `same` or `from`)"),
    ...touchpointFields,
  })
  .meta({ id: 'Touchpoint', title: 'Touchpoint' });

export type WrittenTouchpoint = z.infer<typeof writtenTouchpoint>;
