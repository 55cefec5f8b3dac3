import type * as z from 'zod';
import { kindOf, kindsByType } from './value-kind.ts';
import type { ValueKind } from './workspace-words.ts';

/** What a value could have been, of an issue that is about the value itself; empty for others. */
export function expectedKinds(issue: z.core.$ZodIssue): ReadonlySet<ValueKind> {
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
