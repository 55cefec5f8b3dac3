import { UserError } from '../../io/user-error.ts';
import { audiences, type Audience } from '../../model/audience.ts';
import { visible } from '../../model/visible.ts';
import type { OptionValues } from '../command.ts';

/** What help says of `--audience`. */
export const audienceHelp =
  'public (leaves out what is personal or confidential) or internal (default: what cjm.yaml says, or internal)';

/**
 * For whom the report is; null where only the settings say.
 * @throws UserError when there is no such audience
 */
export function requestedAudience({ audience }: OptionValues): Audience | null {
  if (audience === undefined) return null;
  const asked = typeof audience === 'string' ? audience : '';
  const found = audiences.find((name) => name === asked);
  if (found !== undefined) return found;
  throw new UserError(
    `There is no audience "${visible(asked)}".`,
    `There are: ${audiences.join(', ')}.`,
  );
}
