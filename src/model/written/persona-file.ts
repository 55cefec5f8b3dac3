import * as z from 'zod';
import {
  anywhere,
  count,
  evidenceItem,
  filePath,
  id,
  oneOrMany,
  pain,
  reference,
  text,
  texts,
} from './common.ts';

export const personaFile = z
  .strictObject({
    name: text.describe('Required; fictional'),
    fictional: z.boolean().optional().describe('true unless said otherwise'),
    targetGroup: texts.optional().describe('The group of customers that it stands for'),
    basis: z.enum(['data', 'research', 'assumption']).optional().describe('What it rests on'),
    evidence: oneOrMany(z.union([reference, evidenceItem]))
      .optional()
      .describe('Where it comes from'),
    age: z
      .union([count, z.array(count).length(2, 'range')])
      .optional()
      .describe('A number, or a range [35, 55]'),
    occupation: text.optional().describe('What they do for a living'),
    roles: oneOrMany(text).optional().describe('One person may have several'),
    appearance: texts.optional().describe('How they look'),
    lifestyle: texts.optional().describe('How they live'),
    leisure: texts.optional().describe('What they like to do'),
    situation: texts.optional().describe('What matters to know about their life'),
    goals: texts.optional().describe('What they want to reach'),
    jobs: texts.optional().describe('What they want to get done'),
    needs: texts.optional().describe('What they need for that'),
    pains: oneOrMany(pain).optional().describe('What bothers them'),
    gains: texts.optional().describe('What would make them happy'),
    alternatives: texts.optional().describe('What they would do without us'),
    preferences: z
      .record(z.string(), texts)
      .optional()
      .describe(
        'What they prefer, for example { help: [phone, chat], payment: ideal, quiet: weekend }',
      ),
    channels: oneOrMany(id).optional().describe('Where one can reach them'),
    quote: texts.optional().describe('One sentence that is typical of them'),
    image: filePath.optional().describe('A picture, relative to this file; initials when absent'),
    ...anywhere,
  })
  .meta({ title: 'Persona', description: 'A fictional customer: *.persona.yaml' });

export type PersonaFile = z.infer<typeof personaFile>;
