/**
 * The library: customer journeys as code.
 *
 * ```ts
 * import { check, loadWorkspace, rank, render } from 'cjm';
 * const workspace = await loadWorkspace('my-journeys');
 * for (const finding of check(workspace)) console.log(finding.message);
 * ```
 */
export { loadWorkspace } from './library/load-workspace.ts';
export { workspaceFromFiles } from './workspace/workspace-from-files.ts';
export { check } from './library/check.ts';
export { rank } from './score/rank.ts';
export { assess } from './score/assess.ts';
export { render } from './library/render.ts';
export { placeOf } from './model/touchpoint.ts';
export type * from './model/index.ts';
