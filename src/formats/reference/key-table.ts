import type { Definitions, SchemaNode } from './schema-node.ts';
import { definitionName, resolved } from './schema-node.ts';
import { valueWords } from './value-words.ts';

interface Row {
  readonly key: string;
  readonly holds: string;
  readonly values: string;
}

interface TableOptions {
  readonly definitions: Definitions;
  /** The definitions with a table of their own. */
  readonly linked: ReadonlySet<string>;
  /** Keys that are told elsewhere. */
  readonly without: ReadonlySet<string>;
}

/** The keys of a kind of thing as a Markdown table; those within a key follow it with a dot. */
export function keyTable(node: SchemaNode, options: TableOptions): string {
  const rows = rowsOf(node, '', options, new Set());
  const lines = rows.map(({ key, holds, values }) => `| ${key} | ${holds} | ${values} |`);
  return ['| key | holds | values |', '| --- | --- | --- |', ...lines].join('\n');
}

function rowsOf(
  { properties = {}, required = [] }: SchemaNode,
  prefix: string,
  options: TableOptions,
  shown: Set<string>,
): readonly Row[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    if (options.without.has(name)) return [];
    const key = `${prefix}${name}`;
    const mark = required.includes(name) ? ' (required)' : '';
    const row = {
      key: `\`${key}\`${mark}`,
      holds: cell(describe(field, options.definitions)),
      values: cell(valueWords(field, options.definitions, options.linked)),
    };
    const within = groupsIn(field, options, shown);
    return [row, ...within.flatMap((group) => rowsOf(group, `${key}.`, options, shown))];
  });
}

/** Without the mark for editors, which show no other sign that a key is required. */
function describe(node: SchemaNode, definitions: Definitions): string {
  const text = node.description ?? resolved(node, definitions).description ?? '';
  const plain = text.replace(/^Required[:;,] /, '');
  return plain === text ? text : plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** The groups of keys that a value may be, or have in it; one with a name only where it is met first. */
function groupsIn(
  node: SchemaNode,
  options: TableOptions,
  shown: Set<string>,
): readonly SchemaNode[] {
  const name = definitionName(node);
  if (name !== null) {
    if (options.linked.has(name) || shown.has(name)) return [];
    shown.add(name);
  }
  const { anyOf = [], items, properties, ...found } = resolved(node, options.definitions);
  if (properties) return [{ ...found, properties }];
  const inner = [...anyOf, ...(items === undefined ? [] : [items].flat())] as SchemaNode[];
  const groups = inner.flatMap((one) => groupsIn(one, options, shown));
  // One or a list: the same twice.
  const texts = groups.map((group) => JSON.stringify(group));
  return groups.filter((_, index) => texts.indexOf(texts[index] ?? '') === index);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
