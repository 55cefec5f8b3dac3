/** How serious a finding is, most serious first. */
export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** A point in a text. Both 1-based; columns count UTF-16 units, after a byte order mark. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of text; `end` is exclusive. Never points outside its file. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that helps to understand a finding. */
export interface Related {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

/** A repair of one place: this text instead of what stands there. */
export interface Fix {
  /** What it does, in a few words: "Put the text in quotes". */
  readonly title: string;
  readonly range: Range;
  readonly text: string;
}

/** What is wrong with content: a value, never thrown. */
export interface Diagnostic {
  /** The rule's id, or `syntax`, `schema`, `reference` for trouble with the file itself. */
  readonly rule: string;
  /** The kind of trouble within the rule, such as `yaml/duplicate-key`; the rule's id where there is one kind. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that names the thing in quotes. */
  readonly message: string;
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly range: Range;
  /** The way out. */
  readonly hint?: string;
  readonly related?: readonly Related[];
  /** Ids of the method's statements, such as `1-19`. */
  readonly sources?: readonly string[];
  /** Of one that is silenced: the reason that people gave, null when they gave none. */
  readonly because?: string | null;
  /** The lines around it are not shown: they hold what nobody else should read. */
  readonly hidesText?: boolean;
  /** The names of the elements that it is about, when it may be about several at once. */
  readonly names?: readonly string[];
  /** A likely repair, not yet tried; absent where a person has to choose. */
  readonly fix?: Fix;
}

/** The start of a file: where trouble with the file as a whole is reported. */
export const startOfFile: Range = {
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
};

/** The order in which findings are shown: by file, then place, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
