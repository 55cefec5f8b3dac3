import * as z from 'zod';
import { severities } from './diagnostic.ts';

/** The published shape of `cjm explain --json`, behind the head that all share. */

const text = z.string();
const example = z.array(z.object({ file: text, text })).describe('YAML by file.');

export const explainOutput = {
  rules: z
    .array(
      z.object({
        id: text,
        group: text,
        severity: z.enum(severities).describe('Of a finding that does not say otherwise.'),
        preset: z
          .enum(['starter', 'recommended', 'strict'])
          .describe('The smallest set of rules that has it.'),
        ripeFrom: z
          .enum(['draft', 'researched', 'agreed'])
          .describe('The status of a journey from which it reports.'),
        summary: text.describe('What is wrong when it reports.'),
        why: text,
        sources: z.array(text).describe('Ids of statements of the method: 1-19.'),
        bad: example.describe('YAML by file; lines that end in "# <- here" are reported.'),
        good: example,
        options: z.array(z.object({ name: text, default: z.unknown(), description: text })),
        helpUri: text.nullable(),
      }),
    )
    .describe('In the order of the method.'),
  fileRules: z
    .array(z.object({ id: text, summary: text }))
    .describe('Trouble with the files themselves.'),
  notCheckable: z
    .array(z.object({ statement: text, reason: text }))
    .describe('Statements of the method that software cannot check, with the reason.'),
};
