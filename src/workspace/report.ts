import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { startOfFile } from '../model/diagnostic.ts';
import { isOnlyNear, nearest } from '../model/nearest.ts';
import type { Place } from '../model/path.ts';
import { locate } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import { wordFix } from './value-fix.ts';
import type { ReferenceKind, Sentence, WorkspaceWords } from './workspace-words.ts';

/** Something that is wrong with what the files say together. */
export interface Problem {
  readonly rule: 'schema' | 'reference';
  readonly code: string;
  readonly place: Place;
  readonly part?: 'key' | 'value';
  /** Default error. */
  readonly severity?: Severity;
  readonly sentence: Sentence;
  /** The id that stands there, and the only one that is near it. */
  readonly likely?: { readonly id: string; readonly meant: string } | undefined;
  readonly related?: { readonly message: string; readonly place: Place };
}

/** Collects problems while a workspace is put together. */
export interface Report {
  readonly words: WorkspaceWords;
  add(problem: Problem): void;
  /**
   * Reports an id that refers to nothing.
   * @param known the ids that there are; read anew at each call
   */
  unknown(
    kind: ReferenceKind,
    id: string,
    place: Place,
    known: () => Iterable<string>,
    part?: 'key',
  ): void;
  /** The id that was probably meant; null as well when enough was suggested for this file. */
  meant(id: string, file: string, known: () => Iterable<string>): string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Looking for what was meant takes time: more unknown ids get no suggestion. */
const mostPerFile = 50;
const mostInAll = 1000;
/** More names than a message shows. */
const mostNames = 20;

/** @param sources the files in which places stand */
export function createReport(sources: ReadonlyMap<string, Source>, words: WorkspaceWords): Report {
  const diagnostics: Diagnostic[] = [];
  const suggested = new Map<string, number>();
  let suggestedInAll = 0;
  const rangeOf = ({ file, path }: Place, part?: 'key' | 'value') => {
    const source = sources.get(file);
    return source ? locate(source, path, part) : startOfFile;
  };
  return { words, diagnostics, add, unknown, meant };

  function add({ rule, code, place, part, severity = 'error', ...about }: Problem): void {
    const { sentence, related, likely } = about;
    const source = likely && sources.get(place.file);
    const fix = source && wordFix(source, place.path, part, likely.id, likely.meant, words);
    diagnostics.push({
      rule,
      code,
      severity,
      message: sentence.message,
      file: place.file,
      range: rangeOf(place, part),
      ...(sentence.hint === undefined ? {} : { hint: sentence.hint }),
      ...(fix && { fix }),
      ...(related === undefined
        ? {}
        : {
            related: [
              {
                message: related.message,
                file: related.place.file,
                range: rangeOf(related.place),
              },
            ],
          }),
    });
  }

  function unknown(
    kind: ReferenceKind,
    id: string,
    place: Place,
    known: () => Iterable<string>,
    part?: 'key',
  ): void {
    const near = meant(id, place.file, known);
    const isOnly = near !== null && isOnlyNear(id, near, known());
    add({
      rule: 'reference',
      code: `reference/unknown-${kind === 'brandValue' ? 'brand-value' : kind}`,
      place,
      ...(part ? { part } : {}),
      sentence: words.unknownReference(kind, id, near, firstNames(known())),
      ...(isOnly && { likely: { id, meant: near } }),
    });
  }

  function meant(id: string, file: string, known: () => Iterable<string>): string | null {
    const count = suggested.get(file) ?? 0;
    if (count >= mostPerFile || suggestedInAll >= mostInAll) return null;
    suggested.set(file, count + 1);
    suggestedInAll += 1;
    return nearest(id, known());
  }
}

/** The same words, for who works out again what was reported already. */
export function quiet({ words }: Report): Report {
  return {
    words,
    diagnostics: [],
    add: () => undefined,
    unknown: () => undefined,
    meant: () => null,
  };
}

function firstNames(known: Iterable<string>): readonly string[] {
  const names: string[] = [];
  for (const name of known) {
    names.push(name);
    if (names.length === mostNames) break;
  }
  return names;
}
