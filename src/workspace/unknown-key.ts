import type { Path } from '../model/path.ts';
import { visible } from '../model/visible.ts';
import type { Source } from '../source/source.ts';
import { meant, usefulFirst } from './known-words.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { onlyWordFix } from './value-fix.ts';
import { valueAt } from './value-kind.ts';
import { colonTrap } from './value-traps.ts';
import type { WorkspaceWords } from './workspace-words.ts';
import { wrongDepth } from './wrong-depth.ts';

/** A key that the format does not have at this path: a slip, one of another depth, or the beginning of a text. */
export function unknownKey(
  key: string,
  path: Path,
  known: readonly string[],
  root: unknown,
  words: WorkspaceWords,
  source: Source,
): SchemaProblem {
  const at: Path = [...path, key];
  const near = meant(key, known);
  const depth = near === null ? wrongDepth(source, path, key, words) : undefined;
  const sentence = words.unknownKey(visible(key), near, usefulFirst(known));
  return {
    code: 'schema/unknown-key',
    path: at,
    part: 'key',
    ...sentence,
    fix: onlyWordFix(source, at, 'key', key, near, known, words),
    ...(depth && { hint: depth }),
    ...colonTrap(source, path, valueAt(root, path), words),
  };
}
