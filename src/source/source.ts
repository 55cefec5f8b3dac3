import type { Diagnostic } from '../model/diagnostic.ts';
import type { NodeTable } from './node-table.ts';

/** One YAML file as it was read: its text, the plain value in it, and where each value stands. */
export interface Source {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  /** Without byte order mark; when the bytes are not UTF-8, a reading with U+FFFD; empty when the file is too large. */
  readonly text: string;
  /** Plain objects, arrays, text, numbers, booleans and null as written; undefined when there are problems. */
  readonly value: unknown;
  /** What makes the text unusable, in the order of the text; empty when `value` can be used. */
  readonly problems: readonly Diagnostic[];
  /** What can be read, but is probably not what its author means (`yaml/cut-text`): warnings, in the order of the text. */
  readonly remarks?: readonly Diagnostic[];
  /** The places of the values, see `node-table.ts`; read them with `locate`. */
  readonly nodes: NodeTable;
  /** Text and value are made anew each time that they are asked for, see `set-aside.ts`. */
  readonly isAside?: true;
  /** Of one that was set aside: the values of some keys, at hand. */
  readonly head?: Readonly<Record<string, unknown>>;
}
