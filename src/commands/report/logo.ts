import type { Files } from '../../io/context.ts';
import { UserError } from '../../io/user-error.ts';
import { visible } from '../../model/visible.ts';
import { readPicture, type Picture } from './read-picture.ts';

/** A page holds its logo, so a large one makes every page large. */
const largest = 100 * 1024;

type Trouble = Extract<Picture, { readonly trouble: string }>['trouble'];

const troubles: Readonly<Record<Trouble, readonly [why: string, wayOut: string]>> = {
  missing: ['does not exist', 'Write its path from cjm.yaml on.'],
  'no-plain-file': ['is not a plain file', 'Put the file itself below the folder of cjm.yaml.'],
  'too-large': ['is larger than 100 KB', 'Make it smaller: 480 pixels are wide enough.'],
  'no-picture': ['is no PNG, JPEG or WebP', 'Save it as one of these.'],
};

/**
 * The logo that `cjm.yaml` names, as a `data:` address.
 * @param folder of the workspace, absolute
 * @throws UserError when it is missing, too large, or no PNG, JPEG or WebP
 */
export async function readLogo(
  path: string,
  folder: string,
  files: Pick<Files, 'kind' | 'read'>,
): Promise<string> {
  const logo = await readPicture(path, folder, largest, files);
  if ('address' in logo) return logo.address;
  const [why, wayOut] = troubles[logo.trouble];
  throw new UserError(`The logo "${visible(path)}" of cjm.yaml ${why}.`, wayOut);
}
