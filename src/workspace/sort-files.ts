import { startOfFile, type Diagnostic } from '../model/diagnostic.ts';
import { isId } from '../model/id.ts';
import type { Source } from '../source/source.ts';
import { fileId, fileKind } from './file-kind.ts';
import type { Rating } from './resolve-solution.ts';
import type { WorkspaceWords } from './workspace-words.ts';

interface Named {
  readonly id: string;
  readonly source: Source;
}

function emptyKind() {
  return {
    found: [] as Named[],
    taken: new Map<string, string>(),
    unusable: new Set<string>(),
  };
}

/**
 * Tells the files apart by their names, leaves out those that cannot be used, and reports ids that clash.
 * @param unread files that could not even be read: what refers to them is right all the same
 */
export function sortFiles(
  sources: readonly Source[],
  unread: readonly string[],
  usable: (source: Source) => boolean,
  diagnostics: Diagnostic[],
  words: WorkspaceWords,
) {
  const kinds = { journey: emptyKind(), persona: emptyKind(), rating: emptyKind() };
  for (const file of unread) {
    const kind = fileKind(file);
    if (kind !== null && kind !== 'workspace') kinds[kind].unusable.add(idOf(file));
  }
  for (const source of sources) {
    const kind = fileKind(source.file);
    if (kind === null || kind === 'workspace') continue;
    const { found, taken, unusable } = kinds[kind];
    const id = idOf(source.file);
    const fits = usable(source);
    const other = taken.get(id);
    const problem = !isId(id)
      ? { code: 'schema/id', ...words.badFileId(id) }
      : other !== undefined
        ? { code: 'reference/duplicate-id', ...words.fileIdClash(id, other) }
        : null;
    if (problem) {
      const { code, message, hint } = problem;
      const rule = code === 'schema/id' ? 'schema' : 'reference';
      diagnostics.push({
        rule,
        code,
        severity: 'error',
        message,
        file: source.file,
        range: startOfFile,
        ...(hint ? { hint } : {}),
      });
      continue;
    }
    taken.set(id, source.file);
    if (fits) found.push({ id, source });
    else unusable.add(id);
  }
  return {
    journeys: kinds.journey.found,
    personas: kinds.persona.found,
    ratings: kinds.rating.found.map(({ source }): Rating => ({
      file: source.file,
      written: source.value as Rating['written'],
    })),
    unusableJourneys: kinds.journey.unusable as ReadonlySet<string>,
    unusablePersonas: kinds.persona.unusable as ReadonlySet<string>,
  };
}

function idOf(file: string): string {
  return fileId(file).normalize('NFC');
}
