import * as z from 'zod';
import { fileSchemas, type SchemaKind } from './file-schemas.ts';

/**
 * The JSON Schema (draft-07) of a kind of file, for editors: they validate, complete and explain with it.
 * Keys that start with `x-` are the users' own, everywhere.
 */
export function jsonSchema(kind: SchemaKind): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(fileSchemas[kind], {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema: node }) => {
      if (node.pattern !== undefined) explainPattern(node, zodSchema);
      const isClosed = node.additionalProperties === false;
      if (node.type === 'object' && (isClosed || node.properties !== undefined)) {
        node.patternProperties = { '^x-': {} };
      }
    },
  });
}

/** What editors say instead of showing a regular expression; by the message of the refinement. */
const patternMessages: Readonly<Record<string, string>> = {
  id: 'An id has lower-case letters, digits and single hyphens: first-call.',
  reference: 'Write an id, or journey-id/id for something in another journey.',
  date: 'Write a date as 2026-05-12, 2026-05 or 2026.',
  duration: 'Write a duration as 25m, 4h, 2d, 6w, 6mo or 1y, or a range as [2d, 6d].',
  url: 'Write an address that starts with https://, http:// or mailto:.',
  'file-path': 'Write a path from this file on, with "/" and without "..".',
  color: 'Write a colour as #0b5fff or #fd0.',
  'language-tag': 'Write a language as nl, en-GB or fy.',
  glob: 'Use "*", "**" or "?" at most eight times.',
};

/** Adds `patternErrorMessage`, which the YAML and JSON language servers show. */
function explainPattern(node: Record<string, unknown>, zodSchema: z.core.$ZodTypes): void {
  const checks = zodSchema._zod.def.checks ?? [];
  for (const { _zod: check } of checks) {
    const message = check.def.check === 'string_format' && check.def.error?.({} as never);
    const sentence = typeof message === 'string' ? patternMessages[message] : undefined;
    if (sentence !== undefined) node['patternErrorMessage'] = sentence;
  }
}
