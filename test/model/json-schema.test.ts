import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { SchemaKind } from '../../src/model/file-schemas.ts';
import { fileSchemas } from '../../src/model/file-schemas.ts';
import { jsonSchema } from '../../src/model/json-schema.ts';
import { readSource } from '../../src/source/read-source.ts';
import { fileKind } from '../../src/workspace/file-kind.ts';

const kinds = Object.keys(fileSchemas) as SchemaKind[];

const compiled = new Map<SchemaKind, ValidateFunction>();

function compile(kind: SchemaKind): ValidateFunction {
  const known = compiled.get(kind);
  if (known) return known;
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: true });
  // For editors only.
  ajv.addKeyword('patternErrorMessage');
  const validate = ajv.compile(jsonSchema(kind));
  compiled.set(kind, validate);
  return validate;
}

describe('the JSON Schema for editors', () => {
  test.each(kinds)('schema/%s.schema.json is up to date', async (kind) => {
    const text = `${JSON.stringify(jsonSchema(kind), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schema/${kind}.schema.json`);
  });

  test('accepts the files that show every field, as cjm does', () => {
    const folder = new URL('../workspace/everything/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const kind = fileKind(name);
      if (kind === null) continue;
      const { value } = readSource(name, readFileSync(new URL(name, folder)));
      const validate = compile(kind);
      validate(value);
      expect(validate.errors, name).toBeNull();
    }
  });

  test.each(kinds)('%s refuses an unknown key and takes an x- key', (kind) => {
    const validate = compile(kind);
    validate({ nope: 1, 'x-own': 1 });
    const unknown = validate.errors?.filter(({ keyword }) => keyword === 'additionalProperties');
    expect(unknown?.map(({ params }) => params['additionalProperty'])).toEqual(['nope']);
  });

  test.each(kinds)('%s explains every pattern in words', (kind) => {
    const objects = JSON.stringify(jsonSchema(kind)).match(/\{[^{}]*"pattern":[^{}]*\}/g) ?? [];
    expect(objects.filter((text) => !text.includes('"patternErrorMessage":'))).toEqual([]);
  });

  test.each(kinds)('%s describes every field', (kind) => {
    const schema = jsonSchema(kind) as Node;
    expect(silentFields(schema, schema.definitions ?? {})).toEqual([]);
  });
});

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly allOf?: readonly { readonly $ref?: string }[];
}

/** The keys that editors cannot explain, wherever they stand. */
function silentFields(value: unknown, definitions: Readonly<Record<string, Node>>): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {} } = value as Node;
  const silent = Object.entries(properties).filter(([, { description, allOf }]) => {
    const name = allOf?.[0]?.$ref?.replace('#/definitions/', '') ?? '';
    return description === undefined && definitions[name]?.description === undefined;
  });
  return [
    ...silent.map(([name]) => name),
    ...Object.values(value).flatMap((inner) => silentFields(inner, definitions)),
  ];
}
