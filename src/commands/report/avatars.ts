import { posix } from 'node:path';
import type { Context } from '../../io/context.ts';
import { mapWords } from '../../language/map.ts';
import type { Persona } from '../../model/persona.ts';
import { visible } from '../../model/visible.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readPicture } from './read-picture.ts';

/** Of one picture: a page holds those of all who travel. */
const largest = 60 * 1024;

export interface Pictured {
  /** The `image` of each persona is a `data:` address, or absent. */
  readonly workspace: Workspace;
  /** Pictures that cannot be shown, for the terminal. */
  readonly remarks: readonly string[];
}

/**
 * A workspace with the pictures of its personas made ready for pages; who has none that can be shown has initials there.
 * @param folder of the workspace, absolute
 */
export async function withAvatars(
  workspace: Workspace,
  folder: string,
  { files }: Pick<Context, 'files'>,
): Promise<Pictured> {
  if (workspace.personas.every(({ image }) => image === undefined)) {
    return { workspace, remarks: [] };
  }
  const { avatarTroubles } = mapWords(workspace.settings.language);
  const remarks: string[] = [];
  const personas: Persona[] = [];
  for (const persona of workspace.personas) {
    const { image, origin } = persona;
    if (image === undefined) {
      personas.push(persona);
      continue;
    }
    const path = posix.join(posix.dirname(origin.file), image);
    const picture = await readPicture(path, folder, largest, files);
    if ('trouble' in picture) remarks.push(avatarTroubles[picture.trouble](visible(path)));
    personas.push({ ...persona, image: 'address' in picture ? picture.address : undefined });
  }
  const personaById = new Map(personas.map((persona) => [persona.id, persona]));
  return { workspace: { ...workspace, personas, personaById }, remarks };
}
