import type { Source } from '../source/source.ts';
import { fileKind } from './file-kind.ts';
import { fits } from './fits.ts';

/** The files that could be read but do not fit the schema of their kind. */
export function findMisfits(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source) => isMisfit(source));
}

export function isMisfit({ file, value, problems }: Source): boolean {
  const kind = fileKind(file);
  return kind !== null && problems.length === 0 && !fits(kind, value);
}
