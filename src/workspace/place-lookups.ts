import { startOfFile } from '../model/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { hasPath, locate } from '../source/locate.ts';
import type { Source } from '../source/source.ts';

/**
 * Where places stand in their files. Only texts and positions are kept: the values are in the resolved model,
 * and a second copy would double the memory of a large workspace. What is set aside is kept as it is.
 */
export function placeLookups(
  sources: readonly Source[],
): Pick<Workspace, 'locate' | 'isWritten' | 'textOf'> {
  return lookupsIn(
    new Map(
      sources.map((source) => [
        source.file,
        source.isAside ? source : { ...source, value: undefined },
      ]),
    ),
  );
}

/** Apart, since a function keeps alive all that stands around it. */
function lookupsIn(sources: ReadonlyMap<string, Source>) {
  return {
    locate: ({ file, path }, part) => {
      const source = sources.get(file);
      return source ? locate(source, path, part) : startOfFile;
    },
    isWritten: (file, path) => {
      const source = sources.get(file);
      return source !== undefined && hasPath(source, path);
    },
    textOf: (file) => sources.get(file)?.text ?? null,
  } satisfies Pick<Workspace, 'locate' | 'isWritten' | 'textOf'>;
}
