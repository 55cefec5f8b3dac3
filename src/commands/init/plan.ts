import type { OutputFile } from '../../io/context.ts';
import type { Language } from '../../model/workspace.ts';
import type { Market } from './workspace-files.ts';

/** The options of `cjm init`, as commander parsed them. */
export interface InitOptions {
  readonly language?: Language;
  readonly name?: string;
  readonly market?: Market;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/** What is to be written, and what there is to say about it. */
export interface Plan {
  readonly files: readonly OutputFile[];
  readonly remarks: readonly string[];
  /** The next useful step, without "Next: ". */
  readonly next: string;
}
