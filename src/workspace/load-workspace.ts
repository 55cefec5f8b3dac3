import type { Diagnostic } from '../model/diagnostic.ts';
import { startOfFile } from '../model/diagnostic.ts';
import type { Language, Workspace } from '../model/workspace.ts';
import { limits } from '../source/limits.ts';
import { readSource } from '../source/read-source.ts';
import { setAside } from '../source/set-aside.ts';
import type { Source } from '../source/source.ts';
import { tooLarge } from '../source/too-large.ts';
import { assemble, languageOf } from './assemble.ts';
import { headKeys } from './journey-head.ts';
import { fileKind, intendedKind, properName, yamlEndings } from './file-kind.ts';
import { isMisfit } from './misfits.ts';
import type { Sentence } from './workspace-words.ts';
import { workspaceWords } from './workspace-words.ts';

/** What loading needs of the world. `Files` of `io/context.ts` is one. */
export interface Reader {
  /** The files below a folder with one of these endings, relative with `/`, sorted. */
  list(
    folder: string,
    endings: readonly string[],
  ): Promise<readonly { readonly path: string; readonly regular: boolean }[]>;
  /** The bytes, which hold until the next call; null when larger than `most`. Rejects when the file cannot be read. */
  read(path: string, most: number): Promise<Uint8Array | null>;
  /** Whether there is anything at a path, which is not looked into; without it nobody can tell. */
  has?(path: string): boolean;
  /** Called when journeys begin to be set aside. */
  expectMuch?(): Promise<void>;
}

export interface LoadOptions {
  /** The day on which things are due: `2026-11-21`. */
  readonly today: string;
  /** The settings file, relative to the folder, when it is not `cjm.yaml` at its top. */
  readonly settingsFile?: string;
  /** Reads the bytes of one file; see `createSourceMemory` for another than the usual one. */
  readonly readSource?: typeof readSource;
  /**
   * Up to how many characters of journeys all are held with what was made of them (some five times as much memory). In a
   * workspace with more, the large parts of a journey are worked out anew when they are asked for. For who goes journey by
   * journey; by default all are held.
   */
  readonly charactersHeld?: number;
}

/**
 * Reads all files of a workspace. One bad file never hides the others: what is wrong with content is in
 * the workspace's `diagnostics`.
 *
 * @param folder absolute: where the workspace lies
 * @throws only what the reader throws for the folder itself
 */
export async function loadWorkspace(
  reader: Reader,
  folder: string,
  options: LoadOptions,
): Promise<Workspace> {
  const { readSource: readFile = readSource } = options;
  const found = await reader.list(folder, yamlEndings);
  const wanted = options.settingsFile;
  const settingsFile =
    wanted ??
    found
      .map(({ path }) => path)
      .find((path) => fileKind(path) === 'workspace' && !path.includes('/'));
  const read = async (file: string, language?: Language): Promise<Source | Diagnostic> => {
    try {
      const bytes = await reader.read(`${folder}/${file}`, limits.fileSize);
      const readOptions = language === undefined ? {} : { language };
      return bytes === null ? tooLarge(file, readOptions) : readFile(file, bytes, readOptions);
    } catch {
      return problem(file, 'io/unreadable', workspaceWords(language ?? 'en').file.unreadable);
    }
  };
  const isRegular = found.find(({ path }) => path === settingsFile)?.regular ?? true;
  const settings =
    settingsFile === undefined
      ? null
      : isRegular
        ? await read(settingsFile)
        : problem(settingsFile, 'io/not-a-regular-file', workspaceWords('en').file.notRegular);
  const language = languageOf(settings && 'nodes' in settings ? settings : null);
  const words = workspaceWords(language);
  const problems: Diagnostic[] = [];
  const names: string[] = [];
  for (const { path, regular } of found) {
    const kind = fileKind(path);
    if (path === settingsFile) continue;
    if (kind === 'workspace' && settingsFile !== undefined) {
      problems.push(
        problem(path, 'file/second-settings', words.twoSettings(settingsFile), 'warning'),
      );
    } else if (!regular && !yamlEndings.some((ending) => path.endsWith(ending))) {
      problems.push(problem(path, 'io/unreadable', words.file.unreadable));
    } else if (kind === null) {
      const intended = intendedKind(path);
      if (intended) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const sentence = words.misnamed(name, properName(path, intended));
        problems.push(problem(path, 'file/misnamed', sentence, 'warning'));
      }
    } else if (path.includes('\uFFFD')) {
      problems.push(problem(path, 'io/file-name', words.file.name));
    } else if (!regular) {
      problems.push(problem(path, 'io/not-a-regular-file', words.file.notRegular));
    } else if (kind !== 'workspace') {
      names.push(path);
    }
  }
  const sources: Source[] = [];
  const usedSettings = settings && 'nodes' in settings ? settings : null;
  const misfits = usedSettings && isMisfit(usedSettings) ? [usedSettings] : [];
  /** The journeys among the sources that can be set aside, by their index; null once they are. */
  let held: number[] | null = [];
  let room = options.charactersHeld ?? Infinity;
  // One after the other: the bytes of a file hold until the next is read.
  for (const name of names) {
    const result = await read(name, language);
    if (!('nodes' in result)) {
      problems.push(result);
      continue;
    }
    const isAmiss = isMisfit(result);
    if (isAmiss) misfits.push(result);
    const isJourney = fileKind(name) === 'journey' && result.problems.length === 0 && !isAmiss;
    if (isJourney) room -= result.text.length;
    if (isJourney && room < 0 && held !== null) {
      await reader.expectMuch?.();
      for (const index of held) sources[index] = setAside(sources[index] as Source, headKeys);
      held = null;
    }
    if (isJourney) held?.push(sources.length);
    sources.push(isJourney && held === null ? setAside(result, headKeys) : result);
  }
  if (settings && !('nodes' in settings)) problems.push(settings);
  return assemble({
    settings: usedSettings,
    sources,
    problems,
    misfits: await explain(misfits, language),
    today: options.today,
    exists: existence(reader, folder),
  });
}

/** Apart, since a function keeps alive all that stands around it. */
function existence(reader: Reader, folder: string): Workspace['exists'] {
  return reader.has === undefined ? null : (path) => reader.has?.(`${folder}/${path}`) ?? true;
}

/** The explanations need zod, which is loaded only where something has to be explained. */
async function explain(misfits: readonly Source[], language: Language) {
  if (misfits.length === 0) return new Map<string, readonly Diagnostic[]>();
  const { explainMisfits } = await import('./schema-problems.ts');
  return explainMisfits(misfits, language);
}

function problem(
  file: string,
  code: string,
  { message, hint }: Sentence,
  severity: 'error' | 'warning' = 'error',
): Diagnostic {
  return {
    rule: 'syntax',
    code,
    severity,
    message,
    file,
    range: startOfFile,
    ...(hint === undefined ? {} : { hint }),
  };
}
