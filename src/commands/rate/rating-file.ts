import { join } from 'node:path';
import type { Context } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import type { Journey } from '../../model/journey.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readSource } from '../../source/read-source.ts';
import { fileKind } from '../../workspace/file-kind.ts';
import { idFromName } from '../init/name.ts';
import type { OpenedWorkspace } from '../open-workspace.ts';
import { unusableFiles } from '../unusable-files.ts';
import type { OwnScores } from './sheets.ts';

/** A rater, and the file that holds the scores. */
export interface Rater {
  readonly name: string;
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly isNew: boolean;
  /** What the file holds. */
  readonly scores: OwnScores;
}

interface Rating {
  readonly file: string;
  readonly rater: string;
  readonly journey: string;
  readonly scores: OwnScores;
}

/**
 * Who rates, and in which file: the one with this rater and this journey, wherever it stands and whatever its name, else
 * a new one beside the other ratings.
 * @param typed the name; one that differs from a known rater's in capitals only is that rater
 * @throws UserError for a name that gives no file name, or a file that cannot be used
 */
export async function findRater(
  typed: string,
  journey: Journey,
  { workspace, folder }: OpenedWorkspace,
  files: Context['files'],
): Promise<Rater> {
  const ratings = ratingsOf(workspace);
  const known = [
    ...ratings.map(({ rater }) => rater),
    ...journey.solutions.flatMap(({ scores }) => scores.flatMap(({ rater }) => rater ?? [])),
  ];
  const same = (one: string) =>
    one.normalize('NFC').toLowerCase() === typed.normalize('NFC').toLowerCase();
  const name = known.includes(typed) ? typed : (known.find(same) ?? typed);
  const own = ratings.find((rating) => rating.rater === name && rating.journey === journey.id);
  if (own !== undefined) {
    if (unusableFiles(workspace, (file) => file === own.file).includes(own.file))
      throw unusable(own.file);
    return { name, file: own.file, isNew: false, scores: own.scores };
  }
  const id = idFromName(name);
  if (id === '') {
    throw new UserError(
      `The name "${visible(name)}" has no letters or digits for a file name.`,
      'Add a word.',
    );
  }
  const beside = ratings.find((rating) => rating.journey === journey.id) ?? ratings[0];
  const where = beside?.file.replace(/[^/]*$/, '') ?? 'ratings/';
  for (let count = 1; ; count++) {
    const file = `${where}${journey.id}-${id}${count === 1 ? '' : `-${count}`}.rating.yaml`;
    if ((await files.kind(join(folder, file))) === 'missing') {
      return { name, file, isNew: true, scores: {} };
    }
    // Perhaps this rater's own, but nobody can tell.
    if (!ratings.some((rating) => rating.file === file)) throw unusable(file);
  }
}

/** The rating files as far as they can be read; the others are no reason not to rate. */
function ratingsOf(workspace: Workspace): readonly Rating[] {
  return workspace.files
    .filter((file) => fileKind(file) === 'rating')
    .flatMap((file) => {
      const { value } = readSource(file, workspace.textOf(file) ?? '');
      const { rater, journey, scores } = (value ?? {}) as Partial<Rating>;
      if (typeof rater !== 'string' || typeof journey !== 'string') return [];
      return [{ file, rater, journey, scores: scores ?? {} }];
    });
}

function unusable(file: string): UserError {
  return new UserError(`"${visible(file)}" could not be used.`, '"cjm check" tells why.', 1);
}
