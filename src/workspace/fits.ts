import journey from '../../schema/journey.schema.json' with { type: 'json' };
import persona from '../../schema/persona.schema.json' with { type: 'json' };
import rating from '../../schema/rating.schema.json' with { type: 'json' };
import workspace from '../../schema/workspace.schema.json' with { type: 'json' };
import { compileSchema, type JsonSchema } from './compile-schema.ts';
import type { FileKind } from './file-kind.ts';

const schemas: Readonly<Record<FileKind, JsonSchema>> = {
  journey,
  persona,
  rating,
  workspace,
} as Readonly<Record<FileKind, unknown>> as Readonly<Record<FileKind, JsonSchema>>;

const compiled = new Map<FileKind, ReturnType<typeof compileSchema>>();

/**
 * Whether a file fits the JSON Schema of its kind: the very schema that editors use. The zod schemas, from which
 * it is generated, explain why a file does not fit; where all do, they need not be loaded, which halves the start-up.
 * A test holds that both agree. Keys that start with `x-` fit everywhere.
 */
export function fits(kind: FileKind, value: unknown): boolean {
  let found = compiled.get(kind);
  if (found === undefined) {
    found = compileSchema(schemas[kind]);
    compiled.set(kind, found);
  }
  return found(value);
}
