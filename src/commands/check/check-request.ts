import { UserError } from '../../io/user-error.ts';
import { fileRules } from '../../lint/file-rules.ts';
import { rules } from '../../lint/rules/index.ts';
import { nearest } from '../../model/nearest.ts';
import { visible } from '../../model/visible.ts';
import type { OptionValues } from '../command.ts';
import type { FailOn } from './exit-code.ts';

/** What the options of `cjm check` ask for. */
export interface CheckRequest {
  readonly failOn: FailOn;
  readonly maxWarnings: number;
  /** The rules whose findings are wanted; all when undefined. */
  readonly only: readonly string[] | undefined;
}

/** @throws UserError for a number that is none and a rule that does not exist */
export function checkRequest(options: OptionValues): CheckRequest {
  const most = options['maxWarnings'] as string | undefined;
  if (most !== undefined && !/^\d+$/.test(most)) {
    throw new UserError(
      `--max-warnings "${visible(most)}" is not a whole number from 0.`,
      'Write for example --max-warnings 10.',
    );
  }
  const only = options['rule'] as readonly string[] | undefined;
  const known = [...rules.map(({ id }) => id), ...Object.keys(fileRules)];
  for (const id of only ?? []) if (!known.includes(id)) throw unknownRule(id, known);
  return {
    failOn: options['failOn'] as FailOn,
    maxWarnings: most === undefined ? Infinity : Number(most),
    only,
  };
}

function unknownRule(id: string, known: readonly string[]): UserError {
  const near = nearest(id, known);
  return new UserError(
    `There is no rule "${visible(id)}".`,
    near === null ? `There are: ${known.join(', ')}.` : `Did you mean "${near}"?`,
  );
}
