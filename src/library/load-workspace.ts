import { resolve } from 'node:path';
import { nodeClock } from '../io/node-clock.ts';
import { nodeFiles } from '../io/node-files.ts';
import type { Workspace } from '../model/workspace.ts';
import { loadWorkspace as load } from '../workspace/load-workspace.ts';

/**
 * Reads all files of a workspace from disk. What is wrong with their content is in `diagnostics`.
 *
 * @param folder the folder that holds `cjm.yaml`
 * @param options.today the day on which things are due, default today: `2026-11-21`
 * @throws UserError when the folder cannot be read
 */
export async function loadWorkspace(
  folder: string,
  options: { readonly today?: string } = {},
): Promise<Workspace> {
  return load(nodeFiles, resolve(folder), { today: options.today ?? nodeClock().today() });
}
