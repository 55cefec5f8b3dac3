import { journeyFile } from '../model/written/journey-file.ts';
import { touchpointFields } from '../model/written/touchpoint.ts';
import type { Path } from '../model/path.ts';
import type { Source } from '../source/source.ts';
import { fileKind } from './file-kind.ts';
import type { WorkspaceWords } from './workspace-words.ts';

/** What to do about a key of a journey's file that is known at another depth than at this path; else undefined. */
export function wrongDepth(
  { file }: Source,
  path: Path,
  key: string,
  { traps }: WorkspaceWords,
): string | undefined {
  if (fileKind(file) !== 'journey') return undefined;
  if (path.length > 0) {
    return Object.hasOwn(journeyFile.shape, key) ? traps.tooDeep(key) : undefined;
  }
  return Object.hasOwn(touchpointFields, key) ? traps.tooHigh(key) : undefined;
}
