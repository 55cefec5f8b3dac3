import type { Place } from '../model/path.ts';
import { none } from '../model/resolved.ts';
import type { Workspace } from '../model/workspace.ts';
import { placeOfEntry } from './places.ts';

/** Something that files go with. */
export interface FileOwner {
  readonly origin: Place;
  readonly inherited?: ReadonlyMap<string, Place>;
  readonly attachments?: readonly string[];
  readonly image?: string | undefined;
}

/** A file that is named and not there. */
interface MissingFile {
  /** As it is written: relative to the file that names it. */
  readonly path: string;
  readonly place: Place;
}

/** Whether anything goes with an element. */
export function hasFiles({ attachments = none, image }: FileOwner): boolean {
  return attachments.length > 0 || image !== undefined;
}

/**
 * The attachments and the picture of an element that do not exist, but for those that it takes over from elsewhere:
 * they are missing there. Nothing where nobody can tell.
 */
export function* missingFiles(workspace: Workspace, element: FileOwner): Iterable<MissingFile> {
  const { exists } = workspace;
  if (exists === null) return;
  for (const field of ['attachments', 'image'] as const) {
    const paths = element[field];
    if (paths === undefined || element.inherited?.has(field)) continue;
    for (const [index, path] of (typeof paths === 'string' ? [paths] : paths).entries()) {
      const place = placeOfEntry(workspace, element, field, index);
      if (!exists(beside(place.file, path))) yield { path, place };
    }
  }
}

/** A path that is relative to a file, relative to the folder of the workspace. */
function beside(file: string, path: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1) + path;
}
