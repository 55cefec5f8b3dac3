import type * as z from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileSchemas, type SchemaKind } from '../model/file-schemas.ts';
import type { Language } from '../model/workspace.ts';
import { locate } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import { explainIssue } from './explain-issue.ts';
import { fileKind } from './file-kind.ts';
import type { SchemaProblem } from './schema-problem.ts';
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
      for (const problem of explainIssue(issue, [], source.value, words, source)) {
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
