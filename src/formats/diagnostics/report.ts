import type { ChalkInstance } from 'chalk';
import type { Diagnostic, Range } from '../../model/diagnostic.ts';
import type { Language } from '../../model/workspace.ts';
import type { Format } from '../format.ts';

/** What `cjm check` found: the value that the formats of this folder print. */
export interface DiagnosticsReport {
  /** Sorted. */
  readonly findings: readonly Diagnostic[];
  /** Known of, by the baseline; sorted. They count for nothing, and are told as a number. */
  readonly known: readonly Diagnostic[];
  /** Silenced with a reason; sorted. */
  readonly suppressed: readonly Diagnostic[];
  /** The files that were checked, sorted. */
  readonly files: readonly string[];
}

/** All that a format of this folder may need to know beside what was found. */
export interface DiagnosticsOptions {
  readonly language: Language;
  /** Where the documents of cjm are on the web, with a `/` at the end; empty: nowhere. */
  readonly documentation: string;
  /** For text that is painted. */
  readonly chalk: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** The lines around a range, with marks under it; null for a file that could not be read. */
  readonly frame: (file: string, range: Range, width: number) => string | null;
  /** Everything about every finding; else what is said once per rule and file is not repeated. */
  readonly verbose?: boolean | undefined;
  /** Where the workspace lies in its repository: `maps/` or empty. Programs of CI know files by their place there. */
  readonly folder: string;
  /** Where the files of the repository are on the web, with a `/` at the end; empty: nowhere. */
  readonly sourceAddress: string;
  /** Whether a finding lets cjm fail. */
  readonly fails: (finding: Diagnostic) => boolean;
  /** A digest that nobody can meet with another text. */
  readonly digest: (text: string) => string;
  /** Of cjm. */
  readonly version: string;
}

export type DiagnosticsFormat = Format<DiagnosticsReport, DiagnosticsOptions>;
