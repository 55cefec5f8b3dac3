import type { Source } from '../source.ts';
import { columnOf, nodesAlong, type Node } from './node.ts';

/** How a file is indented. */
export interface Indentation {
  /** Columns for each level of keys. */
  readonly indent: number;
  /** Whether the dashes of a list stand further in than its key. */
  readonly indentLists: boolean;
}

/** How the file indents already: as its first mapping and its first list below a key do. */
export function indentationOf(source: Source): Indentation {
  const { text } = source;
  let indent: number | undefined;
  let ofLists: number | undefined;
  const visit = (node: Node): void => {
    const [child] = node.children;
    if (node.isFlow || child === undefined) return;
    if (node.keyStart >= 0 && text.slice(node.keyEnd, node.start).includes('\n')) {
      const further = columnOf(text, node.start) - columnOf(text, node.keyStart);
      if (child.keyStart < 0) ofLists ??= further;
      else indent ??= further;
    }
    node.children.forEach(visit);
  };
  nodesAlong(source, []).forEach(visit);
  return { indent: indent ?? (ofLists || 2), indentLists: ofLists !== 0 };
}
