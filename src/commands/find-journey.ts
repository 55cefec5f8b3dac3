import { UserError } from '../io/user-error.ts';
import type { Journey } from '../model/journey.ts';
import { visible } from '../model/visible.ts';
import type { Workspace } from '../model/workspace.ts';
import { fileId } from '../workspace/file-kind.ts';
import { whatIsThere } from './what-is-there.ts';

/**
 * The journey that a command line names: by its id, or by its file.
 * @throws UserError with the nearest name when there is none (exit code 2), or when its file has errors (1)
 */
export function findJourney(workspace: Workspace, name: string): Journey {
  const id = /\.ya?ml$/.test(name) ? fileId(name.replaceAll('\\', '/')) : name;
  const journey = workspace.journeyById.get(id.normalize('NFC'));
  if (journey) return journey;
  const shown = visible(name);
  if (workspace.unusable.has(id.normalize('NFC'))) {
    throw new UserError(`The journey "${shown}" could not be used.`, '"cjm check" tells why.', 1);
  }
  throw new UserError(
    `There is no journey "${shown}".`,
    whatIsThere(id, workspace.journeyById.keys()),
  );
}
