import * as z from 'zod';
import { audiences } from '../audience.ts';
import { criterionIds, longestShort, mostCriteria } from '../criteria.ts';
import { severities } from '../diagnostic.ts';
import { idSource, longestId } from '../id.ts';
import { presets } from '../presets.ts';
import {
  anywhere,
  count,
  emotion,
  evidenceItem,
  filePath,
  id,
  oneOrMany,
  text,
  texts,
} from './common.ts';

const brandValue = z.strictObject({
  id: id.optional().describe('The slug of the name when absent'),
  name: text.describe('What the organisation wants to be known for'),
  noticed: texts.optional().describe('How the customer notices it'),
  ...anywhere,
});

/** One of the five, or an id that can be a key and not be taken for one of the users' own. */
const criterionId = z
  .string()
  .max(longestId, 'id-length')
  .regex(
    new RegExp(`^(?:${criterionIds.join('|')}|(?!x-|constructor$|prototype$)${idSource})$`, 'u'),
    'id',
  );

const criterion = z.union([
  z.enum(criterionIds),
  z.strictObject({
    id: criterionId.describe('The name by which scores refer to it'),
    name: text.optional().describe('What readers see; of the five, or the id, when absent'),
    short: text
      .max(longestShort, 'short')
      .optional()
      .describe('Above a column: at most five characters'),
    question: text.optional().describe('What raters are asked; high is good for choosing'),
  }),
]);

const weight = z
  .number()
  .min(0, 'not-negative')
  .max(1000, 'weight')
  .optional()
  .describe('In proportion to the others');
const weights = Object.fromEntries(criterionIds.map((name) => [name, weight])) as Record<
  (typeof criterionIds)[number],
  typeof weight
>;
const ownWeight = z.number('own:').min(0, 'own:not-negative').max(1000, 'own:weight');
const level = z.enum(['off', ...severities]);
const ruleSettings = z.record(
  z.string(),
  z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])], 'rule-setting'),
);

/** Each file is held against each glob: so many take less time than reading the file. */
const [mostOverrides, mostGlobs] = [50, 20];
const glob = z
  .string()
  .min(1, 'empty-text')
  .max(256, 'glob')
  .regex(/^[^*?]*(?:(?:\*\*?|\?)[^*?]*){0,8}$/, 'glob');
const override = z.strictObject({
  files: z
    .union([glob, z.array(glob).max(mostGlobs, 'globs')])
    .describe('Globs, relative to this file: journeys/b2b/**'),
  rules: ruleSettings.describe(
    'As above, for these files only; a rule that looks at all files at once takes no options here',
  ),
});

const channelModes = ['online', 'offline', 'either'] as const;
const channelMedia = ['owned', 'paid', 'earned', 'personal', 'public'] as const;

export const workspaceFile = z
  .strictObject({
    language: z.enum(['nl', 'en']).optional().describe('Of reports and messages'),
    contentLanguage: z
      .string()
      .regex(/^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8})*$/, 'language-tag')
      .optional()
      .describe('Of the texts, when it differs (a BCP 47 tag)'),
    organisation: z
      .strictObject({
        name: text.optional().describe('What readers see'),
        mission: texts.optional().describe('What it is there for'),
        vision: texts.optional().describe('Where it wants to be one day'),
        strategy: texts.optional().describe('How it means to get there'),
        desiredExperience: texts.optional().describe('What every contact should feel like'),
        usp: texts.optional().describe('What nobody else offers'),
        brandValues: oneOrMany(brandValue)
          .optional()
          .describe('What the organisation wants to be known for'),
        departments: texts.optional().describe('The parts of it that serve customers'),
        jargon: texts.optional().describe("Words that do not belong in the customer's mouth"),
        ...anywhere,
      })
      .optional()
      .describe('Who we are'),
    parties: oneOrMany(
      z.strictObject({
        id: id.describe('The name by which touchpoints refer to it with `by`'),
        name: text.describe('What readers see'),
        kind: z
          .enum(['partner', 'supplier', 'competitor', 'government', 'peer'])
          .optional()
          .describe('What it is to us'),
        ...anywhere,
      }),
    )
      .optional()
      .describe('Others with a part in journeys'),
    evidence: oneOrMany(evidenceItem).optional().describe('Shared by all files'),
    phases: z
      .union(
        [
          z.literal('lifecycle'),
          z.array(
            z.strictObject({
              id: id.describe('The name by which journeys refer to it'),
              name: text.optional().describe('What readers see; from the preset when absent'),
            }),
          ),
        ],
        'phases',
      )
      .optional()
      .describe(
        'A preset, or a list: lifecycle = awareness, consideration, purchase, service, loyalty',
      ),
    channels: oneOrMany(
      z.strictObject({
        id: id.describe('The name by which touchpoints and personas refer to it'),
        name: text.optional().describe('What readers see'),
        mode: z.enum(channelModes).optional().describe('Where it takes place'),
        media: z.enum(channelMedia).optional().describe('Who has the say in it'),
      }),
    )
      .optional()
      .describe('Adds to the built-in list, or overrides an entry'),
    emotion: z
      .strictObject({
        indifference: z
          .array(emotion)
          .length(2, 'range')
          .optional()
          .describe('The zone without positive or negative feelings'),
        margin: z
          .number()
          .min(0, 'not-negative')
          .max(2, 'emotion')
          .optional()
          .describe('How far below the zone still counts as just below'),
      })
      .optional()
      .describe('How emotions are judged'),
    scoring: z
      .strictObject({
        criteria: z
          .union([criterion, z.array(criterion).min(1, 'criteria').max(mostCriteria, 'criteria')])
          .optional()
          .describe('Instead of the five, in this order: one of them by its id, or your own'),
        weights: z
          .object(weights)
          .catchall(
            ownWeight.describe('A criterion of yours, in proportion to the others').optional(),
          )
          .optional()
          .describe('How much each criterion counts; equal when absent'),
      })
      .optional()
      .describe('How solutions are ranked'),
    privacy: z
      .strictObject({
        smallestGroup: count
          .optional()
          .describe('Measured figures over fewer customers are withheld'),
      })
      .optional()
      .describe('What is not shown to readers'),
    report: z
      .strictObject({
        audience: z
          .enum(audiences)
          .optional()
          .describe('For whom, where the command does not say: internal when absent'),
        theme: z
          .strictObject({
            color: z
              .string()
              .regex(/^#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})$/, 'color')
              .optional()
              .describe(
                'Your colour, "#0b5fff": of links and accents, corrected where it is hard to see',
              ),
            logo: filePath
              .optional()
              .describe('A PNG, JPEG or WebP of at most 100 KB, relative to this file'),
          })
          .optional()
          .describe('What makes it yours'),
      })
      .optional()
      .describe('How pages are made'),
    extends: z
      .enum(presets)
      .optional()
      .describe(
        'Which rules are on: starter (the heart of the method), recommended (when absent), strict (all)',
      ),
    rules: ruleSettings
      .optional()
      .describe('Severity per rule: off | info | warning | error, or [severity, options]'),
    overrides: z
      .union([override, z.array(override).max(mostOverrides, 'overrides')])
      .optional()
      .describe('Other rules for some files; later ones win'),
    ...anywhere,
  })
  .meta({ title: 'Workspace', description: 'The workspace: cjm.yaml' });

export type WorkspaceFile = z.infer<typeof workspaceFile>;
