import * as z from 'zod';
import { idSource, longestId } from '../id.ts';

/**
 * The small schemas that all files share. A refinement's message is a key of the catalogue in
 * `workspace/schema-messages.ts`, which turns it into a sentence in the reader's language.
 */

export const id = z
  .string()
  .max(longestId, 'id-length')
  .regex(new RegExp(`^${idSource}$`, 'u'), 'id');

/** An id, or `journey-id/id` for something in another journey. */
export const reference = z
  .string()
  .max(2 * longestId + 1, 'id-length')
  .regex(new RegExp(`^${idSource}(?:/${idSource})?$`, 'u'), 'reference');

export const text = z.string().min(1, 'empty-text');

/** Where a list is expected, one value will do. */
export function oneOrMany<T extends z.ZodType>(item: T) {
  return z.union([item, z.array(item)]);
}

/** One text, or a list of texts. */
export const texts = oneOrMany(text).meta({ id: 'Texts' });
export const ids = oneOrMany(id).meta({ id: 'Ids' });
export const references = oneOrMany(reference).meta({ id: 'References' });

/** From -2 very negative over 0 indifferent to +2 very positive. */
export const emotion = z.number().min(-2, 'emotion').max(2, 'emotion');
/** One for all, or one per persona. */
export const feeling = z.union([emotion, z.record(id, emotion)]).meta({ id: 'Feeling' });
/** 1 low .. 5 high; high is always good for choosing. */
export const rating = z.number().min(1, 'rating').max(5, 'rating');
/** A rating of something with a name of the users' own, which also says of an `x-` key that it is theirs. */
export const ownRating = z.number('own:').min(1, 'own:rating').max(5, 'own:rating');
/** 0..1 */
export const share = z.number().min(0, 'share').max(1, 'share');
export const count = z.number().min(0, 'not-negative');

/** A day that exists, a month or a year. Written out, so that editors know it too: no month has a 30 February. */
const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const datePattern = new RegExp(
  `^(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?` +
    `|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))` +
    `|${leapYear}-02-29)$`,
);
/** A day, a month or a year: `2026-05-12`, `2026-05`, `2026`. */
export const date = z
  .union(
    [z.string().regex(datePattern, 'date'), z.int('date').min(1000, 'date').max(9999, 'date')],
    'date',
  )
  .meta({ id: 'Date' });

const length = z
  .string()
  .regex(
    /^(?:\d+(?:\.\d+)?(?:m|h|d|w|mo|y)|P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/,
    'duration',
  );
/** `25m`, `4h`, `2d`, `6w`, `6mo`, `1y`, ISO 8601 (`PT25M`), or a range of two. */
export const duration = z
  .union([length, z.array(length).length(2, 'duration-range')])
  .meta({ id: 'Duration' });

const urlPattern =
  /^(?:[hH][tT][tT][pP][sS]?:\/\/[^\s"'<>\\^`{|}@/?#]+(?:[/?#][^\s"'<>\\^`{|}]*)?|[mM][aA][iI][lL][tT][oO]:[^\s"'<>\\^`{|}?]+)$/;
export const url = z.string().max(2000, 'url').regex(urlPattern, 'url');

/** A file inside the workspace, relative, with `/`. */
export const filePath = z
  .string()
  .max(500, 'file-path')
  .regex(/^(?![/~])(?!.*(?:^|\/)\.\.(?:\/|$))[^\\:$\p{Cc}]+$/u, 'file-path');

const link = z.strictObject({
  title: text.optional().describe('What the reader sees; the address when absent'),
  url: url.describe('A web or mail address'),
});
const links = oneOrMany(link).meta({ id: 'Links' });

const attachments = oneOrMany(filePath).meta({ id: 'Attachments' });
const ignore = oneOrMany(
  z.strictObject({
    rule: text.describe('The id of the check'),
    because: text.describe('Why it does not hold here'),
  }),
).meta({ id: 'Ignore' });

/** What may stand on everything. */
export const anywhere = {
  note: texts.optional().describe('Remarks for colleagues'),
  links: links.optional().describe('Where more is to be found'),
  attachments: attachments.optional().describe('Files that go with this, relative to this file'),
  ignore: ignore.optional().describe('Checks that are silenced here and below, with the reason'),
};

const methods = [
  'customer-interview',
  'storytelling',
  'observation',
  'listening-in',
  'self-walkthrough',
  'survey',
  'analytics',
  'employee',
  'desk-research',
  'assumption',
] as const;

export const evidenceItem = z
  .strictObject({
    id: id.describe('The name by which touchpoints, quotes and personas refer to it'),
    title: text.optional().describe('What readers see; the id when absent'),
    method: z.enum(methods).describe('How it was found out'),
    date: date.optional().describe('When'),
    participants: count.optional().describe('How many people took part'),
    department: text.optional().describe('The department that provided it'),
    source: text.optional().describe('Where it is kept: a file, a system, an address'),
    owner: text.optional().describe('Who keeps it'),
    ...anywhere,
  })
  .meta({ id: 'Evidence', title: 'Evidence' });

const metric = z
  .strictObject({
    kind: text.describe('What is measured: csat, nps, ces, …'),
    value: z.number().optional().describe('The measured value; absent while it is planned'),
    scale: z.array(z.number()).length(2, 'scale').optional().describe('Lowest and highest value'),
    n: count.optional().describe('How many answers'),
    date: date.optional().describe('When it was measured'),
    baseline: z.number().optional().describe('The value before anything was changed'),
    target: z.number().optional().describe('The value that is wanted'),
    evidence: references.optional().describe('Where the value comes from'),
    ...anywhere,
  })
  .meta({ id: 'Metric', title: 'Metric' });

/** `{ csat: 3.1 }` or a list of metrics. */
export const metrics = z
  .union([z.array(metric), z.record(z.string(), z.number())], 'metrics')
  .meta({ id: 'Metrics' });

export const pain = z
  .union([
    text,
    z.strictObject({
      text: text.describe('What hurts'),
      severity: z
        .number()
        .min(1, 'rating')
        .max(5, 'rating')
        .optional()
        .describe('1 .. 5, 5 is worst'),
      accepted: text.optional().describe('Why it stays as it is'),
      ...anywhere,
    }),
  ])
  .meta({ id: 'Pain' });

export const every = z
  .string()
  .regex(/^\d+(?:\.\d+)?(?:m|h|d|w|mo|y)$/, 'duration')
  .describe('How often: 6mo, 1y');

export const action = z
  .strictObject({
    what: text.describe('What has to happen'),
    kind: z
      .enum(['process', 'system', 'way-of-working', 'competency', 'behaviour', 'steering'])
      .optional()
      .describe('What it changes'),
    owner: text.optional().describe('Who sees to it: a role or a team'),
    due: date.optional().describe('When it is done'),
    status: z.enum(['open', 'doing', 'done', 'dropped']).optional().describe('Where it stands'),
    ...anywhere,
  })
  .meta({ id: 'Action', title: 'Action' });
