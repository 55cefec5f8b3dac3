import { UserError } from '../../io/user-error.ts';
import { visible } from '../../model/visible.ts';
import type { OptionValues } from '../command.ts';

/** What somebody asks of `cjm report --eject`. */
export interface EjectRequest {
  readonly folder: string;
  readonly isDry: boolean;
  readonly force: boolean;
}

/**
 * @returns null when it is a report that is asked for
 * @throws UserError for what says something about a report, of which none is made
 */
export function ejectRequest(args: readonly string[], options: OptionValues): EjectRequest | null {
  const { eject, dryRun, force, ...others } = options as {
    readonly eject?: string;
    readonly dryRun?: boolean;
    readonly force?: boolean;
  } & OptionValues;
  if (eject === undefined) return null;
  const other = Object.keys(others).find((name) => others[name] !== undefined);
  const [arg] = args;
  if (other !== undefined || arg !== undefined) {
    const what = other === undefined ? `"${visible(arg ?? '')}"` : optionName(other);
    throw new UserError(
      `--eject writes templates and no report, so ${what} means nothing here.`,
      'Leave it out, or leave out --eject.',
    );
  }
  return { folder: eject, isDry: dryRun === true, force: force === true };
}

/** As it was typed: `baseUrl` is `--base-url`. */
function optionName(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
