import type { Diagnostic } from '../model/diagnostic.ts';
import type { Journey } from '../model/journey.ts';
import { oncePer } from '../model/once-per.ts';
import type { Workspace } from '../model/workspace.ts';

/** What each page asks of the whole workspace, worked out once for all pages. */

/** The first desired journey that comes from a journey, by the id of that journey. */
export const desiredByBase: (workspace: Workspace) => ReadonlyMap<string, Journey> = oncePer(
  ({ journeys }: Workspace) => {
    const found = new Map<string, Journey>();
    for (const journey of journeys) {
      const { from, state } = journey;
      if (from !== undefined && state === 'desired' && !found.has(from)) found.set(from, journey);
    }
    return found;
  },
);

/** Findings by their file, in the order given. */
export const findingsByFile: (
  diagnostics: readonly Diagnostic[],
) => ReadonlyMap<string, readonly Diagnostic[]> = oncePer((diagnostics: readonly Diagnostic[]) => {
  const found = new Map<string, Diagnostic[]>();
  for (const finding of diagnostics) {
    const list = found.get(finding.file);
    if (list === undefined) found.set(finding.file, [finding]);
    else list.push(finding);
  }
  return found;
});
