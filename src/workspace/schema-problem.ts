import type { Fix } from '../model/diagnostic.ts';
import type { Path } from '../model/path.ts';
import type { Sentence } from './workspace-words.ts';

/** Where a file does not fit its schema, in words. */
export interface SchemaProblem extends Sentence {
  readonly code: string;
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly fix?: Fix | undefined;
}
