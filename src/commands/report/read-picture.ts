import { join } from 'node:path';
import type { Files } from '../../io/context.ts';

/** By how their bytes begin. SVG is not among them: it can hold more than a picture. */
const kinds: readonly (readonly [type: string, start: RegExp])[] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
];

export type Picture =
  | { readonly address: string }
  | { readonly trouble: 'missing' | 'no-plain-file' | 'too-large' | 'no-picture' };

/**
 * A picture that a file of the workspace names, as a `data:` address. It is read from below the workspace only: no
 * folder on the way may be a link that leads elsewhere.
 * @param path from the workspace on, with `/` and without `..`
 * @param folder of the workspace, absolute
 * @param most bytes
 */
export async function readPicture(
  path: string,
  folder: string,
  most: number,
  { kind, read }: Pick<Files, 'kind' | 'read'>,
): Promise<Picture> {
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  for (let length = 1; length <= steps.length; length += 1) {
    const found = await kind(join(folder, ...steps.slice(0, length)));
    if (found === 'missing') return { trouble: 'missing' };
    if (found !== (length === steps.length ? 'file' : 'folder'))
      return { trouble: 'no-plain-file' };
  }
  const bytes = await read(join(folder, ...steps), most);
  if (bytes === null) return { trouble: 'too-large' };
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const type = kinds.find(([, pattern]) => pattern.test(start))?.[0];
  if (type === undefined) return { trouble: 'no-picture' };
  return { address: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` };
}
