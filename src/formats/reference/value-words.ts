import type { Definitions, SchemaNode } from './schema-node.ts';
import { definitionName, resolved } from './schema-node.ts';

/**
 * What may stand behind a key, in words: `number -2 to 2`, `text, or a list`.
 * @param linked the definitions with a table of their own
 */
export function valueWords(
  node: SchemaNode,
  definitions: Definitions,
  linked: ReadonlySet<string>,
): string {
  const name = definitionName(node);
  if (name !== null && linked.has(name)) return `[${lower(name)}](#${name.toLowerCase()})`;
  const { anyOf, ...found } = resolved(node, definitions);
  const inner = (one: SchemaNode): string => valueWords(one, definitions, linked);
  if (anyOf) return alternatives(anyOf, inner);
  if (found.enum) return found.enum.map((value) => `\`${value}\``).join(', ');
  if (found.const !== undefined) return `\`${found.const}\``;
  switch (found.type) {
    case 'boolean':
      return '`true`, `false`';
    case 'number':
    case 'integer':
      return numberWords(found);
    case 'array':
      return arrayWords(found, inner);
    case 'object':
      return objectWords(found, inner);
    case 'string':
      return textWords(found);
    default:
      return 'anything';
  }
}

function alternatives(nodes: readonly SchemaNode[], inner: (node: SchemaNode) => string): string {
  const [first, second] = nodes;
  const isOneOrMany =
    nodes.length === 2 &&
    second?.maxItems === undefined &&
    JSON.stringify(second?.items) === JSON.stringify(first);
  if (first && isOneOrMany) return `${inner(first)}; one or a list`;
  // A year may be a number, for YAML: it is a date all the same.
  const words = nodes.filter(({ type }) => type !== 'integer').map(inner);
  return [...new Set(words)].join(', or ');
}

function numberWords({ minimum, maximum }: SchemaNode): string {
  if (minimum === undefined) return 'number';
  return maximum === undefined ? `number from ${minimum}` : `number ${minimum} to ${maximum}`;
}

function arrayWords(
  { items, minItems, maxItems }: SchemaNode,
  inner: (node: SchemaNode) => string,
): string {
  if (items === undefined) return 'list';
  if (isPlaces(items)) return `list of ${items.map(inner).join(', then ')}`;
  if (maxItems === undefined) return `list: ${inner(items)}`;
  return `list of ${minItems === maxItems ? '' : 'at most '}${maxItems}: ${inner(items)}`;
}

function isPlaces(items: SchemaNode | readonly SchemaNode[]): items is readonly SchemaNode[] {
  return Array.isArray(items);
}

function objectWords(
  { properties, additionalProperties }: SchemaNode,
  inner: (node: SchemaNode) => string,
): string {
  if (properties) return 'keys';
  return typeof additionalProperties === 'object'
    ? `by name: ${inner(additionalProperties)}`
    : 'keys of your own';
}

/** The pattern's message starts with what is wanted: `Write a date as …`, `An id has …`. */
function textWords({ pattern, patternErrorMessage = '' }: SchemaNode): string {
  if (pattern === undefined) return 'text';
  const [, wanted = 'text'] =
    /^(?:Write )?an? (id, or journey-id\/id|\w+)/i.exec(patternErrorMessage) ?? [];
  return wanted;
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
