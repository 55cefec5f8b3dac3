/** How much one file may ask of us; above these a file is refused, never half read. */
export interface Limits {
  /** Bytes of one file. */
  readonly fileSize: number;
  /** Collections inside each other; the root counts as 1. */
  readonly depth: number;
  /** Values in one file: each entry of a mapping and each item of a list counts as 1. */
  readonly nodes: number;
  /** UTF-16 units of one text. */
  readonly stringLength: number;
}

export const limits: Limits = {
  fileSize: 262_144,
  depth: 64,
  nodes: 50_000,
  stringLength: 65_536,
};
