import type { Language } from '../model/workspace.ts';
import { en } from './words-en.ts';
import { nl } from './words-nl.ts';

/** One sentence that names the thing, and the way out. */
export interface Sentence {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** What a value can be, in words: `a text`. */
export type ValueKind = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'null';

/** The keys of the refinements in `model/written`. */
export type Refinement =
  | 'id'
  | 'id-length'
  | 'reference'
  | 'empty-text'
  | 'emotion'
  | 'rating'
  | 'share'
  | 'not-negative'
  | 'date'
  | 'duration'
  | 'duration-range'
  | 'url'
  | 'file-path'
  | 'scale'
  | 'range'
  | 'weight'
  | 'short'
  | 'criteria'
  | 'color'
  | 'language-tag'
  | 'rule-setting'
  | 'glob'
  | 'globs'
  | 'overrides';

/** The kinds of things that one can refer to. */
export type ReferenceKind =
  | 'persona'
  | 'evidence'
  | 'channel'
  | 'brandValue'
  | 'touchpoint'
  | 'phase'
  | 'promise'
  | 'solution'
  | 'journey'
  | 'party';

/** What helps the author of a value of the wrong kind. */
export type WayOut =
  'emptyEmotion' | 'empty' | 'emotion' | 'number' | 'boolean' | 'string' | 'array' | 'object';

export interface WorkspaceWords {
  readonly kinds: Readonly<Record<ValueKind, string>>;
  readonly or: string;
  missing(key: string): Sentence;
  unknownKey(key: string, meant: string | null, known: readonly string[]): Sentence;
  wrongType(key: string, expected: string, found: string): Sentence;
  /** By what is asked, given the value that is there. */
  readonly waysOut: Readonly<Record<WayOut, (value: string) => string>>;
  /** Hints where a trap of YAML is the cause. */
  readonly traps: {
    /** A colon made a key of the beginning of a text. */
    colon(text: string): string;
    /** A `#` made a comment of the whole text. */
    comment(text: string): string;
    /** Curly quotes around a value are part of it. */
    curlyQuotes(text: string): string;
    /** A key that elements above have. */
    tooDeep(key: string): string;
    /** A key that touchpoints have. */
    tooHigh(key: string): string;
  };
  touchpointsBesidePhases(): Sentence;
  /** The title of a repair. */
  write(text: string): string;
  oneOf(key: string, value: string, known: readonly string[], meant: string | null): Sentence;
  readonly refinements: Readonly<Record<Refinement, (key: string, value: string) => Sentence>>;
  more(count: number): Sentence;
  readonly things: Readonly<Record<ReferenceKind, string>>;
  /** In the plural where the language needs it after a number. */
  readonly named: Readonly<
    Record<'phase' | 'touchpoint' | 'solution' | 'promise' | 'evidence' | 'criterion', string>
  >;
  /** Of ids that name nothing. */
  readonly unknown: {
    message(kind: ReferenceKind, id: string): string;
    didYouMean(id: string): string;
    thereIs(ids: string): string;
    noneYet(kind: ReferenceKind): string;
    /** Where a thing of its own is entered; a sentence that begins with a small letter. */
    readonly enter: Readonly<Partial<Record<ReferenceKind, (id: string) => string>>>;
    /** The message, about several places of a file. */
    times(message: string, count: number): string;
  };
  duplicateId(kind: string, id: string): Sentence;
  duplicateReference(id: string): Sentence;
  emptyId(title: string): Sentence;
  fileIdClash(id: string, other: string): Sentence;
  badFileId(id: string): Sentence;
  duplicateRater(rater: string, solution: string): Sentence;
  sharesOver(total: string): Sentence;
  cycle(chain: string): Sentence;
  notDesired(): Sentence;
  misnamed(file: string, wanted: string): Sentence;
  twoSettings(other: string): Sentence;
  readonly file: {
    readonly symlink: Sentence;
    readonly notRegular: Sentence;
    readonly unreadable: Sentence;
    readonly name: Sentence;
  };
  readonly earlier: string;
}

const catalogue: Readonly<Record<Language, WorkspaceWords>> = { nl, en };

/** The words for trouble with the schema, references and files of a workspace. */
export function workspaceWords(language: Language): WorkspaceWords {
  return catalogue[language];
}
