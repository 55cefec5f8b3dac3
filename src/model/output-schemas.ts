import * as z from 'zod';
import { criterionIds } from './criteria.ts';
import { severities } from './diagnostic.ts';

/**
 * The published shapes of `--json`, one per command. Loaded to make and test the JSON Schemas in
 * `schema/output`; what prints does not need them.
 */

const text = z.string();
const count = z.int().min(0);
const share = z.number().min(0).max(1);
const emotion = z.number().min(-2).max(2);
const percentage = z.number().min(0).max(100);

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
  }),
});

const cell = z.object({
  mean: z.number().min(1).max(5),
  min: z.number().min(1).max(5),
  max: z.number().min(1).max(5),
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
  tier: z.null().describe('Not built yet.'),
  score: percentage.nullable(),
  complete: z.boolean().describe('Every criterion has a score.'),
  lowest: percentage.nullable().describe('The lowest score it can still get.'),
  highest: percentage.nullable().describe('The highest score it can still get.'),
  dominatedBy: z
    .array(text)
    .describe('Solutions at least as good on all criteria and better on one.'),
  firstRankShare: z.null().describe('Not built yet.'),
  rankShares: z.array(share).max(0).describe('Not built yet.'),
  centralWeights: z.null().describe('Not built yet.'),
  ranks: z.record(text, z.int().min(1)).describe('Its rank for each touchpoint, by id.'),
  cells: z.object(Object.fromEntries(criterionIds.map((id) => [id, cell.nullable()]))),
});

const score = z.object({
  ...head,
  criteria: z.array(
    z.object({ id: z.enum(criterionIds), name: text, weight: share.describe('Of a total of 1.') }),
  ),
  journeys: z.array(
    z.object({
      journey: text.describe('Its id.'),
      raters: z.array(text),
      solutions: z.array(solution).describe('By rank, then those without one.'),
      stability: z.array(z.unknown()).max(0).describe('Not built yet.'),
      swaps: z.array(z.unknown()).max(0).describe('Not built yet.'),
      agreement: z.null().describe('Not built yet.'),
      experiments: z.array(z.unknown()).max(0).describe('Not built yet.'),
    }),
  ),
});

const moment = z.object({ touchpoint: text, value: emotion }).nullable();

const figures = z.object({
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

const show = z.object({
  ...head,
  journey: z.object({ id: text, title: text, state: z.enum(['current', 'desired']) }),
  figures,
  phases: z.array(z.object({ id: text, name: text.nullable(), figures })),
  personas: z.array(z.object({ id: text, name: text.nullable(), figures })),
});

/** By command. */
export const outputSchemas = { check, score, show } as const;
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
