import { join, relative, sep } from 'node:path';
import type { OutputFile } from '../../io/context.ts';
import { readOwnFile } from '../../io/own-files.ts';

/** Where GitHub looks for it, from the top of the repository. */
export const workflowPath = '.github/workflows/cjm.yml';

/**
 * The workflow that checks a workspace on GitHub, at the top of its repository.
 *
 * @param root the top folder of the repository, absolute
 * @param folder of the workspace, absolute
 * @param version of cjm that it runs
 * @returns null when the folder is not in the repository, or GitHub would read its name as an expression
 */
export async function workflowFile(
  root: string,
  folder: string,
  version: string,
): Promise<OutputFile | null> {
  const inside = relative(root, folder).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../') || inside.includes('${{')) return null;
  const template = await readOwnFile('templates/init/workflow.yml');
  const content = template
    .replace(/^( *FOLDER: )"\."/m, (_, key: string) => `${key}${JSON.stringify(inside || '.')}`)
    .replaceAll(/cjm([@-])0\.0\.0/g, (_, between: string) => `cjm${between}${version}`);
  return { path: join(root, workflowPath), content };
}
