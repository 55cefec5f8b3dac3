import { templateLimits } from './limits.ts';
import { type Spot, spotsIn } from './template-problem.ts';

/** A comment, or the inside of braces with its texts, in which braces and parentheses mean nothing. */
const tags =
  /\{\{~?!--[^]*?(?:--~?\}\}|$)|\{\{~?![^]*?(?:\}\}|$)|\{\{((?:"[^"]*"|'[^']*'|\[[^\]]*\]|(?!\}\})[^])*)/g;

/**
 * Where a template goes deeper than it may, or null. Looks at the braces only and takes one pass, since Handlebars' own
 * parser takes seconds for thousands of blocks in one another, and then overflows.
 */
export function tooDeep(source: string): Spot | null {
  /** For each open block how many levels it takes: each `{{else if}}` opens one more. */
  const open: number[] = [];
  let depth = 0;
  for (const { 0: all, 1: inside, index } of source.matchAll(tags)) {
    if (inside === undefined) continue;
    const levels = levelsOf(inside);
    if (levels === 'close') depth -= open.pop() ?? 0;
    if (levels === 'open') open.push(1);
    if (levels === 'chain' && open.length > 0) open.push((open.pop() ?? 0) + 1);
    if (levels === 'open' || levels === 'chain') depth += 1;
    if (depth > templateLimits.depth || parentheses(all) > templateLimits.depth) {
      return spotsIn(source)(index);
    }
  }
  return null;
}

function levelsOf(inside: string): 'open' | 'close' | 'chain' | 'none' {
  if (/^\{*~?(?:#|\^(?!\s*~?$))/.test(inside)) return 'open';
  if (/^\{*~?\//.test(inside)) return 'close';
  return /^~?\s*else\s+[^\s~]/.test(inside) ? 'chain' : 'none';
}

function parentheses(tag: string): number {
  let [depth, deepest] = [0, 0];
  for (const [sign] of tag.replaceAll(/"[^"]*"|'[^']*'/g, '').matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
