import type { Apart } from './apart.ts';
import type { Browser } from './browser.ts';
import type { Live } from './live.ts';

/** The world as a parameter: the only way in which commands touch disk, git, clock and terminal. */
export interface Context {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  readonly git: Git;
  readonly clock: Clock;
  readonly stdin: Input;
  /** Results. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  /** Asks the person at the terminal; null where nobody can answer. */
  readonly prompts: Prompts | null;
  /** Prints pages as PDF and PNG. */
  readonly browser: Browser;
  /** For what strangers wrote that runs. */
  readonly apart: Apart;
  /** For commands that go on until somebody stops them. */
  readonly live: Live;
  /** The version of cjm. */
  readonly version: string;
}

/** A file to be written: computed first, applied by `Files.writeAll`. */
export interface OutputFile {
  /** Absolute. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface WriteOptions {
  /** Replace files that cjm did not make. */
  readonly force?: boolean;
  /** Fail, writing nothing at all, when one of the files exists. */
  readonly onlyNew?: boolean;
  /** Absolute folders that were asked for: below the nearest of them no folder may be a symbolic link. */
  readonly below?: readonly string[];
}

export type FileKind = 'file' | 'folder' | 'other' | 'missing';

export interface Files {
  /**
   * The names below a folder, relative with `/`, sorted; `node_modules`, `.git` and other dotted folders left out.
   * A folder that cannot be read is among them, as not regular.
   * @param deepest how many folders below this one are entered: 0 for none
   */
  list(folder: string, endings: readonly string[], deepest?: number): Promise<readonly FoundFile[]>;
  kind(path: string): Promise<FileKind>;
  /** Whether there is anything at a path, of any kind. */
  has(path: string): boolean;
  /** Whether somebody wants a file to stay as it is: it may be replaced all the same where its folder may be changed. */
  isReadOnly(path: string): boolean;
  /**
   * The bytes, which hold until the next call; null when larger than `most` (then nothing is read). Rejects when there
   * is no such file.
   */
  read(path: string, most: number): Promise<Uint8Array | null>;
  /** Says that more will be read than is kept: from then on saving memory comes before saving time. */
  expectMuch?(): Promise<void>;
  /** All or none, each file atomically. @throws UserError naming the file that cannot be written */
  writeAll(files: readonly OutputFile[], options?: WriteOptions): Promise<void>;
  /** Adds to the end of a file that others write as well. @throws UserError when it cannot be written */
  append(path: string, text: string): Promise<void>;
  /** The names of the files right in a folder with one of these endings that cjm made, sorted; none without it. */
  listOwn(folder: string, endings: readonly string[]): Promise<readonly string[]>;
  /** Removes files; one that is gone already is no trouble. @throws UserError naming the file that cannot be removed */
  remove(paths: readonly string[]): Promise<void>;
}

export interface FoundFile {
  /** Relative to the folder that was listed, with `/`. */
  readonly path: string;
  /** A symbolic link, a socket, a folder that cannot be read and the like are not. */
  readonly regular: boolean;
}

export interface Git {
  /** The top folder of the repository that holds `folder`, or null. */
  root(folder: string): Promise<string | null>;
  /**
   * Which of these files (relative to the folder) were made or changed since the current branch left a revision.
   * @throws UserError for what is not a revision here
   */
  changedFiles(
    folder: string,
    revision: string,
    files: readonly string[],
  ): Promise<ReadonlySet<string>>;
}

export interface Clock {
  /** The day here: `2026-11-21`; SOURCE_DATE_EPOCH decides when it is set. */
  today(): string;
}

export interface Input {
  readonly isTTY: boolean;
  readAll(): Promise<Uint8Array>;
}

export interface Output {
  readonly isTTY: boolean;
  /** 80 when it is no terminal. */
  readonly columns: number;
  write(text: string): void;
}

export interface Prompts {
  text(question: string, initial: string): Promise<string>;
  select<T extends string>(
    question: string,
    choices: readonly { readonly value: T; readonly label: string }[],
    initial: T,
  ): Promise<T>;
  /**
   * Waits for one of these keys and answers it: a character in lower case, or `return` for Enter. Null when the person
   * wants to stop: Ctrl-C, Ctrl-D, Escape, or a terminal that is gone.
   */
  key(keys: readonly string[]): Promise<string | null>;
}
