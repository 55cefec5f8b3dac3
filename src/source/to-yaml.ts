import { Document, isMap, isScalar, isSeq, Scalar, visit, YAMLSeq } from 'yaml';
import { withoutForbidden } from './characters.ts';

/** Words that an older reader of YAML takes for a boolean, and numbers that it reads in another base. */
const misread = /^(?:yes|no|on|off|[-+]?0\d[\d_]*|\d+(?::[0-5]?\d)+|<<|=)$/i;

/** Columns up to which a list of single values stays on its line. */
const shortList = 60;

/**
 * Plain data as YAML in block style, for files that we write; `readSource` reads the same value from
 * it. Text keeps its line breaks, nothing is folded. Characters that `readSource` refuses (controls,
 * direction marks) are left out, so that no importer can write a file that `check` rejects.
 *
 * @param options.header lines of comment above the data, without `#`
 * @param options.indent columns for each level; 2 when absent
 * @param options.indentLists whether the dashes of a list stand further in than its key; they do when absent
 */
export function toYaml(
  value: unknown,
  options: {
    readonly header?: string;
    readonly indent?: number;
    readonly indentLists?: boolean;
  } = {},
): string {
  const document = new Document(clean(value), { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value === 'string') choose(node, node.value, key === 'key');
    },
    Seq: (_, node) => {
      if (isShortList(node)) node.flow = true;
    },
  });
  if (options.header !== undefined) {
    const lines = clean(options.header) as string;
    document.commentBefore = lines
      .split('\n')
      .map((line) => (line === '' ? ' ' : ` ${line}`))
      .join('\n');
  }
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    indent: options.indent ?? 2,
    indentSeq: options.indentLists ?? true,
  });
  return text.endsWith('\n') ? text : `${text}\n`;
}

function choose(node: Scalar, text: string, isKey: boolean): void {
  // Our format has the key `on`.
  if (misread.test(text) && !(isKey && text === 'on')) node.type = Scalar.QUOTE_DOUBLE;
  else if (!text.includes('\n')) return;
  // A block needs a first line with text and no spaces before it; all else is safe in quotes only.
  else if (isKey || !/^[^\s]/.test(text) || /[\r\t]|[ ]\n|\s\s$| $/.test(text)) {
    node.type = Scalar.QUOTE_DOUBLE;
  } else node.type = Scalar.BLOCK_LITERAL;
}

function isShortList(node: YAMLSeq): boolean {
  if (node.items.length === 0) return true;
  let length = 0;
  for (const item of node.items) {
    if (isMap(item) || isSeq(item) || !isScalar(item)) return false;
    const text = String(item.value);
    if (text.includes('\n')) return false;
    length += text.length + 2;
  }
  return length <= shortList;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return withoutForbidden(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [withoutForbidden(key), clean(item)]),
  );
}
