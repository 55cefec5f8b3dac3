import { UserError } from '../../io/user-error.ts';
import { withoutForbidden } from '../../source/characters.ts';
import { visible } from '../../model/visible.ts';
import type { OptionValues } from '../command.ts';
import { parseTop } from '../top-option.ts';

/** What a command line asks of `cjm choose`. */
export interface Request {
  /** Of the journey, as typed. */
  readonly journey: string;
  /** Of the solutions, as typed; empty with `--top`. */
  readonly names: readonly string[];
  /** Infinity without `--top`. */
  readonly top: number;
  /** A touchpoint, as typed. */
  readonly moment: string | null;
  readonly because: string | null;
  readonly undo: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** @throws UserError for options that do not go together */
export function requestOf(
  [journey = '', ...names]: readonly string[],
  options: OptionValues,
): Request {
  const given = (name: string) => options[name] as string | undefined;
  const request: Request = {
    journey,
    names,
    top: parseTop(given('top')),
    moment: given('for') ?? null,
    because: given('because') === undefined ? null : reasonOf(given('because') ?? ''),
    undo: options['undo'] === true,
    force: options['force'] === true,
    dryRun: options['dryRun'] === true,
  };
  const hasTop = request.top !== Infinity;
  if (
    request.undo &&
    (hasTop || request.because !== null || request.force || request.moment !== null)
  ) {
    throw new UserError(
      '--undo takes no other options.',
      `Name the solutions: cjm choose ${visible(journey)} --undo SOLUTION.`,
    );
  }
  if (hasTop && names.length > 0) {
    throw new UserError('Solutions were named, and --top was given.', 'Give one of the two.');
  }
  if (request.moment !== null && !hasTop) {
    throw new UserError('--for goes with --top.', 'For example: --top 1 --for request-a-quote.');
  }
  if (request.undo && names.length === 0) {
    throw new UserError(
      'Which choice is taken back?',
      `Name the solutions: cjm choose ${visible(journey)} --undo SOLUTION.`,
    );
  }
  if (!hasTop && names.length === 0) {
    throw new UserError(
      'Which solutions?',
      `Name their ids, or give --top 3. "cjm score ${visible(journey)} --verbose" shows ranks and ids.`,
    );
  }
  return request;
}

/**
 * A reason as it goes into the file.
 * @throws UserError when it is empty or holds characters that no file may contain
 */
export function reasonOf(typed: string): string {
  const reason = typed.trim();
  if (reason === '')
    throw new UserError('The reason is empty.', 'Say in a few words why: --because "…".');
  if (withoutForbidden(reason) === reason) return reason;
  throw new UserError('The reason holds a character that cannot be seen.', 'Type it again.');
}
