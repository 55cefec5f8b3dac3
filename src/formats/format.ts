/** A value as text: pure, deterministic, never decides the exit code. */
export interface Format<Subject, Options = void> {
  readonly name: string;
  readonly summary: string;
  /** With the dot: `.html`. */
  readonly extension: string;
  print(subject: Subject, options: Options): string;
  /** The same text in pieces, one after the other, where it can be too long to hold; each ends with a line. */
  pieces?(subject: Subject, options: Options): Iterable<string>;
}
