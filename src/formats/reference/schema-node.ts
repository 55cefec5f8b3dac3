/** The part of JSON Schema (draft-07) that the schemas of cjm use. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly title?: string;
  readonly $ref?: string;
  readonly allOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  /** An array: one for all items, or one for each place. */
  readonly items?: SchemaNode | readonly SchemaNode[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | SchemaNode;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

export type Definitions = Readonly<Record<string, SchemaNode>>;

/** The name of the definition that a node refers to, or null. */
export function definitionName({ $ref, allOf }: SchemaNode): string | null {
  const reference = $ref ?? (allOf?.length === 1 ? allOf[0]?.$ref : undefined);
  return reference?.replace('#/definitions/', '') ?? null;
}

/** The node itself, or what it refers to. */
export function resolved(node: SchemaNode, definitions: Definitions): SchemaNode {
  const name = definitionName(node);
  return name === null ? node : (definitions[name] ?? node);
}
