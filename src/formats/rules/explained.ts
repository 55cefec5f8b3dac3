import type { FileRule } from '../../lint/file-rules.ts';
import type { Rule } from '../../lint/rule.ts';

/** What `cjm explain` was asked about: the value that the formats of this folder print. */
export interface Explained {
  /** In the order of the method. */
  readonly rules: readonly Rule[];
  readonly fileRules: readonly FileRule[];
  /** Statements that cannot be checked, by id. */
  readonly notCheckable: readonly string[];
  /** One thing by its name, or a list of what there is. */
  readonly isList: boolean;
  /** The statement that was asked for: `1-19`. */
  readonly statement: string | null;
}
