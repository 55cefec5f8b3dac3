import type { Path } from '../model/path.ts';
import type { Source } from '../source/source.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { isScalar, kindOf, nameOf, shown } from './value-kind.ts';
import { typeTrap } from './value-traps.ts';
import { wayOut } from './way-out.ts';
import type { ValueKind, WorkspaceWords } from './workspace-words.ts';

/** A value of another kind than is asked for. */
export function wrongType(
  path: Path,
  value: unknown,
  expected: ReadonlySet<ValueKind>,
  words: WorkspaceWords,
  source: Source,
): SchemaProblem {
  const kind = kindOf(value);
  const found = isScalar(value) ? `${words.kinds[kind]} (${shown(value)})` : words.kinds[kind];
  const names = [...expected].map((name) => words.kinds[name]);
  const expectedText = names.join(` ${words.or} `) || words.kinds.object;
  return {
    code: 'schema/type',
    path,
    part: 'value',
    ...words.wrongType(nameOf(path), expectedText, found),
    hint: words.waysOut[wayOut(path, value, expected)](shown(value)),
    ...typeTrap(source, path, value, expected, words),
  };
}
