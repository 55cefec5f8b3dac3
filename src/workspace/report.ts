import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { startOfFile } from '../model/diagnostic.ts';
import { isOnlyNear, nearest } from '../model/nearest.ts';
import type { Place } from '../model/path.ts';
import { locate } from '../source/locate.ts';
import type { Source } from '../source/source.ts';
import { unknownReference } from './unknown-reference.ts';
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
   * Reports an id that refers to nothing: at each use where it can be repaired there or is mended there. What is entered
   * in one place and named in many is reported once a file, with the number of uses.
   * @param known the ids that there are; read anew at each call
   */
  unknown(
    kind: ReferenceKind,
    id: string,
    place: Place,
    known: () => Iterable<string>,
    more?: UnknownMore,
  ): void;
  /** The id that was probably meant; null as well when enough was suggested for this file. */
  meant(id: string, file: string, known: () => Iterable<string>): string | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface UnknownMore {
  /** Default the value. */
  readonly part?: 'key' | undefined;
  /** The id of what is known by another name; looked for before one that is near. */
  readonly alias?: ((name: string) => string | null) | undefined;
}

/** Things that have an entry or a file of their own, where a missing one is mended. */
const registered: ReadonlySet<ReferenceKind> = new Set([
  'persona',
  'evidence',
  'channel',
  'brandValue',
  'party',
]);

/** What was said of an id that a file names and that is nowhere. */
interface Said {
  readonly sentence: Sentence;
  readonly likely: Problem['likely'];
  /** Of the finding for all uses, among all; null when each has its own. */
  readonly index: number | null;
  readonly uses: number;
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
  const said = new Map<string, Said>();
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
    { part, alias }: UnknownMore = {},
  ): void {
    const key = registered.has(kind) ? JSON.stringify([place.file, kind, id]) : null;
    const before = key === null ? undefined : said.get(key);
    if (key !== null && before !== undefined && before.index !== null) {
      const uses = before.uses + 1;
      const message = words.unknown.times(before.sentence.message, uses);
      diagnostics[before.index] = { ...(diagnostics[before.index] as Diagnostic), message };
      said.set(key, { ...before, uses });
      return;
    }
    const { sentence, likely } = before ?? search(kind, id, place.file, known, alias);
    add({
      rule: 'reference',
      code: `reference/unknown-${kind === 'brandValue' ? 'brand-value' : kind}`,
      // Channels need no entry to be shown.
      severity: kind === 'channel' ? 'warning' : 'error',
      place,
      ...(part && { part }),
      sentence,
      likely,
    });
    if (key === null || before !== undefined) return;
    const isRepaired = diagnostics.at(-1)?.fix !== undefined;
    said.set(key, { sentence, likely, index: isRepaired ? null : diagnostics.length - 1, uses: 1 });
  }

  function search(
    kind: ReferenceKind,
    id: string,
    file: string,
    known: () => Iterable<string>,
    alias: UnknownMore['alias'],
  ): Pick<Said, 'sentence' | 'likely'> {
    const near = alias?.(id) ?? meant(id, file, known);
    const isOnly = near !== null && isOnlyNear(id, near, known());
    return {
      sentence: unknownReference(words, kind, id, near, firstNames(known())),
      likely: isOnly ? { id, meant: near } : undefined,
    };
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
