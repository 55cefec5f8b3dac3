import type * as z from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileSchemas, type SchemaKind } from '../model/file-schemas.ts';
import type { Path } from '../model/path.ts';
import type { Language } from '../model/workspace.ts';
import { hasPath, locate } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import { visible } from '../model/visible.ts';
import { fileKind } from './file-kind.ts';
import { meant } from './known-words.ts';
import type { Refinement, ValueKind, WorkspaceWords } from './workspace-words.ts';
import { isScalar, kindOf, kindsByType, nameOf, shown, valueAt } from './value-kind.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { unknownKey } from './unknown-key.ts';
import { trap } from './value-traps.ts';
import { wrongType } from './wrong-type.ts';
import { onlyWordFix } from './value-fix.ts';
import { workspaceWords } from './workspace-words.ts';

/** More findings of one file than this are summed up in one. */
const most = 50;

type Issue = z.core.$ZodIssue;

/** Why each of these files does not fit the schema of its kind. */
export function explainMisfits(
  sources: readonly Source[],
  language: Language,
): ReadonlyMap<string, readonly Diagnostic[]> {
  return new Map(
    sources.map((source) => {
      const kind = fileKind(source.file) ?? 'workspace';
      return [source.file, schemaProblems(source, kind, language)];
    }),
  );
}

/**
 * Holds a file against its schema. Nothing is copied or changed: what fits is used as it was read, so
 * that `x-` keys are kept.
 *
 * @returns one finding per fault, at the exact token; empty when the value fits
 */
function schemaProblems(
  source: Source,
  kind: SchemaKind,
  language: Language,
): readonly Diagnostic[] {
  const result = fileSchemas[kind].safeParse(source.value, { error: knownKeys });
  if (result.success) return [];
  const words = workspaceWords(language);
  const problems: SchemaProblem[] = [];
  let left = 0;
  for (const issue of result.error.issues) {
    const before = problems.length;
    if (before <= most) {
      for (const problem of explain(issue, [], source.value, words, source)) {
        problems.push(problem);
        if (problems.length > most) break;
      }
    }
    if (problems.length > most) left += Math.max(0, faults(issue) - (problems.length - before));
  }
  const told: Diagnostic[] = problems.slice(0, most).map((problem) => diagnostic(problem, source));
  const rest = problems[most];
  if (rest) {
    const more = words.more(left + 1);
    told.push(diagnostic({ ...rest, hint: undefined, fix: undefined, ...more }, source));
  }
  return told;
}

/** How many findings an issue gives, or one where that is not plain. */
function faults(issue: Issue): number {
  if (issue.code !== 'unrecognized_keys') return 1;
  return issue.keys.filter((key) => !key.startsWith('x-')).length;
}

function diagnostic(
  { code, path, part, message, hint, fix }: SchemaProblem,
  source: Source,
): Diagnostic {
  return {
    rule: 'schema',
    code,
    severity: 'error',
    message,
    file: source.file,
    range: locate(source, path, part),
    ...(hint === undefined ? {} : { hint }),
    ...(fix && { fix }),
  };
}

/** zod's message for unknown keys becomes the list of the known ones; it knows the schema only here. */
function knownKeys(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const def = issue.inst?._zod.def as { shape?: object } | undefined;
  return Object.keys(def?.shape ?? {}).join(' ');
}

function* explain(
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
        path,
        part: 'value',
        ...refinement(key, shown(value)),
        ...trap(source, path, value, words, why),
      };
      return;
    }
  }
  yield wrongType(path, value, expectedKinds(issue), words, source);
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

/** Of several shapes that were possible, speaks of the one that the author seems to have meant. */
function* explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  root: unknown,
  words: WorkspaceWords,
  source: Source,
): Generator<SchemaProblem> {
  const value = valueAt(root, path);
  const branch =
    issue.message === 'scores'
      ? scoresBranch(issue.errors, value)
      : (issue.errors.find((one) => !one.some(isAboutTheWhole)) ?? null);
  if (branch) {
    for (const inner of branch) yield* explain(inner, path, root, words, source);
    return;
  }
  const kinds = new Set(issue.errors.flat().flatMap((inner) => [...expectedKinds(inner)]));
  const values = issue.errors.flat().find((inner) => inner.code === 'invalid_value');
  if (kinds.has(kindOf(value)) && values) {
    yield* explain(values, path, root, words, source);
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

/** Scores with a number in them are one agreed set; otherwise they are sets by rater. */
function scoresBranch(branches: readonly (readonly Issue[])[], value: unknown) {
  if (kindOf(value) !== 'object') return null;
  const agreed = Object.values(value as object).some((cell) => typeof cell === 'number');
  return branches[agreed ? 0 : 1] ?? null;
}

function isAboutTheWhole(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return (
    issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    (issue.code === 'invalid_union' && issue.errors.every((branch) => branch.some(isAboutTheWhole)))
  );
}

function expectedKinds(issue: Issue): ReadonlySet<ValueKind> {
  if (issue.code === 'invalid_union') {
    return new Set(
      issue.errors.flatMap((branch) =>
        branch
          .filter((inner) => inner.path.length === 0)
          .flatMap((inner) => [...expectedKinds(inner)]),
      ),
    );
  }
  if (issue.code === 'invalid_type') {
    const kind = kindsByType[issue.expected];
    return new Set(kind ? [kind] : []);
  }
  if (issue.code === 'invalid_value') {
    return new Set(issue.values.map((value) => kindOf(value)));
  }
  return new Set();
}
