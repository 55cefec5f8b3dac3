import type { Diagnostic } from '../../model/diagnostic.ts';

/** What `cjm check` found: the value that the formats of this folder print. */
export interface DiagnosticsReport {
  /** Sorted. */
  readonly findings: readonly Diagnostic[];
  /** Silenced with a reason; sorted. */
  readonly suppressed: readonly Diagnostic[];
  /** How many files were checked. */
  readonly files: number;
}
