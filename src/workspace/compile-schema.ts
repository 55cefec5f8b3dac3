/** As much of JSON Schema as ours use; `model/json-schema.ts` writes them. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Whether a value fits. */
export type Fits = (value: unknown) => boolean;

/**
 * A JSON Schema as a function, for plain data as YAML gives it. It visits the keys that a value has, not the
 * eighty that it could have. Keys that start with `x-` fit everywhere.
 */
export function compileSchema(root: JsonSchema): Fits {
  const references = new Map<string, Fits>();
  return compile(root);

  function compile(schema: JsonSchema): Fits {
    if (schema.$ref !== undefined) return refer(schema.$ref);
    const { allOf, anyOf } = schema;
    if (allOf !== undefined) {
      const [first, ...rest] = allOf.map(compile);
      if (first !== undefined && rest.length === 0) return first;
      return (value) => [first, ...rest].every((part) => part?.(value));
    }
    if (anyOf !== undefined) {
      const [first, second, ...others] = anyOf.map(compile);
      if (first === undefined || second === undefined) return first ?? (() => false);
      return (value) => first(value) || second(value) || others.some((option) => option(value));
    }
    if (schema.enum !== undefined) {
      const values = new Set(schema.enum);
      return (value) => values.has(value);
    }
    if (schema.const !== undefined) return (value) => value === schema.const;
    return byType(schema);
  }

  /** Definitions may refer to each other: looked up when first used. */
  function refer(reference: string): Fits {
    const name = reference.replace('#/definitions/', '');
    const find = (): Fits => {
      const known = references.get(name) ?? compile(root.definitions?.[name] ?? {});
      references.set(name, known);
      return known;
    };
    let found: Fits | undefined;
    return (value) => (found ??= find())(value);
  }

  function byType(schema: JsonSchema): Fits {
    switch (schema.type) {
      case 'string':
        return string(schema);
      case 'integer':
      case 'number':
        return number(schema);
      case 'boolean':
        return (value) => typeof value === 'boolean';
      case 'array':
        return array(schema);
      case 'object':
        return schema.propertyNames === undefined ? object(schema) : record(schema);
      default:
        return () => true;
    }
  }

  function array({ items = {}, minItems = 0, maxItems = Infinity }: JsonSchema): Fits {
    const inRange = (list: readonly unknown[]) =>
      list.length >= minItems && list.length <= maxItems;
    if ('length' in items) {
      const places = items.map(compile);
      return (value) =>
        Array.isArray(value) &&
        value.length === places.length &&
        places.every((place, index) => place(value[index]));
    }
    const item = compile(items);
    return (value) => Array.isArray(value) && inRange(value) && value.every(item);
  }

  function record({ propertyNames = {}, additionalProperties }: JsonSchema): Fits {
    const key = compile(propertyNames);
    const item = compile(additionalProperties || {});
    return (value) =>
      isObject(value) && Object.keys(value).every((name) => key(name) && item(value[name]));
  }

  function object({ properties = {}, required = [], additionalProperties }: JsonSchema): Fits {
    const other = additionalProperties ? compile(additionalProperties) : undefined;
    // A field is prepared when a file has it: most fields of the format are in no file of a workspace.
    const prepared = new Map<string, Fits>();
    const field = (key: string): Fits | undefined => {
      const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
      const found = schema && compile(schema);
      if (found) prepared.set(key, found);
      return found;
    };
    return (value) => {
      if (!isObject(value)) return false;
      for (const key of required) if (!Object.hasOwn(value, key)) return false;
      for (const key in value) {
        const fits = prepared.get(key) ?? field(key);
        if (fits === undefined ? !isOwn(key) && !other?.(value[key]) : !fits(value[key])) {
          return false;
        }
      }
      return true;
    };
  }
}

/** A key of the users' own. */
function isOwn(key: string): boolean {
  return key.startsWith('x-');
}

/** As ids are written in patterns; V8 takes milliseconds to prepare it. */
const anyLetter = String.raw`[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]`;

function string({ minLength = 0, maxLength = Infinity, pattern }: JsonSchema): Fits {
  const fitsPattern = pattern === undefined ? () => true : matcher(pattern);
  return (value) =>
    typeof value === 'string' &&
    value.length >= minLength &&
    value.length <= maxLength &&
    fitsPattern(value);
}

/** Most ids are plain ASCII: those need not wait for the letters of all scripts. */
function matcher(pattern: string): (text: string) => boolean {
  const plain = pattern.includes(anyLetter)
    ? new RegExp(pattern.replaceAll(anyLetter, '[a-z0-9]'))
    : undefined;
  let full: RegExp | undefined;
  return (text) => plain?.test(text) || (full ??= new RegExp(pattern, 'u')).test(text);
}

function number({ type, minimum = -Infinity, maximum = Infinity }: JsonSchema): Fits {
  return (value) =>
    typeof value === 'number' &&
    value >= minimum &&
    value <= maximum &&
    (type === 'number' || Number.isInteger(value));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
