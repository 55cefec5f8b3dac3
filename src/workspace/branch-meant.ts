import type * as z from 'zod';
import { kindOf } from './value-kind.ts';

type Issue = z.core.$ZodIssue;
type Issues = readonly Issue[];

/** Of several shapes that were possible, what is wrong with the one that the author seems to have meant; null when none fits. */
export function branchMeant(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
): Issues | null {
  if (issue.message === 'scores') return scoresBranch(issue.errors, value);
  return issue.errors.find((one) => !one.some(isAboutTheWhole)) ?? null;
}

/** Scores with a number in them are one agreed set; otherwise they are sets by rater. */
function scoresBranch(branches: readonly Issues[], value: unknown): Issues | null {
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
