import type * as z from 'zod';
import type { Path } from '../model/path.ts';
import { visible } from '../model/visible.ts';
import { hasPath } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import { branchMeant } from './branch-meant.ts';
import { expectedKinds } from './expected-kinds.ts';
import { meant } from './known-words.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { unknownKey } from './unknown-key.ts';
import { onlyWordFix } from './value-fix.ts';
import { isScalar, kindOf, nameOf, shown, valueAt } from './value-kind.ts';
import { trap } from './value-traps.ts';
import type { Refinement, WorkspaceWords } from './workspace-words.ts';
import { wrongType } from './wrong-type.ts';

type Issue = z.core.$ZodIssue;

/**
 * An issue of zod in words, at the path where it can be mended.
 * @param above the path of the value that the issue is about a part of
 * @param root the value of the whole file
 */
export function* explainIssue(
  issue: Issue,
  above: Path,
  root: unknown,
  words: WorkspaceWords,
  source: Source,
): Generator<SchemaProblem> {
  const path: Path = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(root, path);
  const key = nameOf(path);
  const isNamedByUsers = issue.message.startsWith('own:');
  if (isNamedByUsers && key.startsWith('x-')) return;
  const why = (isNamedByUsers ? issue.message.slice('own:'.length) : issue.message) as Refinement;
  if (value === undefined && path.length > 0 && !hasPath(source, path)) {
    yield { code: 'schema/required', path, part: 'value', ...words.missing(key) };
    return;
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ').filter((name) => name !== '');
      for (const unknown of issue.keys) {
        if (unknown.startsWith('x-')) continue;
        yield unknownKey(unknown, path, known, root, words, source);
      }
      return;
    }
    case 'invalid_union':
      yield* explainUnion(issue, path, root, words, source);
      return;
    case 'invalid_key':
      yield {
        code: 'schema/id',
        path,
        part: 'key',
        ...words.refinements.id(nameOf(path.slice(0, -1)), visible(String(path.at(-1) ?? ''))),
      };
      return;
    case 'invalid_value': {
      const known = issue.values.map(String);
      if (!isScalar(value)) break;
      const word = String(value);
      const near = meant(word, known);
      yield {
        code: 'schema/value',
        path,
        part: 'value',
        ...words.oneOf(key, visible(word), known, near),
        fix: onlyWordFix(source, path, 'value', word, near, known, words),
      };
      return;
    }
    case 'invalid_type':
      break;
    default: {
      const refinement = words.refinements[why];
      if (refinement === undefined) break;
      yield {
        code: codes[why] ?? 'schema/value',
        path: [...path, ...firstTooMany(issue)],
        part: 'value',
        ...refinement(key, shown(value)),
        ...trap(source, path, value, words, why),
      };
      return;
    }
  }
  yield wrongType(path, value, expectedKinds(issue), words, source);
}

/** Of a list that is too long, the step to the first item that is too many. */
function firstTooMany(issue: Issue): Path {
  const isList = issue.code === 'too_big' && issue.origin === 'array' && issue.exact !== true;
  return isList ? [Number(issue.maximum)] : [];
}

const codes: Partial<Record<Refinement, string>> = {
  id: 'schema/id',
  'id-length': 'schema/id',
  reference: 'schema/id',
  date: 'schema/date',
  duration: 'schema/duration',
  'duration-range': 'schema/duration',
  url: 'schema/url',
  'file-path': 'path/outside-root',
  emotion: 'schema/range',
  rating: 'schema/range',
  share: 'schema/range',
  'not-negative': 'schema/range',
  weight: 'schema/range',
};

/** Speaks of the shape that was meant; where none was, of the values that it could have. */
function* explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  root: unknown,
  words: WorkspaceWords,
  source: Source,
): Generator<SchemaProblem> {
  const value = valueAt(root, path);
  const branch = branchMeant(issue, value);
  if (branch) {
    for (const inner of branch) yield* explainIssue(inner, path, root, words, source);
    return;
  }
  const kinds = new Set(issue.errors.flat().flatMap((inner) => [...expectedKinds(inner)]));
  const values = issue.errors.flat().find((inner) => inner.code === 'invalid_value');
  if (kinds.has(kindOf(value)) && values) {
    yield* explainIssue(values, path, root, words, source);
    return;
  }
  const own = words.refinements[issue.message as Refinement];
  if (own && kinds.has(kindOf(value))) {
    const code = codes[issue.message as Refinement] ?? 'schema/value';
    const sentence = own(nameOf(path), shown(value));
    yield {
      code,
      path,
      part: 'value',
      ...sentence,
      ...trap(source, path, value, words, issue.message as Refinement),
    };
    return;
  }
  yield wrongType(path, value, kinds, words, source);
}
