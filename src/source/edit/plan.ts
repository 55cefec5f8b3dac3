import type { Path } from '../../model/path.ts';
import type { Source } from '../source.ts';
import { addToBlock, removeFromBlock, replaceInBlock } from './block.ts';
import type { Edit } from './edit.ts';
import { addToFlow, removeFromFlow, replaceInFlow } from './flow.ts';
import { nodesAlong } from './node.ts';

/** A stretch of the text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** What an edit changes in the text; null when there is no place for it that we can write to. */
export function planSplices(
  source: Source,
  { path, value, after, flow }: Edit,
): readonly Splice[] | null {
  const nodes = nodesAlong(source, path);
  let depth = nodes.length - 1;
  const exists = depth === path.length;
  if (!exists && value === undefined) return [];
  // An empty value on the way is replaced as a whole.
  if (!exists && nodes[depth]?.children.length === 0 && depth > 0)
    return replace(depth, path.slice(depth));
  if (!exists) return add();
  return value === undefined ? remove() : replace(depth, []);

  function replace(at: number, missing: Path): readonly Splice[] | null {
    const [node, parent] = [nodes[at], nodes[at - 1]];
    if (node === undefined || parent === undefined) return null;
    const target = { source, node, parent };
    const content = nested(missing, value);
    return isInFlow(at - 1)
      ? replaceInFlow(target, content)
      : replaceInBlock(target, content, flowBelow(missing));
  }

  function add(): readonly Splice[] | null {
    const parent = nodes[depth];
    const step = path[depth];
    if (parent === undefined || step === undefined) return null;
    const missing = path.slice(depth + 1);
    const child = {
      key: typeof step === 'string' ? step : null,
      value: nested(missing, value),
      after,
      flowBelow: flowBelow(missing),
    };
    return isInFlow(depth) ? addToFlow(source, parent, child) : addToBlock(source, parent, child);
  }

  function remove(): readonly Splice[] | null {
    const [node, parent] = [nodes[depth], nodes[depth - 1]];
    if (node === undefined || parent === undefined) return null;
    if (isInFlow(depth - 1)) return removeFromFlow({ source, node, parent });
    if (parent.children.length > 1) return removeFromBlock({ source, node, parent });
    // The last one leaves an empty collection behind.
    const holder = nodes[depth - 2];
    const nothing = node.keyStart < 0 ? [] : {};
    return holder === undefined
      ? null
      : replaceInBlock({ source, node: parent, parent: holder }, nothing);
  }

  function flowBelow(missing: Path): number {
    return flow === true ? missing.length : Infinity;
  }

  function isInFlow(at: number): boolean {
    return nodes.slice(0, at + 1).some(({ isFlow }) => isFlow);
  }
}

/** A value with the keys before it that are not there yet. */
function nested(missing: Path, value: unknown): unknown {
  return missing.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
}
