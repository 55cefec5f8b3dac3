import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Journey } from '../../model/journey.ts';
import type { Workspace } from '../../model/workspace.ts';

/** What a report is about. */
export interface ReportSubject {
  readonly workspace: Workspace;
  /** Those that were asked for. */
  readonly journeys: readonly Journey[];
  /** What `check` found; empty where no format shows it. */
  readonly findings: readonly Diagnostic[];
  /** The date on the pages, `2026-11-22`; none when undefined. */
  readonly date: string | undefined;
}

/** A page in one format, before it has a place on the disk. */
export interface ReportText {
  /** Of the page, without an ending: `index`. */
  readonly page: string;
  /** With the dot: `.html`. */
  readonly extension: string;
  readonly content: string | Uint8Array;
}
