import type { Comparison } from '../../compare/compare.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { ComparisonView } from '../../view/comparison-view.ts';

/** What every format of a comparison prints from. */
export interface Compared {
  readonly workspace: Workspace;
  readonly comparison: Comparison;
  readonly view: ComparisonView;
}
