import * as z from 'zod';
import { severities } from './diagnostic.ts';
import { figures, moment } from './figures-output.ts';
import { explainOutput } from './explain-output.ts';
import { momentsOutput } from './moments-output.ts';
import { reportOutput } from './report-output.ts';
import { scoreOutput } from './score-output.ts';
import { statusOutput } from './status-output.ts';

/**
 * The published shapes of `--json`, one per command. Loaded to make and test the JSON Schemas in
 * `schema/output`; what prints does not need them.
 */

const text = z.string();
const count = z.int().min(0);

const head = {
  schemaVersion: z
    .literal(1)
    .describe('Rises when a key goes or changes its meaning; keys may be added.'),
  generator: z.literal('cjm').describe('By this, cjm knows a file that it may replace.'),
};

const place = {
  file: text.describe('Relative to the workspace, with "/".'),
  line: z.int().min(1).describe('From 1.'),
  column: z.int().min(1).describe('From 1, in UTF-16 units.'),
  endLine: z.int().min(1),
  endColumn: z.int().min(1).describe('Exclusive.'),
};

const check = z.object({
  ...head,
  findings: z
    .array(
      z.object({
        rule: text.describe(
          'The id of a rule; syntax, schema, reference or file for the file itself.',
        ),
        code: text.describe('The kind of trouble within the rule: yaml/duplicate-key.'),
        severity: z.enum(severities),
        message: text,
        ...place,
        hint: text.nullable().describe('The way out.'),
        sources: z.array(text).describe('Ids of statements of the method: 1-19.'),
        helpUri: text.nullable(),
        suppressed: z.boolean().describe('Silenced by an "ignore"; not counted by severity.'),
        known: z.boolean().describe('In the baseline; not counted by severity.'),
        because: text.nullable().describe('The reason of that "ignore".'),
        related: z.array(z.object({ message: text, ...place })).describe('Places that explain it.'),
      }),
    )
    .describe('Sorted by file and place.'),
  summary: z.object({
    files: count,
    error: count,
    warning: count,
    info: count,
    suppressed: count,
    known: count,
  }),
});

const report = z.object({ ...head, ...reportOutput });

const score = z.object({ ...head, ...scoreOutput });

const explain = z.object({ ...head, ...explainOutput });

const moments = z.object({ ...head, ...momentsOutput });

const status = z.object({ ...head, ...statusOutput });

const show = z.object({
  ...head,
  journey: z.object({ id: text, title: text, state: z.enum(['current', 'desired']) }),
  figures,
  phases: z.array(z.object({ id: text, name: text.nullable(), figures })),
  personas: z.array(z.object({ id: text, name: text.nullable(), figures })),
});

const value = z.union([text, z.number(), z.boolean(), z.array(text)]).nullable();
const shift = z.object({
  before: z.number().nullable(),
  after: z.number().nullable(),
  difference: z.number().nullable().describe('after - before; null when one of them is.'),
});
const momentShift = z.object({ before: moment, after: moment });
const side = z.object({ id: text, title: text, state: z.enum(['current', 'desired']) });

const compare = z.object({
  ...head,
  before: side,
  after: side,
  summary: text.describe('The comparison in a few sentences.'),
  changes: z
    .array(
      z.object({
        kind: z.enum(['added', 'removed', 'moved', 'changed']),
        what: z.enum(['journey', 'phase', 'touchpoint', 'promise']),
        id: text,
        journey: text.describe(
          'Where it is found: the later journey, or the earlier for what goes.',
        ),
        field: text.nullable().describe('What of it; null for the whole of it.'),
        before: value,
        after: value,
        persona: text.nullable().describe("Whose feeling changes; null: everybody's."),
        sentence: text,
      }),
    )
    .describe('Of the journey and its phases, then touchpoint by touchpoint.'),
  effects: z
    .array(
      z.object({
        scope: z.enum(['journey', 'phase', 'persona']),
        id: text,
        mean: shift,
        weightedMean: shift.describe('Weighted with the impact on the customer.'),
        negative: shift.describe('Touchpoints below the zone of indifference for somebody.'),
        scored: shift.describe('Share of the touchpoints with a known feeling.'),
        touchpoints: shift,
        peak: momentShift,
        pit: momentShift,
        end: momentShift,
      }),
    )
    .describe('Gains and losses: of the whole, by phase and by persona.'),
  gaps: z
    .array(
      z.object({
        kind: z.enum([
          'winner-unused',
          'chosen-unused',
          'change-without-solution',
          'promise-dropped',
          'promise-unkept',
        ]),
        id: text,
        because: z.array(text).describe('The reason that the later journey gives.'),
        sentence: text,
      }),
    )
    .describe('What somebody has to look at.'),
});

/** By command. */
export const outputSchemas = {
  check,
  compare,
  explain,
  moments,
  report,
  score,
  show,
  status,
} as const;
export type OutputKind = keyof typeof outputSchemas;

/**
 * The JSON Schema (draft-07) of the output of a command.
 * @param closed refuses keys that it does not know; the published ones allow them, as keys may be added
 */
export function outputJsonSchema(
  kind: OutputKind,
  { closed = false }: { readonly closed?: boolean } = {},
): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(outputSchemas[kind], {
    target: 'draft-7',
    io: closed ? 'output' : 'input',
    reused: 'inline',
    override: ({ jsonSchema: node }) => {
      if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
    },
  });
}
