import { check } from '../../src/lint/lint.ts';
import { workspaceOf } from '../workspace/workspace-of.ts';

const personas = { 'sam.persona.yaml': 'name: Sam', 'ann.persona.yaml': 'name: Ann' };

/** What a rule finds in some files, as `file:line severity`; in `a.journey.yaml` just `line severity`. On 2026-11-21. */
export function found(rule: string, files: Readonly<Record<string, string>>): readonly string[] {
  const workspace = workspaceOf({ ...personas, ...files });
  return check(workspace, { only: [rule] }).map(({ file, range, severity }) => {
    const place = file === 'a.journey.yaml' ? '' : `${file}:`;
    return `${place}${range.start.line} ${severity}`;
  });
}

/**
 * The same of one journey: the first line of `touchpoints` is line 1, and what stands above in `head` or in the title is
 * called by its key (`title warning`, `scope info`).
 */
export function foundIn(
  rule: string,
  touchpoints: string,
  head = '',
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const text = `title: T\npersonas: [sam, ann]\n${head}touchpoints:\n${touchpoints}`;
  const lines = text.split('\n');
  const above = lines.indexOf('touchpoints:') + 1;
  return found(rule, { 'a.journey.yaml': text, ...more }).map((line) =>
    line.replace(/^\d+/, (digits) => {
      const number = Number(digits);
      if (number > above) return String(number - above);
      const key = lines.slice(0, number).findLast((one) => /^\w/.test(one));
      return key?.replace(/:.*/, '') ?? digits;
    }),
  );
}
